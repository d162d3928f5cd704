import { defineIndicator, ofEachKraj, summed } from '../indicator/definition';

/** Lots of NZDM and SAS that have had a contract by the day; P2 plans 16 + 14 = 30 (model.md §8, row 32). */
export const lotsContracted = defineIndicator({
  id: 'lots-contracted', title: 'Zasmluvněné části NZDM a SAS', titleEn: 'Lots of NZDM and SAS contracted', unit: 'count', version: 1, territory: 'kraj', metric: 'lots', additive: true,
  ask: ofEachKraj('LotsContracted', 'services(asOf: $asOf) { nzdm { lots { contracted { ...F } } } sas { lots { contracted { ...F } } } }'),
  compute: (kraj) => summed([kraj.services?.nzdm?.lots?.contracted, kraj.services?.sas?.lots?.contracted], 'count'),
});
