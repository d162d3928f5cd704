import { patiently } from '@opora/jobs';

const AWAY = /^(57P03|57P01|53300|08)|ECONN|EPIPE|ETIMEDOUT|terminat|timeout/i;
const LONGEST_MS = 500;

/** Opens what stands on a database that may still be starting: tries again until it answers. Throws whatever is not its absence (reliability.md §7, row 10). */
export const untilThere = <T>(open: () => Promise<T>): Promise<T> => patiently(open, {
  passes: (error) => { const { code = '', message } = error as NodeJS.ErrnoException; return AWAY.test(code) || AWAY.test(message); }, longestMs: LONGEST_MS,
});
