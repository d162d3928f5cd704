import fc from 'fast-check';
import { hours, lessons, minutesOf } from './minutes';

describe('minutes are the truth (R-EDU-11)', () => {
  it('says 2520 minutes as 42 hours and as 56 lessons', () => {
    expect([minutesOf('42', 'HOUR'), minutesOf('56', 'LESSON')]).toEqual([2520, 2520]);
    expect([hours(2520), lessons(2520)]).toEqual(['42', '56']);
    expect(minutesOf(42, 'LESSON')).not.toBe(2520);
  });

  it('is exact where a decimal can be, and shown to four places where it cannot', () => {
    expect([hours(90), hours(45), hours(0), lessons(60), hours(179)]).toEqual(['1.5', '0.75', '0', '1.3333', '2.9833']);
    expect([minutesOf('1.5', 'HOUR'), minutesOf('0.2', 'LESSON'), minutesOf(1.25, 'HOUR')]).toEqual([90, 9, 75]);
  });

  it.each(['0.5', '1.01', '-1', '1,5', 'NaN', '1e3', '', '9'.repeat(25)])('refuses %j lessons', (amount) => {
    expect(() => minutesOf(amount, 'LESSON', 'input.length')).toThrow(expect.objectContaining({ code: 'INVALID_DURATION' }));
  });

  it('keeps whole hours and lessons through both directions', () => {
    fc.assert(fc.property(fc.nat({ max: 100_000 }), (n) => hours(minutesOf(n, 'HOUR')) === String(n) && lessons(minutesOf(n, 'LESSON')) === String(n)));
  });
});
