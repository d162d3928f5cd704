import { setTimeout as sleep } from 'node:timers/promises';
import { killHard } from '../../harness/process';
import { assertSeen, defineFault } from '../fault';

export const producerDies = defineFault({
  row: [1, 30], name: 'the gateway and the services die before commit, and after commit before the reply', stage: 'embedded', short: ['postgres'],
  inject: 'kill -9 of the api, three times, 20 to 300 ms after eight changes were asked for at once',
  expected: 'no row, or row and notification; the client’s retry under the same key has one answer',
  async run(stage) {
    let unanswered = 0;
    for (const ms of [20, 120, 300]) {
      await stage.insist();
      const keys = Array.from({ length: 8 }, () => stage.key());
      const tries = keys.map((key) => stage.tryChange(key));
      await sleep(ms);
      await killHard(await stage.api());
      const first = await Promise.all(tries);
      unanswered += first.filter(({ code }) => code !== 'OK').length;
      for (const [n, key] of keys.entries()) {
        const { answer } = await stage.insist(key);
        assertSeen(first[n]!.code !== 'OK' || first[n]!.answer === answer, `the answer to ${key} changed`);
      }
    }
    assertSeen(unanswered > 0, 'every change was answered before the kill');
    return `${unanswered} of 24 changes met the kill; all of them are there once after the retry; ${await stage.allDelivered()}`;
  },
});
