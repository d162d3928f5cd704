import type { ServiceName } from '@opora/contracts';
import { withDatabase } from '@opora/postgres';
import { withClient } from '@opora/postgres/session';
import { ledgerOf, type Entry, type Ledger } from './ledger';

/** Whatever answers a statement with rows: a service's own connection or an administrator's. */
export interface Asked { query(sql: string, parameters?: unknown[]): Promise<unknown> }

interface ErasureRow { id: string; subjectId: string; askedAt: Date; answeredBy: ServiceName[]; heldBy: ServiceName[]; version: number }
interface HoldRow { id: string; subjectId: string; setAt: Date; releasedAt: Date | null; version: number }

async function rowsOf<Row>(db: Asked, sql: string, since: Date | undefined): Promise<Row[]> {
  const answer = await db.query(`${sql} ($1::timestamptz is null or updated_at >= $1) order by id`, [since ?? null]);
  return (Array.isArray(answer) ? answer : (answer as { rows: unknown[] }).rows) as Row[];
}

/** Every forgetting that was asked for good and every hold, set or lifted, since a moment, as networking keeps them; all of them without one. */
export async function toldBy(db: Asked, { schema = 'networking', since }: { schema?: string; since?: Date } = {}): Promise<Entry[]> {
  const erasures = await rowsOf<ErasureRow>(db,
    `select id::text, subject_id::text as "subjectId", created_at as "askedAt", array(select jsonb_object_keys(answers)) as "answeredBy", held_by as "heldBy", version from ${schema}.subject_erasure where not dry_run and`, since);
  const holds = await rowsOf<HoldRow>(db, `select id::text, subject_id::text as "subjectId", created_at as "setAt", released_at as "releasedAt", version from ${schema}.legal_hold where`, since);
  return [
    ...erasures.map((row) => ({ ...row, kind: 'erasure', askedAt: row.askedAt.toISOString() }) as const),
    ...holds.map((row) => ({ ...row, kind: 'hold', setAt: row.setAt.toISOString(), releasedAt: row.releasedAt?.toISOString() ?? null }) as const),
  ];
}

/** What a database tells of erasures and holds; empty where there is no such database, or none of its tables yet. */
export async function ledgerIn(adminUrl: string, database = 'opora'): Promise<Ledger> {
  const there = await withClient(adminUrl, async (admin) => (await admin.query('select 1 from pg_database where datname = $1', [database])).rowCount !== 0);
  if (!there) return new Map();
  return withClient(withDatabase(adminUrl, database), async (inside) => {
    const { rows } = await inside.query<{ known: boolean }>(`select exists (select from information_schema.columns where table_schema = 'networking' and table_name = 'subject_erasure' and column_name = 'held_by') as known`);
    return rows[0]!.known ? ledgerOf(await toldBy(inside)) : new Map();
  });
}
