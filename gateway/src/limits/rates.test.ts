import type { Actor } from '@opora/kernel';
import { Buckets, Rates } from './rates';

const ada: Actor = { sub: 'synthetic-ada', kind: 'person', grants: [] };
const ota: Actor = { sub: 'synthetic-ota', kind: 'person', grants: [] };
const robot: Actor = { sub: 'synthetic-robot', kind: 'machine', grants: [] };

function at() {
  let time = 0;
  return { now: () => time, pass: (ms: number) => { time += ms; } };
}
const granted = (ask: () => number, times: number) => Array.from({ length: times }, ask).filter((wait) => wait === 0).length;

describe('rates', () => {
  test('a bucket gives its burst at once, then its rate, and says how long to wait', () => {
    const { now, pass } = at();
    const buckets = new Buckets({ perMinute: 60, burst: 5 }, now);
    expect(granted(() => buckets.take('a'), 10)).toBe(5);
    expect(buckets.take('a')).toBe(1000);
    pass(2000);
    expect(granted(() => buckets.take('a'), 10)).toBe(2);
    pass(3_600_000);
    expect(granted(() => buckets.take('a'), 10)).toBe(5);
  });

  test('the one unseen for longest is forgotten when there are too many', () => {
    const buckets = new Buckets({ perMinute: 1, burst: 1 }, () => 0, 2);
    expect([buckets.take('a'), buckets.take('b')]).toEqual([0, 0]);
    buckets.take('a');
    buckets.take('c');
    expect([buckets.take('a') > 0, buckets.take('b')]).toEqual([true, 0]);
  });

  test('nobody takes more than five lists of people out in an hour', () => {
    const { now, pass } = at();
    const rates = new Rates(undefined, now);
    const take = (actor = ada) => rates.operation(actor, '', 1, false, 1);
    expect([granted(take, 10), take(ota)]).toEqual([5, 0]);
    pass(12 * 60_000);
    expect(granted(take, 10)).toBe(1);
    expect(rates.operation(ada, '', 1, false)).toBe(0);
  });

  test('no person asks more than 300 times in a minute, nor more than 60 times at once, and nobody pays for another', () => {
    const { now, pass } = at();
    const rates = new Rates(undefined, now);
    expect(granted(() => rates.request(ada, '192.0.2.1'), 100)).toBe(60);
    expect(rates.request(ota, '192.0.2.1')).toBe(0);
    let more = 0;
    for (let second = 0; second < 60; second += 1) { pass(1000); more += granted(() => rates.request(ada, '192.0.2.1'), 100); }
    expect(more).toBe(300);
  });

  test('without a token an address asks 30 times a minute', () => {
    const rates = new Rates(undefined, at().now);
    expect(granted(() => rates.request(null, '192.0.2.1'), 100)).toBe(30);
    expect(rates.request(null, '192.0.2.2')).toBe(0);
  });

  test('60 mutations a minute, also for a machine', () => {
    const rates = new Rates(undefined, at().now);
    expect(granted(() => rates.operation(robot, '192.0.2.1', 10, true), 100)).toBe(60);
    expect(rates.operation(robot, '192.0.2.1', 10, false)).toBe(0);
  });

  test('50 000 of cost a minute', () => {
    const rates = new Rates(undefined, at().now);
    expect(granted(() => rates.operation(ada, '192.0.2.1', 1000, false), 100)).toBe(50);
  });
});
