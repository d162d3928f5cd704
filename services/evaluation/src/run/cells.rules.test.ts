import { figure } from '@opora/kernel';
import { defineIndicator, ofEachKraj, taken } from '../indicator/definition';
import { cellsOf } from './cells.rules';

const indicator = defineIndicator({
  id: 'x', title: 'x', titleEn: 'x', unit: 'count', version: 1, territory: 'kraj', metric: 'x', additive: true, ask: ofEachKraj('X', 'x { ...F }'), compute: (kraj) => taken(kraj.x, 'count'),
});
const of = (value: string | null, over: object = {}) => figure({ unit: 'count', asOf: '2017-11-30', ...(value === null ? {} : { value }), ...over });
const KRAJE = ['CZ051', 'CZ064'];
const targets = new Map([['CZ051', '42']]);
const both = (one: object | null, two: object | null) => ({ data: { kraje: [one && { code: 'CZ051', x: one }, two && { code: 'CZ064', x: two }] } });

test('a kraj without a value and without a target takes no part; with a target it has no data', () => {
  expect(cellsOf(indicator, both(of(null), of(null)), KRAJE, targets)).toMatchObject([{ computed: { value: null, reason: 'NO_DATA' } }, { computed: { value: null, reason: 'NOT_PARTICIPATING' } }]);
  expect(cellsOf(indicator, both(of('0'), of('0')), KRAJE, targets)).toMatchObject([{ computed: { value: '0' }, target: '42' }, { computed: { value: '0' }, target: null }]);
});

test('an error of one kraj fails its cell only, an error of the whole answer fails every cell', () => {
  const error = (...path: (string | number)[]) => ({ path, extensions: { code: 'SERVICE_UNAVAILABLE' } });
  expect(cellsOf(indicator, { ...both(of('4'), null), errors: [error('kraje', 1, 'x')] }, KRAJE, targets)).toMatchObject([{ computed: { value: '4' } }, { failed: 'SUBGRAPH_UNAVAILABLE' }]);
  expect(cellsOf(indicator, { ...both(of('4'), of(null)), errors: [error('kraje', 1, 'x')] }, KRAJE, targets)).toMatchObject([{ computed: { value: '4' } }, { failed: 'SERVICE_UNAVAILABLE' }]);
  expect(cellsOf(indicator, { data: null, errors: [error('kraje')] }, KRAJE, targets)).toEqual(KRAJE.map((territoryCode) => ({ territoryCode, failed: 'SERVICE_UNAVAILABLE' })));
  expect(cellsOf(indicator, {}, KRAJE, targets)).toEqual(KRAJE.map((territoryCode) => ({ territoryCode, failed: 'SUBGRAPH_UNAVAILABLE' })));
});

test('a target of 0 keeps the value and says EVA_NO_DENOMINATOR; a share over 0 is null, not Infinity', () => {
  expect(cellsOf(indicator, both(of('4'), of('5', { numerator: '5', denominator: '0' })), KRAJE, new Map([['CZ051', '0']]))).toMatchObject([
    { computed: { value: '4', reason: null }, target: '0', code: 'EVA_NO_DENOMINATOR' }, { computed: { value: null, reason: 'NO_DENOMINATOR' }, code: 'EVA_NO_DENOMINATOR' },
  ]);
});

test('an answer in another unit fails its cell with EVA_UNIT_MISMATCH; a mistake in an indicator is not hidden', () => {
  expect(cellsOf(indicator, both(of('4', { unit: 'place' }), of('4')), KRAJE, targets)).toMatchObject([{ failed: 'EVA_UNIT_MISMATCH' }, { computed: { value: '4' } }]);
  expect(() => cellsOf({ ...indicator, compute: () => { throw new TypeError('broken'); } }, both(of('4'), of('4')), KRAJE, targets)).toThrow('broken');
});

test('a hidden value stays hidden and needs no reason', () => {
  expect(cellsOf(indicator, both(of(null, { suppressed: true, reason: null }), of('1')), KRAJE, targets)).toMatchObject([{ computed: { value: null, suppressed: true } }, {}]);
});
