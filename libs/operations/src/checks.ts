import type { DataSource, EntityManager } from 'typeorm';
import { verifyAudit } from '@opora/audit';
import { pragueDay } from '@opora/kernel';
import { tallyDifferences } from '@opora/work';
import { ownedChecks } from './owned.checks';
import { closedTerritory, unknownReferences } from './reference.checks';
import type { AskGateway, Operated } from './service';

export type Asked = Pick<EntityManager, 'query'>;
export interface Finding { count: number; sample: string[] }
/** One check of a service. `night` ones take long or ask others; they are carried out by the worker only. */
export interface Check { name: string; severity: 'ERROR' | 'WARNING'; night?: true; run(db: Asked, at: { now: Date; askGateway?: AskGateway }): Promise<Finding> }

const SAMPLE = 5;
/** So much of the audit's chain is read while an operator waits. */
const CHAIN_AT_ONCE = 20_000;
export const finding = (all: readonly string[]): Finding => ({ count: all.length, sample: all.slice(0, SAMPLE) });

/** On its way for longer than five minutes (reliability.md §6), by the index of what is undone. */
const outboxLate: Check = {
  name: 'outbox-late', severity: 'WARNING',
  run: async (db) => ofRows(await db.query(`select id::text as id from outbox where done_at is null and needs_attention_at is null and created_at < now() - interval '5 minutes' order by created_at limit 10000`)),
};
const outboxNeedsAttention: Check = {
  name: 'outbox-needs-attention', severity: 'WARNING',
  run: async (db) => ofRows(await db.query(`select id::text as id from outbox where done_at is null and needs_attention_at is not null order by needs_attention_at, id limit 10000`)),
};
/** An edition of a code list that waits for the word of a service for longer than ten minutes; its codes take no new records meanwhile. */
const editionWaiting: Check = {
  name: 'code-list-waiting', severity: 'WARNING',
  run: async (db) => ofRows(await db.query(`select import_id::text as id from code_list_edition where state = 'HELD' and since < now() - interval '10 minutes' order by import_id`)),
};
const ofRows = (rows: unknown) => finding((rows as { id: string }[]).map(({ id }) => id));

/** The audit's chain from its first link to its last; a long one is read in the night only. */
const auditSeal = (atOnce: number): Check['run'] => async (db, { now }) => {
  const [last] = await db.query('select seq::bigint as seq from audit_chain order by audit_chain.seq desc limit 1') as { seq: string }[];
  if (Number(last?.seq ?? 0) > atOnce) throw new Error('the chain is too long to be read at once');
  return finding((await verifyAudit(db, [], now.getTime())).map(({ problem, auditId, seq }) => `${problem} ${auditId ?? ''} ${seq ?? ''}`.trim()));
};

const tallies = (facts: string): Check => ({
  name: 'tallies-agree-with-facts', severity: 'ERROR',
  async run(db) {
    const rows = await tallyDifferences(db, facts) as { metric: string; kraj_code: string; day: string; kept: string | null; counted: string | null }[];
    return finding(rows.map(({ metric, kraj_code: kraj, day, kept, counted }) => `${metric} ${kraj} ${day}: ${kept ?? 0} kept, ${counted ?? 0} counted`));
  },
});

/** Every check of a service; what its tables refer to is read from its entities, so that a new table is checked by itself. */
export function checksOf({ name, facts }: Pick<Operated, 'name' | 'facts'>, db: DataSource, { night }: { night: boolean }): Check[] {
  return [
    outboxLate, outboxNeedsAttention, editionWaiting, { name: 'audit-seal', severity: 'ERROR', run: auditSeal(night ? Number.POSITIVE_INFINITY : CHAIN_AT_ONCE) },
    ...(facts ? [tallies(facts)] : []),
    { name: 'territory-known-and-open', severity: 'WARNING', run: (each, { now }) => closedTerritory(each, db, pragueDay(now)) },
    ...unknownReferences(db), ...ownedChecks(name, db),
  ];
}
