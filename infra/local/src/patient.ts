import { setTimeout as sleep } from 'node:timers/promises';

const AWAY = /^(57P03|57P01|53300|08)|ECONN|EPIPE|ETIMEDOUT|terminat|timeout/i;
const LONGEST_MS = 500;

/** Opens what stands on a database that may still be starting: tries again until it answers. Throws whatever is not its absence (reliability.md §7, row 10). */
export async function patiently<T>(open: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await open();
    } catch (error) {
      const { code = '', message } = error as NodeJS.ErrnoException;
      if (!AWAY.test(code) && !AWAY.test(message)) throw error;
      await sleep(Math.min(50 * 2 ** tries, LONGEST_MS));
    }
  }
}
