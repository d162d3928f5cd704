import fc from 'fast-check';
import { pragueDay, plannedPragueInstant, pragueInstant, pragueTime } from './prague-time';

describe('Czech wall-clock time', () => {
  it('follows summer and winter time', () => {
    expect(pragueInstant('2017-09-14', '09:00').toISOString()).toBe('2017-09-14T07:00:00.000Z');
    expect(pragueInstant('2017-11-30', '09:00').toISOString()).toBe('2017-11-30T08:00:00.000Z');
    expect(pragueDay(new Date('2017-09-13T22:30:00Z'))).toBe('2017-09-14');
    expect(pragueDay(new Date('2017-12-31T22:59:59Z'))).toBe('2017-12-31');
  });

  it.each(['02:00', '02:30', '02:59'])('refuses %s of 29. 3. 2026, which never happens', (time) => {
    expect(() => pragueInstant('2026-03-29', time, 'input.startsAt')).toThrow(expect.objectContaining({ code: 'INVALID_DATE' }));
  });

  it('takes the first of the two 02:30 of 25. 10. 2026', () => {
    expect(pragueInstant('2026-10-25', '02:30').toISOString()).toBe('2026-10-25T00:30:00.000Z');
    expect(pragueInstant('2026-10-25', '03:00').toISOString()).toBe('2026-10-25T02:00:00.000Z');
  });

  it.each([['2026-02-30', '09:00'], ['2026-02-10', '24:00'], ['2026-02-10', '9:00'], ['2026-02-10', '']])('refuses %s %s', (day, time) => {
    expect(() => pragueInstant(day, time)).toThrow(expect.objectContaining({ code: 'INVALID_DATE' }));
  });

  it('refuses an instant that is none', () => {
    expect(() => pragueDay(new Date('x'))).toThrow(expect.objectContaining({ code: 'INVALID_DATE' }));
  });

  it('shows the same day and time it was made from', () => {
    const instants = fc.date({ min: new Date('1950-01-01'), max: new Date('2199-12-30'), noInvalidDate: true });
    fc.assert(fc.property(instants, (instant) => {
      const again = pragueInstant(pragueDay(instant), pragueTime(instant));
      const difference = instant.getTime() - again.getTime();
      // Under a minute, or one hour more in the night when the clock goes back.
      return difference % 3_600_000 < 60_000 && difference >= 0 && difference < 3_660_000;
    }), { numRuns: 500 });
  });

  it('reads a planned hour that does not exist as its end, and refuses what is no time at all', () => {
    expect(plannedPragueInstant('2026-03-29', '02:30')).toEqual(new Date('2026-03-29T01:00:00Z'));
    expect(plannedPragueInstant('2026-03-30', '02:30')).toEqual(new Date('2026-03-30T00:30:00Z'));
    for (const [day, time] of [['2026-02-30', '02:30'], ['2026-03-29', '02:61']] as const) expect(() => plannedPragueInstant(day, time)).toThrow('Neplatné datum.');
  });
});
