import fc from 'fast-check';
import { addDays, addMonths, addYears, ageOn, assertPeriod, contains, daysOf, formatDateCs, isContinuous, isDate, monthsBetween, overlaps, parseDate, pastOr, unionContains } from './period';

const days = fc.date({ min: new Date('1901-01-01'), max: new Date('2198-12-31'), noInvalidDate: true }).map((d) => d.toISOString().slice(0, 10));
const refusedAs = (code: string, field?: string) => expect.objectContaining({ code, violations: [expect.objectContaining(field === undefined ? { code } : { code, field })] });

describe('days', () => {
  it.each(['2017-02-31', '2017-13-01', '2017-00-10', '2017-01-00', '2100-02-29', '1899-12-31', '2200-01-01', '99999-01-01', 'infinity', 'zítra', '2017-1-1', '2017-01-01T00:00', '', 20170101, null])('refuses %p', (text) => {
    expect(isDate(text)).toBe(false);
    expect(() => parseDate(text, 'input.date')).toThrow(refusedAs('INVALID_DATE', 'input.date'));
  });

  it('knows every day of the calendar as JavaScript does', () => {
    fc.assert(fc.property(days, (day) => parseDate(day) === day && addDays(addDays(day, 1), -1) === day && addDays(day, 1) > day));
    expect(['2000-02-29', '2024-02-29', '1900-01-01', '2199-12-31'].every(isDate)).toBe(true);
  });

  it('keeps the day of month where the month has it', () => {
    expect([addMonths('2019-01-31', 1), addMonths('2020-01-31', 1), addMonths('2019-12-31', 2), addMonths('2019-03-15', -15)]).toEqual(['2019-02-28', '2020-02-29', '2020-02-29', '2017-12-15']);
    expect([addYears('2016-10-01', 5), addYears('2016-02-29', 5)]).toEqual(['2021-10-01', '2021-02-28']);
  });

  it('is written without leading zeros in Czech', () => {
    expect(formatDateCs('2016-10-01')).toBe('1. 10. 2016');
  });

  it('counts completed years, a birthday of 29. 2. falling on 28. 2. of a common year (R-SRV-06)', () => {
    expect([ageOn('2002-06-15', '2017-06-14'), ageOn('2002-06-15', '2017-06-15')]).toEqual([14, 15]);
    expect([ageOn('1990-06-15', '2017-06-14'), ageOn('1990-06-15', '2017-06-15')]).toEqual([26, 27]);
    expect([ageOn('2000-02-29', '2017-02-27'), ageOn('2000-02-29', '2017-02-28')]).toEqual([16, 17]);
    expect(() => ageOn('2002-06-15', '2002-06-14')).toThrow(refusedAs('DATE_RANGE_REVERSED'));
  });
});

describe('periods', () => {
  const project = { from: '2016-10-01', to: '2019-09-30' };
  const municipalities = [{ from: '2016-01-01', to: '2019-12-31' }, { from: '2020-01-01', to: '2022-04-30' }];

  it('lasts 36 months from 1. 10. 2016 to 30. 9. 2019 and 17 for Blansko (R-FIN-05)', () => {
    expect(monthsBetween(project)).toBe(36);
    expect(monthsBetween({ from: '2014-02-01', to: '2015-06-30' })).toBe(17);
  });

  it('counts a month only when it is complete', () => {
    expect(monthsBetween({ from: '2017-01-01', to: '2017-01-30' })).toBe(0);
    expect(monthsBetween({ from: '2017-01-15', to: '2017-02-14' })).toBe(1);
    fc.assert(fc.property(days, fc.integer({ min: 1, max: 240 }), (from, months) => {
      const first = `${from.slice(0, 8)}01`;
      return monthsBetween({ from: first, to: addDays(addMonths(first, months), -1) }) === months;
    }));
  });

  it('includes both of its ends and nothing beyond (R-FIN-04)', () => {
    expect(['2016-10-01', '2019-09-30', '2016-09-30', '2019-10-01'].map((day) => contains(project, day))).toEqual([true, true, false, false]);
    expect([daysOf({ from: '2017-09-14', to: '2017-09-15' }), daysOf({ from: '2017-03-26', to: '2017-03-26' })]).toEqual([2, 1]);
  });

  it('has no gap between a project and its extension (R-FIN-04)', () => {
    expect(['2019-12-31', '2020-01-01', '2022-05-01'].map((day) => unionContains(municipalities, day))).toEqual([true, true, false]);
    expect(isContinuous([...municipalities].reverse())).toBe(true);
    expect(isContinuous([municipalities[0]!, { from: '2020-01-02', to: '2022-04-30' }])).toBe(false);
    expect(isContinuous([{ from: '2016-01-01', to: '2019-12-31' }, { from: '2017-01-01', to: '2017-02-01' }, { from: '2020-01-01', to: '2020-01-01' }])).toBe(true);
  });

  it('overlaps when one day is shared', () => {
    expect(overlaps(project, { from: '2019-09-30', to: '2020-01-01' })).toBe(true);
    expect(overlaps(project, { from: '2019-10-01', to: '2020-01-01' })).toBe(false);
  });

  it('of a record speaks of its own day when that is over, else of today', () => {
    expect([pastOr('2026-05-31', '2026-06-01'), pastOr('2026-06-02', '2026-06-01'), pastOr(null, '2026-06-01'), pastOr(undefined, '2026-06-01')]).toEqual(['2026-05-31', '2026-06-01', '2026-06-01', '2026-06-01']);
  });

  it('with an open end contains and overlaps everything later', () => {
    const open = { from: '2019-10-01', to: null };
    expect([contains(open, '2150-01-01'), contains(open, '2019-09-30')]).toEqual([true, false]);
    expect([overlaps(open, { from: '2150-01-01', to: null }), overlaps(project, open), overlaps(open, { from: '2016-01-01', to: '2019-10-01' })]).toEqual([true, false, true]);
  });

  it('is refused reversed or with a day that does not exist', () => {
    expect(() => assertPeriod({ from: '2019-10-02', to: '2019-10-01' }, 'input.period')).toThrow(refusedAs('DATE_RANGE_REVERSED', 'input.period.from'));
    expect(() => assertPeriod({ from: '2019-10-01', to: '2019-10-32' })).toThrow(refusedAs('INVALID_DATE', 'to'));
    expect(assertPeriod({ from: '2019-10-01', to: '2019-10-01' })).toEqual({ from: '2019-10-01', to: '2019-10-01' });
  });
});
