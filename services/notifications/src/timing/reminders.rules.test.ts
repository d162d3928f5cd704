import { remindersOf } from './reminders.rules';

test('an event on 30 March 2026 at 09:00 is reminded at 09:00 a week and a day before, over the change to summer time', () =>
  expect(remindersOf('2026-03-30', '09:00')).toEqual([
    { before: 'WEEK', dueAt: new Date('2026-03-23T08:00:00Z'), expiresAt: new Date('2026-03-29T07:00:00Z') },
    { before: 'DAY', dueAt: new Date('2026-03-29T07:00:00Z'), expiresAt: new Date('2026-03-30T07:00:00Z') },
  ]));
