import { alternativeProblems, belowConfirmed, choose, clash, freePlaces, fullViolation, openProblems, type Bookable } from './registration.rules';

const event = (over: Partial<Bookable> = {}): Bookable => ({
  id: 'e1', status: 'PUBLISHED', startsOn: '2017-10-02', capacity: 20, taken: 0, subjectId: 't1', sessions: [{ date: '2017-10-02', startsAt: '09:00', minutes: 480 }],
  closesOn: null, closed: false, allocatesAtClose: false, ...over,
});
const free = () => false;

describe('whether one may still apply', () => {
  const on = (over: Partial<Bookable>, today = '2017-09-01') => openProblems(event(over), today, 'f').map(({ code, messageCs }) => [code, messageCs]);
  test('after the last day it is refused with the words of the journey', () => expect(on({ closed: true, closesOn: '2017-08-31' })).toEqual([['EDU_REGISTRATION_CLOSED', 'Přihlašování skončilo 31. 8. 2017.']]));
  test('an announced event ahead is open', () => expect(on({})).toEqual([]));
  test('on its first day it is over', () => expect(on({}, '2017-10-02')).toMatchObject([['EDU_REGISTRATION_NOT_OPEN', 'Na tuto akci se už nelze přihlásit.']]));
  test('a planned event is not open yet', () => expect(on({ status: 'PLANNED' })).toMatchObject([['EDU_REGISTRATION_NOT_OPEN', 'Přihlašování ještě nezačalo.']]));
});

test('R-EDU-10: an alternative of another topic is refused', () => expect(alternativeProblems('t1', [event(), event({ subjectId: 't2' })], (n) => `f.${n}`)).toEqual([
  { code: 'EDU_ALTERNATIVE_TOPIC_MISMATCH', rule: 'R-EDU-10', field: 'f.1', actual: 't2', limit: 't1', messageCs: 'Náhradní termín musí být na stejné téma.' }]));

describe('clashes in time', () => {
  const at = (date: string, startsAt: string | null, minutes: number | null) => [{ date, startsAt, minutes }];
  test('the same hours of the same day clash', () => expect(clash(at('2017-10-02', '09:00', 480), at('2017-10-02', '16:00', 120))).toBe(true));
  test('one ending when the other begins does not', () => expect(clash(at('2017-10-02', '09:00', 180), at('2017-10-02', '12:00', 60))).toBe(false));
  test('where no hour is stated the whole day counts', () => expect(clash(at('2017-10-02', null, null), at('2017-10-02', '20:00', 60))).toBe(true));
  test('different days never clash', () => expect(clash(at('2017-10-02', null, null), at('2017-10-03', null, null))).toBe(false));
});

describe('what an application gets', () => {
  test('the first choice with a free place', () => expect(choose([event()], free)).toMatchObject({ state: 'CONFIRMED', event: { id: 'e1' } }));
  test('an alternative when the first choice is full', () => expect(choose([event({ taken: 20 }), event({ id: 'e2' })], free)).toMatchObject({ state: 'CONFIRMED', event: { id: 'e2' } }));
  test('not an alternative that clashes', () => expect(choose([event({ taken: 20 }), event({ id: 'e2' })], ({ id }) => id === 'e2')).toMatchObject({ state: 'WAITING', event: null }));
  test('the waiting list when everything is full', () => expect(choose([event({ taken: 20 }), event({ id: 'e2', taken: 20 })], free)).toMatchObject({ state: 'WAITING', event: null }));
  test('R-EDU-05b: the allocation, where places are given at the close', () => expect(choose([event({ allocatesAtClose: true })], free)).toMatchObject({ state: 'PENDING_ALLOCATION', event: { id: 'e1' } }));
  test('no capacity stated is no limit', () => expect(choose([event({ capacity: null, taken: 5000 })], free)).toMatchObject({ state: 'CONFIRMED' }));
});

test('R-EDU-13: the sixteenth of a run of fifteen hears that the run is full', () => expect(fullViolation(15, true, 'f')).toEqual({ code: 'EDU_RUN_FULL', rule: 'R-EDU-13', field: 'f', actual: 16, limit: 15, messageCs: 'Běh je plný (15/15).' }));
test('a seminar says its own', () => expect(fullViolation(20, false, 'f')).toMatchObject({ code: 'EDU_CAPACITY_EXCEEDED', messageCs: 'Seminář je plný (20/20).' }));
test('R-EDU-05b: the capacity cannot fall below 22 confirmed', () => {
  expect(belowConfirmed(20, 22)).toEqual([{ code: 'EDU_CAPACITY_BELOW_CONFIRMED', rule: 'R-EDU-05b', field: 'input.capacity', actual: 20, limit: 22, messageCs: 'Je potvrzeno 22 účastníků, kapacitu nelze snížit na 20.' }]);
  expect(belowConfirmed(22, 22)).toEqual([]);
});
test('free places are never negative', () => expect(freePlaces({ capacity: 20, taken: 21 })).toBe(0));
