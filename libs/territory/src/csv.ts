/** One row of a code list, every value as text: codes keep their leading zeros and letters. */
export type Row<Column extends string> = Readonly<Record<Column | 'successor', string>>;

/** A list that says what took over from what ended has this column after its own; one that says nothing of it may leave it out. */
export const SUCCESSOR = 'successor';

/** The lines of a list that are neither empty nor a comment: its header, then its rows. */
export const linesIn = (text: string): string[] => text.replace(/^\uFEFF/, '').split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));

/** The columns a header names when it is that of a list, with or without the successors; else null. */
export function columnsIn<Column extends string>(header: string | undefined, columns: readonly Column[]): readonly (Column | 'successor')[] | null {
  if (header === columns.join(',')) return columns;
  return header === [...columns, SUCCESSOR].join(',') ? [...columns, SUCCESSOR] : null;
}

/** A line by its columns; what it lacks is empty. */
export const rowOf = <Column extends string>(columns: readonly (Column | 'successor')[], line: string): Row<Column> => {
  const values = line.split(',');
  return Object.fromEntries([[SUCCESSOR, ''], ...columns.map((column, at) => [column, values[at] ?? ''])]) as Row<Column>;
};

/**
 * Reads a code list: `#` comment lines, a header line, comma-separated rows without quoting.
 * Throws for another header than asked for and for a row with another number of values: a damaged list must not be served.
 */
export function readList<Column extends string>(text: string, columns: readonly Column[], name: string): Row<Column>[] {
  const [header, ...rows] = linesIn(text);
  const present = columnsIn(header, columns);
  if (!present) throw new Error(`${name}: unexpected header`);
  return rows.map((line, index) => {
    const { length } = line.split(',');
    if (length !== present.length) throw new Error(`${name}: row ${index + 1} has ${length} values, not ${present.length}`);
    return rowOf(present, line);
  });
}
