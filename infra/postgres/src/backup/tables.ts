import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { quoted } from '../session';

/** One table as it is copied: its columns in their order (generated ones are computed again) and the columns its rows are ordered by. */
export interface Table { schema: string; table: string; columns: string[]; order: string[] }

/** How values are written, whatever the server's own settings: the same text means the same value on every server. */
export const PLAIN_TEXT = `SET LOCAL client_encoding = 'UTF8'; SET LOCAL datestyle = 'ISO, MDY'; SET LOCAL intervalstyle = 'postgres'; SET LOCAL timezone = 'UTC';
  SET LOCAL bytea_output = 'hex'; SET LOCAL extra_float_digits = 3; SET LOCAL lock_timeout = '10s'; SET LOCAL search_path = pg_catalog`;

/** Every table of these schemas, those that others refer to first. A partitioned table stands for its partitions. */
export async function tablesOf(client: Client, schemas: readonly string[]): Promise<Table[]> {
  const { rows } = await client.query<Table & { id: string; needs: string[] }>(
    `SELECT c.oid::text AS id, n.nspname AS schema, c.relname AS table,
       (SELECT array_agg(a.attname::text ORDER BY a.attnum) FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns,
       (SELECT array_agg(a.attname::text ORDER BY k.place) FROM pg_index i CROSS JOIN unnest(i.indkey) WITH ORDINALITY AS k(attnum, place)
          JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.attnum WHERE i.indrelid = c.oid AND i.indisprimary) AS order,
       ARRAY(SELECT f.confrelid::text FROM pg_constraint f WHERE f.conrelid = c.oid AND f.contype = 'f' AND f.confrelid <> c.oid) AS needs
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname = ANY ($1) AND c.relkind IN ('r', 'p') AND NOT c.relispartition ORDER BY 2, 3`, [schemas]);
  const sorted: typeof rows = [];
  for (let left = rows; left.length > 0;) {
    const waiting = new Set(left.map(({ id }) => id));
    const free = left.filter(({ needs }) => !needs.some((id) => waiting.has(id)));
    if (free.length === 0) throw new Error(`Tables refer to each other in a circle: ${left.map(({ schema, table }) => `${schema}.${table}`).join(', ')}.`);
    sorted.push(...free);
    left = left.filter((each) => !free.includes(each));
  }
  return sorted.map(({ schema, table, columns, order }) => ({ schema, table, columns, order: order ?? columns }));
}

const listed = (columns: readonly string[]) => columns.map(quoted).join(', ');
export const nameOf = ({ schema, table }: Pick<Table, 'schema' | 'table'>) => `${quoted(schema)}.${quoted(table)}`;
export const intoTable = (table: Pick<Table, 'schema' | 'table' | 'columns'>) => `COPY ${nameOf(table)} (${listed(table.columns)}) FROM STDIN`;

/** The rows of a table as COPY text in the order of its key; returns how many there were and their hash. */
export async function* rowsOf(client: Client, table: Table): AsyncGenerator<Buffer, { rows: number; sha256: string }> {
  const hash = createHash('sha256');
  const stream = client.query(copyTo(`COPY (SELECT ${listed(table.columns)} FROM ${nameOf(table)} ORDER BY ${listed(table.order)}) TO STDOUT`));
  for await (const part of stream as AsyncIterable<Buffer>) {
    hash.update(part);
    yield part;
  }
  return { rows: (stream as unknown as { rowCount: number }).rowCount, sha256: hash.digest('hex') };
}
