import { defineIndicator, ofEachKraj, taken } from '../indicator/definition';

/** Seminars held up to the day; P1 plans 20 (model.md §8, row 9). */
export const seminarsHeld = defineIndicator({
  id: 'seminars-held', title: 'Uskutečněné vzdělávací semináře', titleEn: 'Seminars held', unit: 'count', version: 1, territory: 'kraj', metric: 'seminars', additive: true,
  ask: ofEachKraj('SeminarsHeld', 'education(asOf: $asOf) { seminarsHeld { ...F } }'),
  compute: (kraj) => taken(kraj.education?.seminarsHeld, 'count'),
});
