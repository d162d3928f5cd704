import { owedIn, type Employed } from './owed.rules';
import { YEARLY_RULES, yearlyRulesOf } from './training-rule-set';

const rules = YEARLY_RULES[0]!;
const job = (from: string, to: string | null = null, probationTo: string | null = null): Employed => ({ from, to, probationTo });
const hours = (employments: Employed[], absences: { from: string; to: string }[] = [], year = 2017) => owedIn(year, employments, absences, rules).minutes / 60;

describe('hours owed in a year (§ 111, verify): 24, a twelfth for a calendar month', () => {
  test('a whole year is 24 hours', () => expect(hours([job('2016-05-01')])).toBe(24));
  test('April to December is 18 hours', () => expect(hours([job('2017-04-01', '2017-12-31')])).toBe(18));
  test('a month that was not worked whole does not count: from 3 April it is 16', () => expect(hours([job('2017-04-03', '2017-12-31')])).toBe(16));
  test('no employment owes nothing, nor does one of another year', () => expect([hours([]), hours([job('2018-01-01')]), hours([job('2015-01-01', '2016-12-31')])]).toEqual([0, 0, 0]));
  test('two employers at one time owe once; one after the other without a gap make whole months', () => {
    expect(hours([job('2017-01-01', '2017-12-31'), job('2017-06-01', '2017-12-31')])).toBe(24);
    expect(hours([job('2017-07-16'), job('2017-01-01', '2017-07-15')])).toBe(24);
    expect(hours([job('2017-07-17'), job('2017-01-01', '2017-07-15')])).toBe(22);
  });
  test('nothing is owed during probation', () => expect(hours([job('2017-04-01', null, '2017-06-30')])).toBe(12));
  test('a probation of the whole employment owes nothing', () => expect(hours([job('2017-04-01', '2017-05-31', '2017-06-30')])).toBe(0));
});

describe('an absence of more than a month takes a twelfth for each of its months', () => {
  const whole = [job('2016-01-01')];
  test('exactly one month takes nothing, a day more takes a twelfth', () => expect([hours(whole, [{ from: '2017-02-10', to: '2017-03-09' }]), hours(whole, [{ from: '2017-02-10', to: '2017-03-10' }])]).toEqual([24, 22]));
  test('five months take five twelfths', () => expect(hours(whole, [{ from: '2017-03-01', to: '2017-07-31' }])).toBe(14));
  test('a whole year away owes nothing, never less', () => expect(hours(whole, [{ from: '2016-06-01', to: '2018-06-30' }, { from: '2017-01-01', to: '2017-12-31' }])).toBe(0));
  test('over New Year a month counts in the year in which it ends', () => {
    const absence = [{ from: '2016-12-15', to: '2017-01-20' }];
    expect([hours(whole, absence, 2016), hours(whole, absence, 2017)]).toEqual([24, 22]);
  });
  test('an absence outside the employment takes nothing', () => expect(hours([job('2017-07-01')], [{ from: '2017-01-01', to: '2017-06-15' }])).toBe(12));
});

describe('the rules of a year', () => {
  const codeOf = (year: number) => { try { return yearlyRulesOf(year, '2026-11-22').version; } catch (error) { return (error as { violations: object[] }).violations[0]; } };
  test('1899 and 2099 are refused with the words of the journey', () => {
    expect(codeOf(1899)).toEqual({ code: 'INVALID_YEAR', field: 'year', actual: 1899, limit: 2007, messageCs: 'Rok mimo povolený rozsah.' });
    expect(codeOf(2099)).toMatchObject({ code: 'INVALID_YEAR', actual: 2099, limit: 2027 });
  });
  test('a year tells its version, and that it is to be verified', () => { expect(codeOf(2017)).toBe('108/2006-§111/1'); expect(rules.verify).toBe(true); });
  test('versions follow each other without a gap', () => YEARLY_RULES.forEach(({ fromYear, toYear }, n) => { expect(toYear === null || toYear >= fromYear).toBe(true); if (n > 0) expect(fromYear).toBe(YEARLY_RULES[n - 1]!.toYear! + 1); }));
});
