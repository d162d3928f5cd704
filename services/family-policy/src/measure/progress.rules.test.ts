import { ratio } from '@opora/kernel';
import fc from 'fast-check';
import { cycleViolations, treeProgress, weighted, weightViolations, type EmptyMeasures, type MeasureNode, type Share } from './progress.rules';

const leaf = (id: string, done: number | null, weight = '1', parentId: string | null = null, planned: number | null = 100): MeasureNode => ({ id, parentId, weight, plannedActivities: planned, doneActivities: done });
const percent = (share: Share | null | undefined) => (share ? ratio(share.num * 100n, share.den, 4) : null);
const whole = (measures: MeasureNode[], policy: EmptyMeasures = 'EXCLUDE') => percent(treeProgress(measures, policy).get(''));

describe('R-FAM-07: Σ(w·p)/Σw, against what Decidim got wrong', () => {
  test('60, 60 and 80 of equal weight are 66.6667, not their sum', () => expect(whole([leaf('a', 60), leaf('b', 60), leaf('c', 80)])).toBe('66.6667'));
  test('60, 60 and 80 with the weights 1, 1 and 2 are 70', () => expect(whole([leaf('a', 60), leaf('b', 60), leaf('c', 80, '2')])).toBe('70.0000'));
  test('one measure of weight 1 is the whole', () => expect(whole([leaf('a', 60)])).toBe('60.0000'));
  test('weights need not sum to 1 or 100', () => expect(whole([leaf('a', 60, '0.5'), leaf('b', 80, '0.125')])).toBe('64.0000'));
  test('a measure without progress is left out, or counts as zero when the plan says so', () => {
    const measures = [leaf('a', 60), leaf('b', null), leaf('c', 80)];
    expect([whole(measures, 'EXCLUDE'), whole(measures, 'ZERO')]).toEqual(['70.0000', '46.6667']);
  });
  test('zero done is zero, nothing reported is no data', () => expect([whole([leaf('a', 0)]), whole([leaf('a', null)])]).toEqual(['0.0000', null]));
  test('nothing planned is no data, whatever was done', () => expect([whole([leaf('a', 3, '1', null, 0)]), whole([leaf('a', 3, '1', null, null)])]).toEqual([null, null]));
  test('a deleted measure no longer counts', () => expect(whole([leaf('a', 60), leaf('b', 60)])).toBe('60.0000'));
  test('a plan without measures has no progress under either policy', () => expect([whole([]), whole([], 'ZERO')]).toEqual([null, null]));
  test('a measure takes its progress from those below it, not from its own numbers', () => {
    const progress = treeProgress([leaf('top', 1, '3'), leaf('a', 60, '1', 'top'), leaf('b', 80, '1', 'top'), leaf('other', 10)], 'EXCLUDE');
    expect([percent(progress.get('top')), percent(progress.get(''))]).toEqual(['70.0000', '55.0000']);
  });
  test('doing more than planned never hides another measure', () => expect(whole([leaf('a', 500), leaf('b', 0)])).toBe('50.0000'));
  test('the whole lies between the least and the most of its parts', () => fc.assert(fc.property(fc.array(fc.record({ done: fc.integer({ min: 0, max: 100 }), weight: fc.integer({ min: 1, max: 9999 }) }), { minLength: 1, maxLength: 20 }), (parts) => {
    const { num, den } = weighted(parts.map(({ done, weight }) => ({ weight: String(weight), progress: { num: BigInt(done), den: 100n } })), 'EXCLUDE')!;
    const all = parts.map(({ done }) => BigInt(done));
    expect(all.some((done) => done * den <= num * 100n) && all.some((done) => done * den >= num * 100n)).toBe(true);
  })));
});

describe('weights', () => {
  test.each(['1', '0.001', '12.5', '2.000'])('%s is accepted', (weight) => expect(weightViolations(weight, 'f')).toEqual([]));
  test.each(['0', '-1', '0.0001', '1,5', ''])('%s is refused', (weight) => expect(weightViolations(weight, 'f')).toMatchObject([{ code: 'FAM_WEIGHT_INVALID', messageCs: 'Váha opatření musí být kladná.' }]));
});

describe('a measure under itself', () => {
  const tree = [{ id: 'a', parentId: null }, { id: 'b', parentId: 'a' }, { id: 'c', parentId: 'b' }];
  test.each([['a', 'a'], ['a', 'b'], ['a', 'c'], ['b', 'c']])('%s under %s is refused', (id, parent) => expect(cycleViolations(tree, id, parent, 'f')).toMatchObject([{ code: 'FAM_TREE_CYCLE', messageCs: 'Opatření nemůže být podřízeno samo sobě.' }]));
  test.each([['c', 'a'], ['b', null], ['c', null]])('%s under %s is accepted', (id, parent) => expect(cycleViolations(tree, id, parent, 'f')).toEqual([]));
});
