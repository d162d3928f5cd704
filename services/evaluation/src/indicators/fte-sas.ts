import { defineIndicator, taken } from '../indicator/definition';
import { SERVICES_QUESTION } from './services-question';

/** Immediate capacity of SAS on the day in full-time equivalents, never in places; P2 wants 44 (model.md §8, row 38). */
export const fteSas = defineIndicator({
  id: 'fte-sas', title: 'Okamžitá kapacita SAS v úvazcích', titleEn: 'Immediate capacity of SAS in full-time equivalents', unit: 'fte', version: 1, territory: 'kraj', metric: 'fte-sas', additive: true,
  ask: SERVICES_QUESTION,
  compute: (kraj) => taken(kraj.services?.sas?.fte, 'fte'),
});
