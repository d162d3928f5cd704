import { defineIndicator, taken } from '../indicator/definition';
import { SERVICES_QUESTION } from './services-question';

/** Immediate capacity of NZDM on the day in full-time equivalents, never in places; P2 wants 48 (model.md §8, row 38). */
export const fteNzdm = defineIndicator({
  id: 'fte-nzdm', title: 'Okamžitá kapacita NZDM v úvazcích', titleEn: 'Immediate capacity of NZDM in full-time equivalents', unit: 'fte', version: 1, territory: 'kraj', metric: 'fte-nzdm', additive: true,
  ask: SERVICES_QUESTION,
  compute: (kraj) => taken(kraj.services?.nzdm?.fte, 'fte'),
});
