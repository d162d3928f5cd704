import { minutesPresent, notStarted, repeatedRows, rowProblems, type AttendanceRow, type Registered } from './attendance.rules';

const session = { date: '2017-10-02', startsAt: '09:00', minutes: 480 };
const anybody: Registered = { holds: () => true, certified: () => false };
const row = (over: Partial<AttendanceRow> = {}): AttendanceRow => ({ registrationId: 'r1', state: 'PRESENT', minutes: null, ...over });
const refused = (over: Partial<AttendanceRow>, registered = anybody, of = session) => rowProblems(row(over), of, registered, 'input.rows.0').map(({ code, messageCs }) => [code, messageCs]);

test('attendance is not recorded before the session begins, in Czech local time', () => {
  expect(notStarted(session, new Date('2017-10-02T06:59:00Z'))).toMatchObject([{ code: 'EDU_SESSION_NOT_STARTED', messageCs: 'Seminář se ještě nekonal.' }]);
  expect(notStarted(session, new Date('2017-10-02T07:00:00Z'))).toEqual([]);
  expect(notStarted({ ...session, startsAt: null }, new Date('2017-10-01T22:00:00Z'))).toEqual([]);
});
test('500 minutes of 480 are refused with the words of the journey', () => expect(refused({ minutes: 500 })).toEqual([['EDU_MINUTES_EXCEED_SESSION', 'Zadáno 500 minut, seminář trval 480.']]));
test('one who is not registered is refused', () => expect(refused({}, { ...anybody, holds: () => false })).toEqual([['EDU_NOT_REGISTERED', 'Osoba není přihlášena.']]));
test('after the certificate the record is locked', () => expect(refused({}, { ...anybody, certified: () => true })).toEqual([['EDU_CERTIFICATE_ISSUED_LOCKED', 'Docházku nelze změnit, nejprve osvědčení zrušte (s důvodem).']]));
test('an absent or excused person has no minutes', () => {
  expect(refused({ state: 'EXCUSED', minutes: 10 })).toMatchObject([['EDU_MINUTES_WITHOUT_PRESENCE', expect.anything()]]);
  expect(refused({ state: 'ABSENT' })).toEqual([]);
});
test('who was present counts the whole session unless told, and less when told', () => {
  expect(minutesPresent(row(), session)).toBe(480);
  expect(minutesPresent(row({ minutes: 240 }), session)).toBe(240);
  expect(minutesPresent(row({ state: 'EXCUSED' }), session)).toBe(0);
});
test('a session without a length asks for the minutes', () => expect(refused({}, anybody, { ...session, minutes: null as unknown as number })).toMatchObject([['EDU_MINUTES_REQUIRED', expect.anything()]]));
test('one person twice in one record is refused', () => expect(repeatedRows([row(), row()], (n) => `f.${n}`)).toMatchObject([{ code: 'EDU_ATTENDANCE_TWICE', field: 'f.1' }]));
