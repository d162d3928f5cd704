import { hoursOf, seminarCount, seriesProblems, targetWarnings } from './series.rules';

const topic = (n: number, days: number | null, amount: string | null) => ({ id: `t${n}`, code: `T${n}`, days, amount });
const P1 = [topic(1, 2, '16'), topic(2, 2, '16'), topic(3, 1, '8'), topic(4, 1, '8'), topic(5, 1, '8')];
const OKRESY = ['CZ0511', 'CZ0512', 'CZ0513', 'CZ0514'];
const plan = { topics: P1, okresCodes: OKRESY, hoursPerOkres: '56', twoDayTopics: 2, targetSeminars: 20 };

test('R-EDU-01: 5 topics in 4 okresy are 20 seminars', () => expect(seminarCount(P1.length, OKRESY.length)).toBe(20));
test('R-EDU-02: 16 + 16 + 8 + 8 + 8 = 56 hours in an okres', () => expect(hoursOf(P1)).toBe('56'));
test('the plan of the source contradicts itself in nothing', () => expect(seriesProblems(plan)).toEqual([]));
test('R-EDU-02: a plan of 48 hours is refused', () => expect(seriesProblems({ ...plan, hoursPerOkres: '48' })).toMatchObject([{ code: 'EDU_HOURS_MISMATCH', actual: '56', limit: '48' }]));
test('R-EDU-03: three two-day topics where the plan has two are refused', () =>
  expect(seriesProblems({ ...plan, topics: [topic(1, 2, '16'), topic(2, 2, '16'), topic(3, 2, '8'), topic(4, 1, '8'), topic(5, 1, '8')] })).toMatchObject([{ code: 'EDU_TWO_DAY_TOPICS', actual: 3, limit: 2 }]));
test('a topic without a stated length cannot be planned', () => expect(seriesProblems({ ...plan, topics: [...P1, topic(6, null, null)] })).toMatchObject([{ code: 'EDU_TOPIC_LENGTH', actual: 'T6' }]));
test('an okres named twice is refused', () => expect(seriesProblems({ ...plan, okresCodes: [...OKRESY, 'CZ0511'] })).toMatchObject([{ code: 'EDU_PLAN_DUPLICATE', field: 'input.okresCodes.4' }]));
test('a target the plan does not make is a warning', () => expect(targetWarnings(15, 20)).toMatchObject([{ code: 'EDU_PLAN_TARGET', actual: 15, limit: 20 }]));
