import { feeProblems, holdingProblems, listedOn, modeOf, statusProblems } from './event.rules';

describe('R-EDU-07: education is free of charge', () => {
  test('100 Kč is refused with the words of the journey', () => expect(feeProblems('100')).toEqual([
    { code: 'EDU_FEE_NOT_ALLOWED', rule: 'R-EDU-07', field: 'input.price', actual: '100', limit: '0', messageCs: 'Vzdělávání je bezplatné.' }]));
  test('one haléř is refused', () => expect(feeProblems('0.01')).toHaveLength(1));
  test.each([null, '0', '0.00'])('%s is no fee', (price) => expect(feeProblems(price)).toEqual([]));
});

describe('an event counts as held from a day that is honest', () => {
  const today = '2021-07-07';
  test('its last day must have come', () => expect(holdingProblems({ dates: ['2021-07-07', '2021-07-08'], knownHeldBy: null, today })).toMatchObject([{ code: 'EDU_SESSION_NOT_STARTED', messageCs: 'Seminář se ještě nekonal.' }]));
  test('its last day may be today', () => expect(holdingProblems({ dates: ['2021-07-07'], knownHeldBy: null, today })).toEqual([]));
  test('where no date is stated, the day of the source is asked for', () => expect(holdingProblems({ dates: [], knownHeldBy: null, today })).toMatchObject([{ code: 'EDU_DATE_REQUIRED' }]));
  test('the day of the source may not lie ahead', () => expect(holdingProblems({ dates: [], knownHeldBy: '2021-07-08', today })).toHaveLength(1));
  test('the day of the source is enough', () => expect(holdingProblems({ dates: [], knownHeldBy: today, today })).toEqual([]));
});

test('a cancelled event is not published', () => expect(statusProblems('CANCELLED', ['PLANNED'])).toMatchObject([{ code: 'EDU_EVENT_STATUS', actual: 'CANCELLED', messageCs: 'Akce je zrušená, tuto změnu už nelze provést.' }]));
test('one that is not announced cannot yet be registered for', () => expect(statusProblems('PLANNED', ['PUBLISHED'])).toMatchObject([{ messageCs: 'Akce ještě není zveřejněná.' }]));
test('a list sorts undated events by what is known of them, the unknown last', () =>
  expect([listedOn(['2017-09-14'], null, null), listedOn([], '2022-03-01', null), listedOn([], null, '2021-07-07'), listedOn([], null, null)])
    .toEqual(['2017-09-14', '2022-03-01', '2021-07-07', '9999-12-31']));
test('an event with one day online and one in person is attended in both ways', () => expect(modeOf(['ONLINE', 'IN_PERSON'], 'IN_PERSON')).toBe('HYBRID'));
