import { defineIndicator, FIGURE, taken } from '../indicator/definition';

const QUESTION = `query NetworkingCoverage($asOf: Date!) { networkingCoverage(asOf: $asOf) { shareOfAll { ...F } shareOfPossible { ...F } } } ${FIGURE}`;
const SHARED = { unit: 'percent', version: 1, territory: 'country', metric: null, additive: false, ask: QUESTION } as const;

/** ORPs involved in proSÍŤ out of all of them, 128 of 205 (R-NET-11, model.md §9). The source names no kraj, so there is a result for the country only. */
export const orpCoverageOfAll = defineIndicator({
  ...SHARED, id: 'orp-networking-coverage', title: 'Pokrytí ORP síťováním ze všech ORP', titleEn: 'ORPs involved in networking out of all',
  compute: (country) => taken(country.networkingCoverage?.shareOfAll, 'percent'),
});

/** ORPs involved in proSÍŤ out of the possible ones, 128 of 162 (R-NET-11, model.md §9). */
export const orpCoverageOfPossible = defineIndicator({
  ...SHARED, id: 'orp-networking-coverage-of-possible', title: 'Pokrytí ORP síťováním z možných ORP', titleEn: 'ORPs involved in networking out of the possible ones',
  compute: (country) => taken(country.networkingCoverage?.shareOfPossible, 'percent'),
});
