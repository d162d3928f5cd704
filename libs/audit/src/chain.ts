import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';

/** Where a chain ends: kept elsewhere, it shows later that nobody rewrote the whole chain. */
export interface Head { seq: string; hash: string }
export interface Finding { problem: 'EDITED' | 'MISSING' | 'CHAIN_BROKEN' | 'CHAIN_GAP' | 'NOT_SEALED' | 'OTHER_HEAD' | 'CUT_OFF'; auditId: string | null; seq: string | null }
interface Link { seq: string; id: string; hash: string; content: string | null }
type Asked = Pick<EntityManager, 'query'>;

const BATCH = 1000;
/** A transaction is long over by then: statements end after seconds, idle transactions after 15. */
const COMMITTED_WITHIN_MS = 3_600_000;
const BEFORE_ALL = '';
/** Every column of an audit row, in one order, independent of the session's time zone. */
const CONTENT = `jsonb_build_array(a.id, extract(epoch from a.at), a.actor, a.action, a.object_type, a.object_id, a.kraj_code, a.fields, a.trace_id, a.purpose)::text`;

const linkHash = (before: string, content: string) => createHash('sha256').update(before).update('\n').update(content).digest('hex');
/** The smallest UUIDv7 of a moment. */
const firstIdOf = (at: number) => `${Math.max(0, at).toString(16).padStart(12, '0').replace(/^(.{8})/, '$1-')}-7000-8000-000000000000`;
const momentOf = (id: string) => Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);

/**
 * Seals the audit rows committed since the last time, a thousand at most; the number sealed. Runs beside the writers, never in their transactions:
 * a chain kept by them would be one hot row (reliability.md §9). Two at once take turns.
 */
export async function sealAudit(tx: EntityManager): Promise<number> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended(current_schema() || ' audit chain', 0))`);
  const [last] = await tx.query<(Head & { id: string })[]>(
    `select seq::text, hash, (select audit_id::text from audit_chain order by audit_id desc limit 1) as id from audit_chain order by audit_chain.seq desc limit 1`);
  const since = last ? firstIdOf(momentOf(last.id) - COMMITTED_WITHIN_MS) : firstIdOf(0);
  const rows = await tx.query<{ id: string; content: string }[]>(
    `select a.id::text, ${CONTENT} as content from audit a where a.id >= $1 and not exists (select 1 from audit_chain c where c.audit_id = a.id) order by a.id limit ${BATCH}`, [since]);
  let [seq, before] = [BigInt(last?.seq ?? 0), last?.hash ?? BEFORE_ALL];
  const links = rows.map(({ id, content }) => { seq += 1n; before = linkHash(before, content); return { seq: String(seq), id, hash: before }; });
  if (links.length > 0) {
    await tx.query('insert into audit_chain (seq, audit_id, hash) select * from unnest($1::bigint[], $2::uuid[], $3::text[])', [links.map((l) => l.seq), links.map((l) => l.id), links.map((l) => l.hash)]);
  }
  return links.length;
}

/** The end of the chain; null before the first row was sealed. */
export async function auditHead(db: Asked): Promise<Head | null> {
  return ((await db.query('select seq::text, hash from audit_chain order by audit_chain.seq desc limit 1')) as Head[])[0] ?? null;
}

/**
 * Reads the whole chain and names every audit row that was edited or is missing, every link that was tampered with, and rows that were never sealed.
 * `known` are heads noted earlier: a chain rewritten from some point on agrees with itself but not with them, and one that ends before them
 * was cut off, or is that of an older backup.
 */
export async function verifyAudit(db: Asked, known: readonly Head[] = [], now = Date.now()): Promise<Finding[]> {
  const findings: Finding[] = [];
  const heads = new Map(known.map(({ seq, hash }) => [seq, hash]));
  // The hash the last link has, and the one it should have: when only the link was tampered with, the next one agrees with the latter.
  let [seq, stored, owed, suspect] = [0n, BEFORE_ALL, BEFORE_ALL, undefined as Finding | undefined];
  for (;;) {
    const links = (await db.query(
      `select c.seq::text, c.audit_id::text as id, c.hash, case when a.id is not null then ${CONTENT} end as content
       from audit_chain c left join audit a on a.id = c.audit_id where c.seq > $1 order by c.seq limit ${BATCH}`, [String(seq)])) as Link[];
    for (const link of links) {
      const should = link.content === null ? link.hash : linkHash(stored, link.content);
      const found = problemOf(link, seq, should);
      if (found === 'EDITED' && suspect && linkHash(owed, link.content!) === link.hash) [suspect.problem, suspect] = ['CHAIN_BROKEN', undefined];
      else {
        suspect = found === null ? undefined : { problem: found, auditId: found === 'CHAIN_GAP' ? null : link.id, seq: found === 'CHAIN_GAP' ? String(seq + 1n) : link.seq };
        if (suspect) findings.push(suspect);
      }
      const noted = heads.get(link.seq);
      if (noted !== undefined && noted !== link.hash) findings.push({ problem: 'OTHER_HEAD', auditId: link.id, seq: link.seq });
      heads.delete(link.seq);
      [seq, stored, owed] = [BigInt(link.seq), link.hash, should];
    }
    if (links.length < BATCH) break;
  }
  for (const gone of heads.keys()) findings.push({ problem: 'CUT_OFF', auditId: null, seq: gone });
  const forgotten = (await db.query('select a.id::text from audit a where a.id < $1 and not exists (select 1 from audit_chain c where c.audit_id = a.id) order by a.id limit 100', [firstIdOf(now - COMMITTED_WITHIN_MS)])) as { id: string }[];
  return [...findings, ...forgotten.map(({ id }): Finding => ({ problem: 'NOT_SEALED', auditId: id, seq: null }))];
}

function problemOf(link: Link, before: bigint, should: string): Finding['problem'] | null {
  if (BigInt(link.seq) !== before + 1n) return 'CHAIN_GAP';
  if (link.content === null) return 'MISSING';
  return should === link.hash ? null : 'EDITED';
}
