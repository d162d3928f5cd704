import { certificateExists, certificateNumber, certifiedMinutes, earnedProblems, verificationCode, type Sat } from './certificate.rules';

const day = (state: Sat['state'], minutes = 480): Sat => ({ date: '2017-10-02', state, minutes: state === 'PRESENT' ? minutes : 0 });

describe('J3: who earns a certificate', () => {
  test('presence on both days', () => expect(earnedProblems([day('PRESENT'), day('PRESENT')], 'f')).toEqual([]));
  test('the second day missing is named with the words of the journey', () => expect(earnedProblems([day('PRESENT'), day('EXCUSED')], 'f')).toMatchObject([
    { code: 'EDU_CERTIFICATE_NOT_EARNED', actual: 1, limit: 2, messageCs: 'Osvědčení nelze vydat: chybí účast 2. den.' }]));
  test('no record at all is no presence', () => expect(earnedProblems([day(null), day(null)], 'f')[0]!.messageCs).toBe('Osvědčení nelze vydat: chybí účast 1. den, účast 2. den.'));
  test('of a one-day event the day is not numbered', () => expect(earnedProblems([day('ABSENT')], 'f')[0]!.messageCs).toBe('Osvědčení nelze vydat: chybí účast.'));
  test('an event without a day certifies nothing', () => expect(earnedProblems([], 'f')).toHaveLength(1));
});

test('a certificate states the attended minutes, not the planned ones', () => expect(certifiedMinutes([day('PRESENT', 480), day('PRESENT', 435)])).toBe(915));
test('a second certificate names the first', () => expect(certificateExists('2017/00042', 'f')).toMatchObject({ code: 'EDU_CERTIFICATE_EXISTS', messageCs: 'Osvědčení č. 2017/00042 už bylo vydáno.' }));
test('numbers of a year sort as texts and are not guessed from each other', () => {
  const bytes = Uint8Array.from([255, 0, 30, 31, 247, 1]);
  expect([certificateNumber('2017', 9, bytes), certificateNumber('2017', 10, bytes)]).toEqual(['2017/00009-A9A9', '2017/00010-A9A9']);
  expect(certificateNumber('2017', 9)).toMatch(/^2017\/00009-[A-HJKMNP-Z2-9]{4}$/);
  expect(new Set(Array.from({ length: 50 }, () => certificateNumber('2017', 9))).size).toBeGreaterThan(40);
});
test('codes have three groups of unmistakable letters and do not repeat', () => {
  const codes = Array.from({ length: 2000 }, () => verificationCode());
  for (const code of codes) expect(code).toMatch(/^[A-HJKMNP-Z2-9]{4}-[A-HJKMNP-Z2-9]{4}-[A-HJKMNP-Z2-9]{4}$/);
  expect(new Set(codes).size).toBe(2000);
});
