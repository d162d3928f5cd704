import { attainmentOf, targetViolations } from './target.rules';

describe('R-EVA-03: attainment', () => {
  it('returns numerator, denominator and the share in percent', () => {
    expect(attainmentOf('128', '205')).toEqual({ numerator: '128', denominator: '205', percent: '62.44', reached: false, code: null });
    expect(attainmentOf('128', '162').percent).toBe('79.01');
    expect([attainmentOf('0', '42').percent, attainmentOf('42', '42').percent, attainmentOf('1', '42').percent, attainmentOf('84', '42').percent]).toEqual(['0.00', '100.00', '2.38', '200.00']);
  });
  it('a zero target gives null and a code, not Infinity', () => {
    expect(attainmentOf('3', '0')).toEqual({ numerator: '3', denominator: '0', percent: null, reached: null, code: 'EVA_NO_DENOMINATOR' });
  });
  it('compares before rounding: 59 999 of 60 000 shows 100.00 % and is not reached', () => {
    expect(attainmentOf('59999', '60000')).toMatchObject({ percent: '100.00', reached: false });
    expect(attainmentOf('47.99', '48')).toMatchObject({ percent: '99.98', reached: false });
  });
  it('a floor, a ceiling and an exact number are reached differently', () => {
    const reached = (actual: string) => (['FLOOR', 'CEILING', 'EXACT'] as const).map((semantics) => attainmentOf(actual, '20', semantics).reached);
    expect([reached('19'), reached('20'), reached('21')]).toEqual([[false, true, false], [true, true, true], [true, false, false]]);
  });
});

it('every problem of every target is told at once', () => {
  const target = { metric: 'x', title: 'x', unit: 'count', semantics: 'EXACT' as const, source: 'x', value: '4' };
  const codes = targetViolations([target, { ...target, value: '-1' }, { ...target, valueTo: '2', territoryCode: 'CZ999' }, { ...target, from: '2018-01-02', to: '2018-01-01' }], '2026-06-01').map(({ code, field }) => [field, code]);
  expect(codes).toEqual([['input.targets.1.value', 'EVA_TARGET_NEGATIVE'], ['input.targets.2.valueTo', 'EVA_TARGET_RANGE'], ['input.targets.2.territoryCode', 'TERRITORY_UNKNOWN'], ['input.targets.3.from', 'DATE_RANGE_REVERSED']]);
});
