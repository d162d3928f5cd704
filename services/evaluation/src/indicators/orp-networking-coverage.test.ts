import { figure } from '@opora/kernel';
import { orpCoverageOfAll, orpCoverageOfPossible } from './orp-networking-coverage';

const share = (numerator: string, denominator: string, value: string) => figure({ unit: 'percent', asOf: '2017-11-22', value, numerator, denominator });
const coverage = (statedOn: string, involved: string) => ({ node: { networkingCoverage: { statedOn, shareOfTotal: share(involved, '205', '62.4'), shareOfPossible: share(involved, '162', '79.0') } } });

test('R-NET-11: 128 of 205 and 128 of 162 keep their own denominators, and the newest statement counts', () => {
  const answer = { projects: { edges: [coverage('2016-11-22', '100'), coverage('2017-11-22', '128'), { node: { networkingCoverage: null } }] } };
  expect(orpCoverageOfAll.compute(answer)).toMatchObject({ numerator: '128', denominator: '205' });
  expect(orpCoverageOfPossible.compute(answer)).toMatchObject({ numerator: '128', denominator: '162' });
});

test('before the statement there is no data', () => {
  expect(orpCoverageOfAll.compute({ projects: { edges: [{ node: { networkingCoverage: null } }] } })).toMatchObject({ value: null, reason: 'NO_DATA' });
});
