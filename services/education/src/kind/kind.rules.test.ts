import { areaProblems, areaWarnings, capacityProblems, capacityRequired, dayProblems, lengthWarnings, normOf, yearProblems } from './kind.rules';

const CASE_SEMINAR = { capacityMax: 20, staffCounts: true };
const GOOD_PRACTICE = { days: 2, month: 9, perYear: 1 };
const TRAINING = { minutesFrom: 180, minutesTo: 240 };

describe('R-EDU-04: the capacity of a seminar of the series has a floor', () => {
  test('19 is refused with the words of the journey', () => expect(capacityProblems({ capacityMin: 20 }, 19, 0)).toEqual([{
    code: 'EDU_CAPACITY_BELOW_MINIMUM', rule: 'R-EDU-04', field: 'input.capacity', actual: 19, limit: 20,
    messageCs: 'Kapacita semináře musí být nejméně 20 účastníků (zadáno 19).',
  }]));
  test.each([20, 35])('%i is allowed', (capacity) => expect(capacityProblems({ capacityMin: 20 }, capacity, 0)).toEqual([]));
});

describe('R-EDU-16: 20 places of a case seminar count the ministry too', () => {
  test('18 + 2 is allowed', () => expect(capacityProblems(CASE_SEMINAR, 18, 2)).toEqual([]));
  test('19 + 2 is refused', () => expect(capacityProblems(CASE_SEMINAR, 19, 2)).toEqual([{
    code: 'EDU_CASE_SEMINAR_CAPACITY', rule: 'R-EDU-16', field: 'input.capacity', actual: 21, limit: 20, messageCs: 'Kapacita 20 zahrnuje i zástupce MPSV (21).',
  }]));
  test('an unstated capacity is no data and breaks nothing by itself', () => expect(capacityProblems(CASE_SEMINAR, null, 20)).toEqual([]));
  test('more of the ministry than all places are refused also without a capacity', () => expect(capacityProblems(CASE_SEMINAR, null, 21)).toMatchObject([{ code: 'EDU_CASE_SEMINAR_CAPACITY', field: 'input.staffCount', actual: 21, limit: 20 }]));
  test('a kind with a ceiling asks for the capacity, another one does not', () => {
    expect(capacityRequired(CASE_SEMINAR, null, 'f')).toMatchObject([{ code: 'EDU_CAPACITY_REQUIRED', rule: 'R-EDU-16', limit: 20 }]);
    expect([...capacityRequired(CASE_SEMINAR, 18, 'f'), ...capacityRequired({}, null, 'f')]).toEqual([]);
  });
});

describe('R-EDU-17: a good-practice seminar is two consecutive September days, once a year', () => {
  test('14.–15. 9. 2017 is allowed', () => expect(dayProblems(GOOD_PRACTICE, ['2017-09-14', '2017-09-15'])).toEqual([]));
  test('30. 9.–1. 10. is refused', () => expect(dayProblems(GOOD_PRACTICE, ['2017-09-30', '2017-10-01'])).toMatchObject([{ code: 'EDU_EVENT_MONTH', actual: '2017-10-01', messageCs: 'Akce se koná vždy v září.' }]));
  test('days apart are refused', () => expect(dayProblems(GOOD_PRACTICE, ['2017-09-14', '2017-09-16'])).toMatchObject([{ code: 'EDU_EVENT_DAYS', actual: '2017-09-14, 2017-09-16', limit: 2 }]));
  test('one day is refused', () => expect(dayProblems(GOOD_PRACTICE, ['2017-09-14'])).toMatchObject([{ code: 'EDU_EVENT_DAYS', actual: 1 }]));
  test('a second one in the year is refused', () => expect(yearProblems(GOOD_PRACTICE, '2017', 1)).toMatchObject([{ code: 'EDU_EVENT_YEARLY', actual: 2, limit: 1 }]));
  test('the first one in the year is allowed', () => expect(yearProblems(GOOD_PRACTICE, '2018', 0)).toEqual([]));
});

describe('R-EDU-15: a methodical training usually takes 3–4 hours', () => {
  test.each([180, 200, 240])('%i minutes say nothing', (minutes) => expect(lengthWarnings(TRAINING, minutes)).toEqual([]));
  test.each([[179, '2 h 59 min'], [241, '4 h 1 min']])('%i minutes warn', (minutes, said) =>
    expect(lengthWarnings(TRAINING, minutes)).toMatchObject([{ code: 'EDU_UNUSUAL_LENGTH', rule: 'R-EDU-15', messageCs: `Obvyklá délka je 3–4 h (zadáno ${said}).` }]));
});

describe('R-EDU-14: four methodical trainings in each of three areas', () => {
  const done = (a: number, b: number, c: number) => [{ area: 'Praha', done: a }, { area: 'Hradec Králové', done: b }, { area: 'Olomouc', done: c }];
  test('4/4/4 says nothing', () => expect(areaWarnings(4, done(4, 4, 4))).toEqual([]));
  test('5/4/3 makes 12 too and warns', () => expect(areaWarnings(4, done(5, 4, 3))).toMatchObject([{ code: 'EDU_AREA_UNEVEN', actual: 5, limit: 4 }]));
  test('an area outside the plan is refused', () => expect(areaProblems(['Praha', 'Olomouc'], 'Brno')).toMatchObject([{ code: 'EDU_AREA_UNKNOWN' }]));
});

test('a project plans its own numbers over those of the kind', () => expect(normOf(CASE_SEMINAR, { capacityMax: 16 })).toEqual({ capacityMax: 16, staffCounts: true }));
