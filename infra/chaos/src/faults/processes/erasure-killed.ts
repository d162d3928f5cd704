import { SERVICES } from '@opora/contracts';
import { connect } from '@opora/postgres/session';
import { withDatabase } from '@opora/postgres/roles';
import type { Platform } from '../../harness/platform';
import { until } from '../../harness/process';
import { expireLeases } from '../../load/verdict';
import { change } from '../../load/world';
import type { Stage } from '../../stage/stage';
import { assertSeen, defineFault } from '../fault';

const REASON = 'Žádost subjektu údajů (zkouška)';
const TABLES = `SELECT table_schema AS schema, table_name AS name FROM information_schema.tables WHERE table_type = 'BASE TABLE' AND table_schema = ANY ($1)`;

/** The tables in which a word is still written, those of the road and the evidence aside. */
async function placesOf({ platform }: Stage, word: string, but: readonly string[] = []): Promise<string[]> {
  const tables = await platform.rows<{ schema: string; name: string }>(TABLES, [SERVICES.map((service) => service.replaceAll('-', '_'))]);
  const found: string[] = [];
  for (const { schema, name } of tables.filter((table) => !but.includes(table.name))) {
    if ((await platform.rows(`SELECT FROM "${schema}"."${name}" t WHERE strpos(t::text, $1) > 0 LIMIT 1`, [word])).length > 0) found.push(`${schema}.${name}`);
  }
  return found;
}
/** Waits until a question has rows; leases run out every five seconds, not more often: a row dispatched twelve times waits for a person. */
function soon(platform: Platform, what: string, sql: string, parameters: unknown[] = []): Promise<boolean> {
  let next = Date.now() + 5000;
  return until(what, async () => {
    if (Date.now() > next) { await expireLeases(platform); next = Date.now() + 5000; }
    return (await platform.rows(sql, parameters)).length > 0;
  }, 120_000);
}
const finished = ({ platform }: Stage, id: string) => soon(platform, `the end of the erasure ${id}`, 'SELECT FROM networking.subject_erasure WHERE id = $1 AND completed_at IS NOT NULL', [id]);

const OTHERS = ['education', 'evaluation', 'family_policy', 'notifications', 'social_services'];

/** Holds the inboxes of all services; kills the worker where it waits, lets one service go, and so on. */
async function killedAtEveryInbox(stage: Stage, begin: () => Promise<string>): Promise<{ erasure: string; kills: number }> {
  const { platform } = stage;
  const holders = await Promise.all(OTHERS.map(() => connect(withDatabase(platform.adminUrl, 'opora'), 120_000)));
  let kills = 0;
  try {
    for (const [n, service] of OTHERS.entries()) await holders[n]!.query(`BEGIN; LOCK TABLE ${service}.inbox IN ACCESS EXCLUSIVE MODE`);
    const erasure = await begin();
    for (const holder of holders) {
      await soon(platform, 'the worker at an inbox', `SELECT FROM pg_locks l JOIN pg_class c ON c.oid = l.relation WHERE c.relname = 'inbox' AND NOT l.granted`);
      await stage.killWorker();
      kills++;
      await holder.query('ROLLBACK');
    }
    return { erasure, kills };
  } finally {
    await Promise.all(holders.map((holder) => holder.end()));
  }
}

export const erasureKilled = defineFault({
  row: 44, name: 'an erasure is killed half-way', stage: 'embedded',
  inject: 'the inboxes of five services are held while a person is forgotten; kill -9 of the worker there, five times, each time one more service is let go', expected: 'it resumes; the person is forgotten everywhere, the audit keeps the fact only',
  async run(stage) {
    const { platform } = stage;
    const name = `Zkušební Zapomínaná ${stage.run}`;
    const address = `zapominana-${stage.run}@example.invalid`;
    const { id } = await stage.send('organiser', 'registerPerson', { name, krajCode: 'CZ051', isSynthetic: true });
    await until('the person is known to notifications', () => stage.send('organiser', 'setContact', { personId: id, email: address }));
    const forget = (dryRun: boolean) => change(platform, 'gdpr-officer', 'anonymiseSubject', { subjectId: id, dryRun, reason: REASON, ...(!dryRun && { keepRequired: true }) });
    await finished(stage, (await forget(true)).id);
    const before = (await placesOf(stage, address)).length;
    const { erasure, kills } = await killedAtEveryInbox(stage, async () => (await forget(false)).id);
    assertSeen(kills === OTHERS.length, `the erasure was caught half-way ${kills} times`);
    await finished(stage, erasure);
    const named = [...await placesOf(stage, name), ...await placesOf(stage, address)];
    const ids = await placesOf(stage, id, ['outbox', 'inbox', 'subject_erasure']);
    assertSeen(named.length === 0, `the name or the address is still in ${named.join(', ')}`);
    const [fact] = await platform.rows<{ n: number }>(`SELECT count(*)::int AS n FROM networking.audit WHERE action = 'anonymiseSubject' AND object_id = $1`, [erasure]);
    assertSeen(fact!.n === 1, `the audit has ${fact!.n} notes of it`);
    return `killed ${kills} times, finished; the address was in ${before} tables, name and address are in none; the id stays in ${ids.join(', ') || 'none'}; one note in the audit; ${await stage.allDelivered()}`;
  },
});
