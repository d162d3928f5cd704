import { withDatabase } from '@opora/postgres';
import { withClient } from '@opora/postgres/session';
import { ledgerOf, type Erasure, type Ledger } from './ledger';

/** Whatever answers a statement with rows: a service's own connection or an administrator's. */
export interface Asked { query(sql: string, parameters?: unknown[]): Promise<unknown> }

/** Every forgetting that was asked for good since a moment, as networking keeps it; all of them without one. */
export async function erasuresIn(db: Asked, { schema = 'networking', since }: { schema?: string; since?: Date } = {}): Promise<Erasure[]> {
  const answer = await db.query(
    `select id::text, subject_id::text as "subjectId", created_at as "askedAt", held_by as "heldBy", version from ${schema}.subject_erasure where not dry_run and ($1::timestamptz is null or updated_at >= $1) order by id`, [since ?? null]);
  const rows = (Array.isArray(answer) ? answer : (answer as { rows: unknown[] }).rows) as (Omit<Erasure, 'askedAt'> & { askedAt: Date })[];
  return rows.map(({ askedAt, ...erasure }) => ({ ...erasure, askedAt: askedAt.toISOString() }));
}

/** What a database tells of erasures; empty where there is no such database, or none of its tables yet. */
export async function ledgerIn(adminUrl: string, database = 'opora'): Promise<Ledger> {
  const there = await withClient(adminUrl, async (admin) => (await admin.query('select 1 from pg_database where datname = $1', [database])).rowCount !== 0);
  if (!there) return new Map();
  return withClient(withDatabase(adminUrl, database), async (inside) => {
    const { rows } = await inside.query<{ known: boolean }>(`select exists (select from information_schema.columns where table_schema = 'networking' and table_name = 'subject_erasure' and column_name = 'held_by') as known`);
    return rows[0]!.known ? ledgerOf(await erasuresIn(inside)) : new Map();
  });
}
