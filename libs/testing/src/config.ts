import os from 'node:os';
import path from 'node:path';

/** The checkout this library stands in. */
export const ROOT = path.resolve(__dirname, '../../..');

/** A PostgreSQL 18 to test on instead of the embedded one; the URL is of an administrator. */
export const givenDatabaseUrl = (): string | undefined => process.env.TEST_DATABASE_URL || undefined;

/** The Redis the queues of this run live on (`npm run test:redis`); without it they live on PostgreSQL. */
export const givenRedisUrl = (): string | undefined => process.env.TEST_REDIS_URL || undefined;

/** What one run of the tests shares with its worker processes. */
export interface RunState {
  id: string;
  adminUrl: string;
  /** Database with every service migrated; each test file works on a clone of it. */
  template: string;
  /** Services that could not be loaded or migrated, with the reason; only their own tests fail. */
  failures: Record<string, string>;
}

export function publishRun(state: RunState): void {
  process.env.OPORA_TEST_RUN = JSON.stringify(state);
}

export function currentRun(): RunState {
  const state = process.env.OPORA_TEST_RUN;
  if (!state) throw new Error('No test database was prepared: the tests run by jest with the configuration in the root of the repository.');
  return JSON.parse(state) as RunState;
}

/** Where this run keeps the installation that its tests of running platforms copy; taken away at the run's end. */
export const preparedStore = ({ id }: Pick<RunState, 'id'> = currentRun()): string => path.join(os.tmpdir(), `opora-prepared-${id}`);

/** Addresses of a domain need no letter of confirmation in this test file. */
export function confirmMailOf(domain: string): void { process.env['MAIL_CONFIRMED_DOMAINS'] = domain; }
