import { readFileSync } from 'node:fs';

/** One row of a code list, every value as text: codes keep their leading zeros and letters. */
export type Row<Column extends string> = Readonly<Record<Column, string>>;

/**
 * Reads a code list: `#` comment lines, a header line, comma-separated rows without quoting.
 * Throws for another header than asked for and for a row with another number of values: a damaged list must not be served.
 */
export function readList<Column extends string>(path: string, columns: readonly Column[]): Row<Column>[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const [header, ...rows] = lines;
  if (header !== columns.join(',')) throw new Error(`${path}: unexpected header`);
  return rows.map((line, index) => {
    const values = line.split(',');
    if (values.length !== columns.length) throw new Error(`${path}: row ${index + 1} has ${values.length} values, not ${columns.length}`);
    return Object.fromEntries(columns.map((column, at) => [column, values[at]!])) as Row<Column>;
  });
}
