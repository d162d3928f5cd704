import { Breaker } from './breaker';

function at() {
  let time = 0;
  return { now: () => time, pass: (ms: number) => { time += ms; } };
}
const fail = (breaker: Breaker, times: number) => { for (let n = 0; n < times; n += 1) { breaker.admits(); breaker.failed(); } };

describe('the breaker of a subgraph', () => {
  test('opens after ten failures in ten seconds', () => {
    const breaker = new Breaker(at().now);
    fail(breaker, 9);
    expect(breaker.admits()).toBe(true);
    breaker.failed();
    expect(breaker.admits()).toBe(false);
  });

  test('failures that lie far apart do not open it', () => {
    const { now, pass } = at();
    const breaker = new Breaker(now);
    for (let n = 0; n < 50; n += 1) { fail(breaker, 1); pass(2000); }
    expect(breaker.admits()).toBe(true);
  });

  test('opens when half of at least ten calls fail', () => {
    const breaker = new Breaker(at().now);
    for (let n = 0; n < 5; n += 1) breaker.succeeded();
    fail(breaker, 4);
    expect(breaker.admits()).toBe(true);
    breaker.failed();
    expect(breaker.admits()).toBe(false);
  });

  test('after five seconds one call may try; its success closes it', () => {
    const { now, pass } = at();
    const breaker = new Breaker(now);
    fail(breaker, 10);
    pass(5000);
    expect([breaker.admits(), breaker.admits()]).toEqual([true, false]);
    breaker.succeeded();
    expect([breaker.admits(), breaker.admits()]).toEqual([true, true]);
  });

  test('the failure of that call opens it for another five seconds', () => {
    const { now, pass } = at();
    const breaker = new Breaker(now);
    fail(breaker, 10);
    pass(5000);
    fail(breaker, 1);
    pass(4999);
    expect(breaker.admits()).toBe(false);
    pass(1);
    expect(breaker.admits()).toBe(true);
  });

  test('a call that says nothing about the subgraph lets another one try', () => {
    const { now, pass } = at();
    const breaker = new Breaker(now);
    fail(breaker, 10);
    pass(5000);
    expect(breaker.admits()).toBe(true);
    breaker.untold();
    expect([breaker.open, breaker.admits(), breaker.admits()]).toEqual([true, true, false]);
  });
});
