import { setTimeout as sleep } from 'node:timers/promises';
import { SERVICES } from '@opora/contracts';
import { loadDemo, personOf, type Ask } from '@opora/demo';
import { derivedPasswords, serviceUrls } from '@opora/postgres/roles';
import { literal, quoted, withClient } from '@opora/postgres/session';
import { report, runAsTask } from './as-child';
import type { TaskConfig } from './config';
import { Problem } from './problem';
import { signToken } from './token';

const DATABASE = 'opora';
const MARK = 'Opora: demo data loaded';
const ANSWER_LIMIT_MS = 30_000;
const SETTLE_LIMIT_MS = 60_000;

interface Answer { data?: unknown; errors?: { message: string; path?: (string | number)[]; extensions?: { code?: string } }[] }

/** Asks the published graph over HTTP as the demo person of a role, like any client. Throws with every refusal of the answer. */
function asker({ port, tokens }: TaskConfig): Ask {
  const made = new Map<string, Promise<string>>();
  const tokenOf = (role: Parameters<Ask>[0]) => made.get(role) ?? made.set(role, signToken(tokens, personOf(role))).get(role)!;
  return async (role, query, variables) => {
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${await tokenOf(role)}` },
      body: JSON.stringify({ query, variables }), signal: AbortSignal.timeout(ANSWER_LIMIT_MS),
    });
    const { data, errors } = await response.json() as Answer;
    if (errors?.length) throw new Error(errors.map((e) => `${e.extensions?.code ?? 'ERROR'} at ${e.path?.join('.') ?? 'the request'}: ${e.message}`).join('; '));
    return data as never;
  };
}

/** Waits until every event has reached its consumers, so that a step can rely on what the one before told other services. */
async function settle({ adminUrl, roleSeed }: TaskConfig): Promise<void> {
  const passwords = derivedPasswords(roleSeed);
  const deadline = performance.now() + SETTLE_LIMIT_MS;
  for (const service of SERVICES) {
    await withClient(serviceUrls(adminUrl, service, passwords).app, async (client) => {
      if (!(await client.query(`SELECT to_regclass('outbox') AS outbox`)).rows[0].outbox) return;
      const owed = async () => Number((await client.query('SELECT count(*) AS n FROM outbox WHERE done_at IS NULL AND needs_attention_at IS NULL')).rows[0].n);
      for (let left = await owed(); left > 0; left = await owed()) {
        if (performance.now() > deadline) throw new Problem(`${left} events of ${service} did not reach their consumers within ${SETTLE_LIMIT_MS / 1000} seconds.`);
        await sleep(50);
      }
    });
  }
}

/** Loads the demo once per database; the database itself remembers it. A load that was cut off goes on where it was: every step has a key. */
runAsTask<TaskConfig>((config) => withClient(config.adminUrl, async (admin) => {
  const { rows } = await admin.query<{ mark: string | null }>(`SELECT shobj_description(oid, 'pg_database') AS mark FROM pg_database WHERE datname = $1`, [DATABASE]);
  if (rows[0]?.mark === MARK) return;
  report('Loading the demo data (once) …');
  await loadDemo({ ask: asker(config), settle: () => settle(config), report });
  await admin.query(`COMMENT ON DATABASE ${quoted(DATABASE)} IS ${literal(MARK)}`);
}));
