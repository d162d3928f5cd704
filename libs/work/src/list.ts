import { pageSize, toPage, type Page, type PageArgs } from '@opora/kernel';
import type { Context } from './context';
import { openCursor, sealCursor } from './cursor';

/** A page of a list; the total is counted only when it is asked for. */
// The node type is free here because each service's generated resolver types fix it where the connection is published.
export interface Connection<T = unknown> extends Page<T> { totalCount: () => Promise<number> }

export interface ListQuery {
  /** Name of the list; a cursor of another list is refused. */
  name: string;
  /** A flat `select … from … where …` with numbered parameters, without order and limit. */
  sql: string;
  parameters?: readonly unknown[];
  /** Output columns of `sql` to sort by with their PostgreSQL type; never null, the last one unique. Czech text: `text collate "cs-x-icu"`. */
  sort: readonly { column: string; type: string }[];
  descending?: boolean;
}

/** One keyset page. Throws PAGE_SIZE_EXCEEDED and INVALID_CURSOR. */
export async function listPage<T extends object>(cx: Context, args: PageArgs, { name, sql, parameters = [], sort, descending = false }: ListQuery): Promise<Connection<T>> {
  const size = pageSize(args);
  const now = cx.now();
  const after = openCursor(cx.db, name, args.after, sort.length, now);
  const bare = (type: string) => type.split(' ')[0]!;
  const key = ({ column, type }: { column: string; type: string }) => `"${column}"::${type}`;
  const given = after?.map((_, n) => `$${parameters.length + n + 1}::${sort[n]!.type}`);
  const rows = await cx.rows<T & { __keys: string[] }>(
    `select listed.*, array[${sort.map((s) => `"${s.column}"::${bare(s.type)}::text`).join(', ')}] as "__keys" from (${sql}) listed
     ${given ? `where (${sort.map(key).join(', ')}) ${descending ? '<' : '>'} (${given.join(', ')})` : ''}
     order by ${sort.map((s) => `${key(s)} ${descending ? 'desc' : 'asc'}`).join(', ')} limit ${size + 1}`,
    [...parameters, ...(after ?? [])],
  );
  const page = toPage<T>(rows, size, (row) => sealCursor(cx.db, name, (row as T & { __keys: string[] }).__keys, now));
  const totalCount = async () => Number((await cx.rows<{ count: string }>(`select count(*) as count from (${sql}) listed`, parameters))[0]!.count);
  return { ...page, totalCount };
}

/** What the generated types know of a list: its nodes are rows of the type's own query. */
// oxlint-disable-next-line typescript/no-explicit-any -- the generated types cannot carry the row of each list
export type AnyConnection = Connection<any>;
