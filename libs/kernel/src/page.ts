import { common, refuse } from './errors';

export const PAGE_DEFAULT = 20;
export const PAGE_MAX = 100;

export interface PageArgs { first?: number | null; after?: string | null }
export interface Edge<T> { node: T; cursor: string }
export interface Page<T> { edges: Edge<T>[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } }

/** How many rows a list returns: 20 unless told, 1 to 100. Throws PAGE_SIZE_EXCEEDED. */
export function pageSize({ first }: PageArgs): number {
  if (first === null || first === undefined) return PAGE_DEFAULT;
  if (!Number.isInteger(first) || first < 1 || first > PAGE_MAX) throw common('PAGE_SIZE_EXCEEDED', { field: 'first', actual: first, limit: PAGE_MAX });
  return first;
}

/** The keys of the row a page continues after; null for the first page. Throws INVALID_CURSOR for anything not made by `toPage` for the same list. */
export function cursorKeys(list: string, { after }: PageArgs, count: number): string[] | null {
  if (after === null || after === undefined) return null;
  try {
    const [name, ...keys] = JSON.parse(Buffer.from(after, 'base64url').toString('utf8')) as unknown[];
    if (name === list && keys.length === count && keys.every((k) => typeof k === 'string')) return keys as string[];
  } catch { /* falls through to the refusal */ }
  return refuse({ code: 'INVALID_CURSOR', field: 'after', messageCs: 'Neplatný ukazatel stránky.' });
}

/** A page from `size + 1` rows: the extra row only tells that there are more. `keys` are the sort keys, the last one unique. */
export function toPage<T>(list: string, rows: readonly T[], size: number, keys: (row: T) => readonly string[]): Page<T> {
  const edges = rows.slice(0, size).map((node) => ({ node, cursor: Buffer.from(JSON.stringify([list, ...keys(node)])).toString('base64url') }));
  return { edges, pageInfo: { hasNextPage: rows.length > size, endCursor: edges.at(-1)?.cursor ?? null } };
}
