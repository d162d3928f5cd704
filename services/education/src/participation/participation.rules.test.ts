import fc from 'fast-check';
import { assertYear, lastClosedYear, publicationOf } from './participation.rules';

const counted = (...participants: number[]) => participants.map((count, n) => ({ krajCode: `K${n}`, participants: count, minutes: count * 480 }));

test('three people of one kraj are hidden with the hours, another kraj with them, and the total is rounded', () => {
  expect(publicationOf(counted(3, 0, 20, 60))).toEqual({
    kraje: [{ krajCode: 'K0', participants: null, minutes: null }, { krajCode: 'K1', participants: 0, minutes: 0 }, { krajCode: 'K2', participants: null, minutes: null }, { krajCode: 'K3', participants: 60, minutes: 28800 }],
    total: 80,
  });
});

test('what is shown is true, no 1 to 5 is shown, and hours never where people are hidden', () => {
  fc.assert(fc.property(fc.array(fc.nat(40), { minLength: 1, maxLength: 15 }), (participants) => {
    const { kraje } = publicationOf(counted(...participants));
    kraje.forEach((kraj, n) => {
      if (participants[n]! >= 1 && participants[n]! <= 5) expect(kraj.participants).toBeNull();
      expect([kraj.participants, kraj.minutes]).toEqual(kraj.participants === null ? [null, null] : [participants[n], participants[n]! * 480]);
    });
  }));
});

test('a year is closed on the first of February after it', () => {
  expect(['2019-01-31', '2019-02-01', '2019-12-31'].map(lastClosedYear)).toEqual([2017, 2018, 2018]);
});

test.each([[2006, 2007], [2020, 2019]])('the year %i is refused with the limit %i', (year, limit) => {
  expect(() => assertYear(year, '2019-06-01')).toThrow(expect.objectContaining({ violations: [expect.objectContaining({ code: 'INVALID_YEAR', actual: year, limit })] }));
});
