import { coverageViolations, isOver, share } from './networking-coverage.rules';

test('R-NET-11: 128 of 205 is 62.4 % and 128 of 162 is 79.0 %, kept with both denominators and not rounded to one decimal', () => {
  expect(share(128, 205, '2017-11-22')).toMatchObject({ value: '62.4390243902', numerator: '128', denominator: '205', unit: 'percent', approvalState: 'STATED_BY_SOURCE' });
  expect(share(128, 162, '2017-11-22')).toMatchObject({ value: '79.0123456790', numerator: '128', denominator: '162' });
});
test('R-NET-11: "more than 60 %" is true for both', () => { expect(isOver(128, 205, '60')).toBe(true); expect(isOver(128, 162, '60')).toBe(true); });
test('a share of exactly the limit is not over it, and one that only rounds to it is not', () => {
  expect(isOver(123, 205, '60')).toBe(false);
  expect(isOver(59_999_999, 100_000_000, '60')).toBe(false);
});
test('no denominator gives no share, and says why', () => {
  expect(share(0, 0, '2017-11-22')).toMatchObject({ value: null, reason: 'NO_DENOMINATOR' });
  expect(isOver(0, 0, '60')).toBeNull();
});
test('R-NET-12: 163 of 162 is refused', () =>
  expect(coverageViolations({ involvedOrps: 163, possibleOrps: 162, totalOrps: 205 })).toEqual([{
    code: 'NET_COVERAGE_INCONSISTENT', rule: 'R-NET-12', field: 'input.involvedOrps', actual: 163, limit: 162, messageCs: 'Zapojených ORP (163) nemůže být více než možných (162).',
  }]));
test('R-NET-12: more possible than all is refused, too', () => expect(coverageViolations({ involvedOrps: 128, possibleOrps: 206, totalOrps: 205 })).toMatchObject([{ field: 'input.possibleOrps' }]));
test('R-NET-12: 128 ≤ 162 ≤ 205 is accepted, and so are equal numbers', () => {
  expect(coverageViolations({ involvedOrps: 128, possibleOrps: 162, totalOrps: 205 })).toEqual([]);
  expect(coverageViolations({ involvedOrps: 205, possibleOrps: 205, totalOrps: 205 })).toEqual([]);
});
