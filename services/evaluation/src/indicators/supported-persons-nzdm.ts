import { defineIndicator, taken } from '../indicator/definition';
import { SERVICES_QUESTION } from './services-question';

/** Different persons supported in NZDM up to the day; P2 wants 1630 (model.md §8, row 37). A person may appear in two kraje, so kraje are not added up. */
export const supportedPersonsNzdm = defineIndicator({
  id: 'supported-persons-nzdm', title: 'Podpořené osoby v NZDM', titleEn: 'Persons supported in NZDM', unit: 'person', version: 1, territory: 'kraj', metric: 'supported-persons-nzdm', additive: false,
  ask: SERVICES_QUESTION,
  compute: (kraj) => taken(kraj.services?.nzdm?.supportedPersons, 'person'),
});
