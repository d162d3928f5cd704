import { Attempts } from './attempts';

const MINUTE = 60_000;
const counted = () => {
  const clock = { now: 1_000_000 };
  const attempts = new Attempts(5, () => clock.now);
  return { clock, tries: (count: number, address = 'here', person = 'p') => Array.from({ length: count }, () => attempts.try(address, person)) };
};

describe('signing in', () => {
  test('is let through five times in a minute, the sixth waits for the minute to end', () => {
    const { clock, tries } = counted();
    expect(tries(6)).toEqual([0, 0, 0, 0, 0, MINUTE]);
    clock.now += MINUTE;
    expect(tries(1)).toEqual([0]);
  });

  test('waits longer with every further try, at most a quarter of an hour', () => {
    const { tries } = counted();
    const waits = tries(40).slice(5);
    expect(waits.slice(0, 3)).toEqual([MINUTE, MINUTE + 2000, MINUTE + 6000]);
    expect(waits.every((wait, n) => n === 0 || wait >= waits[n - 1]!)).toBe(true);
    expect(waits.at(-1)).toBe(15 * MINUTE);
  });

  test('of one person or from one address is no matter of another', () => {
    const { tries } = counted();
    tries(6);
    expect([tries(1, 'elsewhere'), tries(1, 'here', 'q')]).toEqual([[0], [0]]);
  });
});
