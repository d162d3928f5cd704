import { defineIndicator, taken } from '../indicator/definition';
import { SERVICES_QUESTION } from './services-question';

/** Different persons supported in SAS up to the day; P2 wants 1110 (model.md §8, row 37). A person may appear in two kraje, so kraje are not added up. */
export const supportedPersonsSas = defineIndicator({
  id: 'supported-persons-sas', title: 'Podpořené osoby v SAS', titleEn: 'Persons supported in SAS', unit: 'person', version: 1, territory: 'kraj', metric: 'supported-persons-sas', additive: false,
  ask: SERVICES_QUESTION,
  compute: (kraj) => taken(kraj.services?.sas?.supportedPersons, 'person'),
});
