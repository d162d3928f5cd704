import { accreditationCs, daysCs, hoursCs, lessonsCs } from './certificate-words.rules';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test.each([
  [2520, '42 hodin', '56 vyučovacích hodin'], [960, '16 hodin', '21 vyučovacích hodin a 15 minut'], [480, '8 hodin', '10 vyučovacích hodin a 30 minut'],
  [60, '1 hodina', '1 vyučovací hodina a 15 minut'], [135, '2 hodiny a 15 minut', '3 vyučovací hodiny'], [2430, '40 hodin a 30 minut', '54 vyučovacích hodin'], [44, '44 minut', '44 minut'],
  [241, '4 hodiny a 1 minuta', '5 vyučovacích hodin a 16 minut'], [60_060, '1 001 hodin', '1 334 vyučovacích hodin a 30 minut'],
])('R-EDU-11: %i minutes are «%s» and «%s», exactly', (minutes, hours, lessons) => expect([plain(hoursCs(minutes)), plain(lessonsCs(minutes))]).toEqual([hours, lessons]));

test('one day, two days, three days and many days are said in Czech', () => {
  const days = Array.from({ length: 9 }, (_, n) => `2017-09-0${n + 1}`);
  expect([1, 2, 3, 9].map((count) => plain(daysCs(days.slice(0, count))))).toEqual(['1. 9. 2017', '1. 9. 2017 a 2. 9. 2017', '1. 9. 2017, 2. 9. 2017 a 3. 9. 2017', 'od 1. 9. 2017 do 9. 9. 2017 (9 dnů)']);
});
test('an accreditation names its number and its ministry', () => expect(accreditationCs({ ministry: 'MPSV', number: 'A2017/0001-SP' })).toBe('č. A2017/0001-SP, Ministerstvo práce a sociálních věcí'));
