import type { Figure } from '@opora/kernel';
import { defineIndicator, FIGURE, taken, type Answer, type Computed } from '../indicator/definition';

const QUESTION = `query NetworkingCoverage($asOf: Date!) {
  projects(metric: "orps-involved", first: 100) { edges { node { networkingCoverage(asOf: $asOf) { statedOn shareOfTotal { ...F } shareOfPossible { ...F } } } } } } ${FIGURE}`;
const SHARED = { unit: 'percent', version: 1, territory: 'country', metric: null, additive: false, ask: QUESTION } as const;

interface Coverage { statedOn: string; shareOfTotal: Figure; shareOfPossible: Figure }

/** The newest statement of any project that involves ORPs; statements of several projects are never added up. */
function newest({ projects }: Answer, share: 'shareOfTotal' | 'shareOfPossible'): Computed {
  const known: Coverage[] = projects.edges.flatMap(({ node }: { node: { networkingCoverage: Coverage | null } }) => node.networkingCoverage ?? []);
  const [latest] = known.sort((a, b) => (a.statedOn < b.statedOn ? 1 : -1));
  return taken(latest?.[share], 'percent');
}

/** ORPs involved in proSÍŤ out of all of them, 128 of 205 (R-NET-11, model.md §9). The source names no kraj, so there is a result for the country only. */
export const orpCoverageOfAll = defineIndicator({
  ...SHARED, id: 'orp-networking-coverage', title: 'Pokrytí ORP síťováním ze všech ORP', titleEn: 'ORPs involved in networking out of all',
  compute: (country) => newest(country, 'shareOfTotal'),
});

/** ORPs involved in proSÍŤ out of the possible ones, 128 of 162 (R-NET-11, model.md §9). */
export const orpCoverageOfPossible = defineIndicator({
  ...SHARED, id: 'orp-networking-coverage-of-possible', title: 'Pokrytí ORP síťováním z možných ORP', titleEn: 'ORPs involved in networking out of the possible ones',
  compute: (country) => newest(country, 'shareOfPossible'),
});
