import { figure } from '@opora/kernel';
import { summed, taken } from './definition';

const of = (value: string | null, over: object = {}) => figure({ unit: 'count', asOf: '2017-11-30', ...(value === null ? {} : { value }), ...over });

test('a figure without a value keeps its reason, and no answer is no data', () => {
  expect(taken(of(null, { reason: 'NOT_PARTICIPATING' }), 'count')).toMatchObject({ value: null, reason: 'NOT_PARTICIPATING' });
  expect(taken(undefined, 'count')).toMatchObject({ value: null, reason: 'NO_DATA' });
  expect(taken(of('0'), 'count')).toMatchObject({ value: '0', reason: null });
});

test('EVA_UNIT_MISMATCH: full-time equivalents are never taken for places', () => {
  expect(() => taken(of('48'), 'fte')).toThrow(expect.objectContaining({ code: 'EVA_UNIT_MISMATCH' }));
});

test('a sum leaves out what is not known and says so in its completeness', () => {
  expect(summed([of('16'), of('14')], 'count')).toMatchObject({ value: '30', completeness: null, reason: null });
  expect(summed([of('16'), of(null)], 'count')).toMatchObject({ value: '16', completeness: '0.5', reason: null });
  expect(summed([of(null, { reason: 'NOT_PARTICIPATING' }), of(null, { reason: 'NOT_PARTICIPATING' })], 'count')).toMatchObject({ value: null, reason: 'NOT_PARTICIPATING' });
});

test('a sum with a hidden part is hidden, or the part could be computed back', () => {
  expect(summed([of('16'), of(null, { suppressed: true })], 'count')).toMatchObject({ value: null, suppressed: true });
});
