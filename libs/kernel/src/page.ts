import { common } from './errors';

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

/** A page from `size + 1` rows: the extra row only tells that there are more. `cursorOf` is asked for the cursors somebody asks for. */
export function toPage<T>(rows: readonly T[], size: number, cursorOf: (row: T) => string): Page<T> {
  const edges = rows.slice(0, size).map((node) => ({ node, get cursor() { return cursorOf(node); } }));
  return { edges, pageInfo: { hasNextPage: rows.length > size, get endCursor() { return edges.at(-1)?.cursor ?? null; } } };
}
