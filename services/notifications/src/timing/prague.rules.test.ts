import fc from 'fast-check';
import { pragueTime } from '@opora/kernel';
import { daysBefore, nextDigest, quietUntil } from './prague.rules';

const at = (text: string) => new Date(text);
const NIGHT = { quietFrom: '20:00', quietTo: '07:00' };

test('a reminder of 30 March 2026 09:00 leaves on 29 March at 09:00, although summer time began that night', () => {
  expect(daysBefore('2026-03-30', '09:00', 1)).toEqual(at('2026-03-29T07:00:00Z'));
  expect(daysBefore('2026-03-30', '09:00', 7)).toEqual(at('2026-03-23T08:00:00Z'));
});
test('over the end of summer time the hour of the clock stays too', () => expect(daysBefore('2026-10-26', '09:00', 1)).toEqual(at('2026-10-25T08:00:00Z')));
test('quiet hours over midnight end in the morning', () => {
  expect(quietUntil(at('2026-11-22T18:59:59Z'), NIGHT)).toBeNull();
  expect(quietUntil(at('2026-11-22T19:00:00Z'), NIGHT)).toEqual(at('2026-11-23T06:00:00Z'));
  expect(quietUntil(at('2026-11-23T05:59:00Z'), NIGHT)).toEqual(at('2026-11-23T06:00:00Z'));
  expect(quietUntil(at('2026-11-23T06:00:00Z'), NIGHT)).toBeNull();
});
test('quiet hours within a day end the same day; without them nothing waits', () => {
  expect(quietUntil(at('2026-11-22T12:00:00Z'), { quietFrom: '12:00', quietTo: '14:00' })).toEqual(at('2026-11-22T13:00:00Z'));
  expect(quietUntil(at('2026-11-22T13:30:00Z'), { quietFrom: '12:00', quietTo: '14:00' })).toBeNull();
  expect(quietUntil(at('2026-11-22T02:00:00Z'), { quietFrom: null, quietTo: null })).toBeNull();
});
test('in the hour that comes twice, quiet hours end at the first and are over in the second', () => {
  const hours = { quietFrom: '22:00', quietTo: '02:30' };
  expect(quietUntil(at('2026-10-25T00:10:00Z'), hours)).toEqual(at('2026-10-25T00:30:00Z'));
  expect(quietUntil(at('2026-10-25T01:10:00Z'), hours)).toBeNull();
});
test('the digest is the next seven in the morning', () => {
  expect(nextDigest(at('2026-11-22T05:59:00Z'))).toEqual(at('2026-11-22T06:00:00Z'));
  expect(nextDigest(at('2026-11-22T06:00:00Z'))).toEqual(at('2026-11-23T06:00:00Z'));
  expect(nextDigest(at('2026-03-28T20:00:00Z'))).toEqual(at('2026-03-29T05:00:00Z'));
});
test('whatever the moment, quiet hours end later, at their end on the clock, within a day', () => {
  const clock = fc.tuple(fc.integer({ min: 3, max: 23 }), fc.integer({ min: 0, max: 59 })).map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`);
  fc.assert(fc.property(fc.date({ min: at('2020-01-01T00:00:00Z'), max: at('2035-01-01T00:00:00Z'), noInvalidDate: true }), clock, clock, (now, quietFrom, quietTo) => {
    fc.pre(quietFrom !== quietTo);
    const end = quietUntil(now, { quietFrom, quietTo });
    if (end === null) return;
    expect(end.getTime()).toBeGreaterThan(now.getTime());
    expect(end.getTime() - now.getTime()).toBeLessThanOrEqual(25 * 3_600_000);
    expect(pragueTime(end)).toBe(quietTo);
    expect(quietUntil(end, { quietFrom, quietTo })).toBeNull();
  }));
});
