import type { DataSource } from 'typeorm';
import { isTraced, span, SpanKind } from '@opora/telemetry';
import { poolConnections, poolWaiting, querySeconds } from './metrics';

interface Pool { totalCount: number; idleCount: number; waitingCount: number }
type Query = (sql: string, ...rest: unknown[]) => Promise<unknown>;
const STATEMENT = 2000;

/** Measures and traces every statement of a connection, and shows its pool until it is closed. Statements are shown as text with numbered parameters, never with values. */
export function observed(db: DataSource, service: string): DataSource {
  const create = db.createQueryRunner.bind(db);
  db.createQueryRunner = (mode) => {
    const runner = create(mode);
    const query = runner.query.bind(runner) as Query;
    runner.query = ((sql: string, ...rest: unknown[]) => timed(service, sql, () => query(sql, ...rest))) as typeof runner.query;
    return runner;
  };
  const { master: pool } = db.driver as unknown as { master: Pool };
  const unwatch = [
    poolConnections.watch(() => [{ labels: { service, state: 'in use' }, value: pool.totalCount - pool.idleCount }, { labels: { service, state: 'idle' }, value: pool.idleCount }]),
    poolWaiting.watch(() => [{ labels: { service }, value: pool.waitingCount }]),
  ];
  const destroy = db.destroy.bind(db);
  db.destroy = () => { for (const end of unwatch) end(); return destroy(); };
  return db;
}

async function timed<T>(service: string, sql: string, query: () => Promise<T>): Promise<T> {
  const end = querySeconds.startTimer({ service });
  let outcome = 'failed';
  try {
    const answer = isTraced() ? await span(`sql ${verbOf(sql)}`, { kind: SpanKind.CLIENT, attributes: { 'db.system.name': 'postgresql', 'db.query.text': sql.slice(0, STATEMENT), 'opora.service': service } }, query) : await query();
    outcome = 'ok';
    return answer;
  } finally {
    end({ outcome });
  }
}

const verbOf = (sql: string) => /^\s*([a-z]+)/i.exec(sql)?.[1]?.toLowerCase() ?? 'statement';
