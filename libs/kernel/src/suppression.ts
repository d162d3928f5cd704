import { flowRoom, type Bounds } from './suppression-flow';

/** Counts of people from 1 to this many are never published outside their kraj (anchors.md §1.6, reliability.md §9). */
export const SMALLEST_PUBLISHED = 6;
/** Totals are rounded to tens, halves up. */
export const ROUNDED_TO = 10;
/** A hidden count must be able to be at least this many different numbers beyond the lowest. */
const NEEDED_ROOM = 6;

/** A count as it may leave the kraj. Zero is shown; a hidden count is null with `suppressed`. */
export interface PublishedCount { value: number | null; suppressed: boolean }
/** A two-way table of people as it may leave the kraj, with totals rounded to tens; a total is null when even that would tell too much. */
export interface PublishedTable { cells: PublishedCount[][]; rowTotals: (number | null)[]; columnTotals: (number | null)[]; total: number | null }

/** One count of people standing alone. */
export const publishCount = (count: number): PublishedCount =>
  (count > 0 && count < SMALLEST_PUBLISHED ? { value: null, suppressed: true } : { value: count, suppressed: false });

const rounded = (count: number) => Math.floor((count + ROUNDED_TO / 2) / ROUNDED_TO) * ROUNDED_TO;
const boundsOf = (count: number, shown: boolean): Bounds => (shown ? { low: Math.max(0, rounded(count) - ROUNDED_TO / 2), high: rounded(count) + ROUNDED_TO / 2 - 1 } : { low: 0, high: Infinity });
const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);

/**
 * Hides what must be hidden of a fixed table of people (rows × columns): counts from 1 to 5, and as many others, then totals, as are needed so that no
 * hidden count can be computed, nor narrowed to fewer than seven numbers, from all that is published together. The narrowing is exact: it is the
 * feasible interval of the count over every table of whole numbers that agrees with the publication.
 * Only for tables that are published once for their period and share no cell with another published table.
 */
export const publishTable = (counts: readonly (readonly number[])[]): PublishedTable => publish(counts, true);

/** A list of counts of people with their total: what each kraj counts, and the country. */
export function publishList(counts: readonly number[]): { counts: PublishedCount[]; total: number | null } {
  const { cells, total } = publish([counts], false);
  return { counts: cells[0] ?? [], total };
}

function publish(counts: readonly (readonly number[])[], marginsShown: boolean): PublishedTable {
  const columns = counts[0]?.length ?? 0;
  const rowSums = counts.map(sum);
  const columnSums = Array.from({ length: columns }, (_, c) => sum(counts.map((row) => row[c]!)));
  const hidden = counts.map((row) => row.map((count) => publishCount(count).suppressed));
  const shown = { rows: rowSums.map(() => marginsShown), columns: columnSums.map(() => marginsShown), total: true };
  for (let told = firstTold(); told; told = firstTold()) hideMore(told);

  function firstTold(): { r: number; c: number } | undefined {
    for (let r = 0; r < counts.length; r++)
      for (let c = 0; c < columns; c++) if (hidden[r]![c] && room(r, c) < NEEDED_ROOM) return { r, c };
    return undefined;
  }

  function room(r: number, c: number): number {
    return flowRoom({
      counts, hidden, cell: { r, c }, rows: rowSums.map((s, n) => boundsOf(s, shown.rows[n]!)), columns: columnSums.map((s, n) => boundsOf(s, shown.columns[n]!)),
      total: boundsOf(sum(rowSums), shown.total),
    });
  }

  /** The smallest shown count of the same row or column goes first, then the totals of its row, its column, and of all. */
  function hideMore({ r, c }: { r: number; c: number }): void {
    const others = [...counts.map((_, n) => ({ r: n, c })), ...columnSums.map((_, n) => ({ r, c: n }))].filter((o) => !hidden[o.r]![o.c] && counts[o.r]![o.c]! > 0);
    others.sort((a, b) => counts[a.r]![a.c]! - counts[b.r]![b.c]! || a.r - b.r || a.c - b.c);
    const next = others[0];
    if (next) hidden[next.r]![next.c] = true;
    else if (shown.rows[r]) shown.rows[r] = false;
    else if (shown.columns[c]) shown.columns[c] = false;
    else if (shown.total) shown.total = false;
    else throw new Error('nothing is left to hide');
  }

  return {
    cells: counts.map((row, r) => row.map((count, c) => (hidden[r]![c] ? { value: null, suppressed: true } : { value: count, suppressed: false }))),
    rowTotals: rowSums.map((s, n) => (shown.rows[n] ? rounded(s) : null)),
    columnTotals: columnSums.map((s, n) => (shown.columns[n] ? rounded(s) : null)),
    total: shown.total ? rounded(sum(rowSums)) : null,
  };
}
