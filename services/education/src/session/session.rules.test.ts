import { countProblems, hoursProblems, orderProblems } from './session.rules';

const twoDays = { days: 2, amount: '16', unit: 'NOT_STATED' as const, accreditedUnit: null, minutes: 960 };
const day = (date: string, minutes: number | null = 480, startsAt: string | null = '09:00') => ({ date, minutes, startsAt });

describe('R-EDU-03: as many sessions as days', () => {
  test('a two-day seminar with one session is refused with the words of the journey', () => expect(countProblems(twoDays, [day('2018-03-01')])).toEqual([{
    code: 'EDU_SESSION_COUNT', rule: 'R-EDU-03', field: 'input.sessions', actual: 1, limit: 2, messageCs: 'Dvoudenní seminář musí mít dva dny.',
  }]));
  test('a two-day seminar with two sessions is allowed', () => expect(countProblems(twoDays, [day('2018-03-01'), day('2018-03-15')])).toEqual([]));
  test('a one-day seminar with two sessions is refused', () => expect(countProblems({ ...twoDays, days: 1 }, [day('2018-03-01'), day('2018-03-02')])).toMatchObject([{ actual: 2, limit: 1 }]));
});

describe('R-EDU-02: the sessions make the hours of the topic', () => {
  test('12 hours of 16 are refused with the words of the journey', () => expect(hoursProblems(twoDays, [day('2018-03-01'), day('2018-03-02', 240)])).toEqual([{
    code: 'EDU_HOURS_MISMATCH', rule: 'R-EDU-02', field: 'input.sessions', actual: '12', limit: '16', messageCs: 'Součet hodin (12) neodpovídá tématu (16).',
  }]));
  test('16 hours are allowed', () => expect(hoursProblems(twoDays, [day('2018-03-01'), day('2018-03-02')])).toEqual([]));
  test('an accreditation in lessons is compared in lessons', () => expect(hoursProblems({ ...twoDays, accreditedUnit: 'LESSON', minutes: 720 }, [day('2018-03-01', 360), day('2018-03-02', 315)])).toMatchObject([{ actual: '15', limit: '16' }]));
});

describe('one session a day, in order', () => {
  test('the same day twice is refused', () => expect(orderProblems([day('2018-03-01'), day('2018-03-01')])).toMatchObject([{ code: 'EDU_SESSION_ORDER', field: 'input.sessions.1.date' }]));
  test('a day that would end after midnight is refused', () => expect(orderProblems([day('2018-03-01', 480, '17:00')])).toMatchObject([{ code: 'EDU_SESSION_LENGTH', limit: 420 }]));
});
