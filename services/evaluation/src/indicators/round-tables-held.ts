import { defineIndicator, ofEachKraj, taken } from '../indicator/definition';

/** Round tables held up to the day; P1 plans 42 (model.md §8, row 15). */
export const roundTablesHeld = defineIndicator({
  id: 'round-tables-held', title: 'Uskutečněné kulaté stoly', titleEn: 'Round tables held', unit: 'count', version: 1, territory: 'kraj', metric: 'round-tables', additive: true,
  ask: ofEachKraj('RoundTablesHeld', 'network(asOf: $asOf) { roundTables { held { ...F } } }'),
  compute: (kraj) => taken(kraj.network?.roundTables?.held, 'count'),
});
