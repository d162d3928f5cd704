import fc from 'fast-check';
import { publishCount, publishList, publishTable, type PublishedTable } from './suppression';

/** Every table of whole numbers a reader cannot tell from the published one, by trying them all; hidden counts up to `most`. */
function* tablesAgreeing(published: PublishedTable, most: number): Generator<number[][]> {
  const hidden = published.cells.flatMap((row, r) => row.flatMap((cell, c) => (cell.suppressed ? [{ r, c }] : [])));
  const table = published.cells.map((row) => row.map((cell) => cell.value ?? 0));
  const agrees = (sum: number, total: number | null) => total === null || Math.floor((sum + 5) / 10) * 10 === total;
  const sum = (counts: number[]) => counts.reduce((a, b) => a + b, 0);
  function* fill(n: number): Generator<number[][]> {
    if (n === hidden.length) {
      const rows = table.map(sum);
      const fits = rows.every((s, r) => agrees(s, published.rowTotals[r]!)) && published.columnTotals.every((t, c) => agrees(sum(table.map((row) => row[c]!)), t)) && agrees(sum(rows), published.total);
      if (fits) yield table.map((row) => [...row]);
      return;
    }
    const { r, c } = hidden[n]!;
    for (let value = 1; value <= most; value++) { table[r]![c] = value; yield* fill(n + 1); }
  }
  yield* fill(0);
}

test('counts from 1 to 5 are hidden, zero and six are shown', () => {
  expect([0, 1, 5, 6].map((n) => publishCount(n).suppressed)).toEqual([false, true, true, false]);
});

test('a single small count in a row takes another with it, and totals are rounded to tens', () => {
  const { counts, total } = publishList([20, 3, 8]);
  expect(counts.filter((c) => c.suppressed).length).toBeGreaterThanOrEqual(2);
  expect(counts[1]).toEqual({ value: null, suppressed: true });
  expect(total).toBe(30);
});

test('nothing is hidden in a table without small counts', () => {
  expect(publishTable([[6, 10], [0, 40]])).toMatchObject({ cells: [[{ value: 6 }, { value: 10 }], [{ value: 0 }, { value: 40 }]], total: 60 });
});

test('a table of one small count publishes neither it nor a total that tells it', () => {
  const { cells, rowTotals, columnTotals, total } = publishTable([[3]]);
  expect(cells[0]![0]).toEqual({ value: null, suppressed: true });
  expect([rowTotals[0], columnTotals[0], total]).toContain(null);
});

test('no hidden count of any small table can be narrowed to fewer than seven numbers by all that is published', () => {
  const tables = fc.integer({ min: 1, max: 3 }).chain((width) => fc.array(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: width, maxLength: width }), { minLength: 1, maxLength: 2 }));
  fc.assert(fc.property(tables, (counts) => {
    const published = publishTable(counts);
    const hidden = published.cells.flatMap((row, r) => row.flatMap((cell, c) => (cell.suppressed ? [{ r, c }] : [])));
    fc.pre(hidden.length <= 4);
    const seen = hidden.map(() => new Set<number>());
    for (const table of tablesAgreeing(published, 20)) hidden.forEach(({ r, c }, n) => seen[n]!.add(table[r]![c]!));
    expect(seen.every((values) => values.size >= 7)).toBe(true);
  }), { numRuns: 100 });
});

test('every small count of any table up to six by six is hidden, and what is shown is true', () => {
  const tables = fc.integer({ min: 1, max: 6 }).chain((width) => fc.array(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }));
  fc.assert(fc.property(tables, (counts) => {
    const { cells } = publishTable(counts);
    counts.forEach((row, r) => row.forEach((count, c) => {
      const cell = cells[r]![c]!;
      expect(cell.suppressed ? cell.value : cell.value === count).toBe(cell.suppressed ? null : true);
      if (count >= 1 && count <= 5) expect(cell.suppressed).toBe(true);
    }));
  }), { numRuns: 300 });
});
