import { DomainError, type Violation } from '@opora/kernel';
import { plainKey, type Cell } from './cell';
import { ofField, sheetRefusal } from './refusals';
import type { Table } from './table';

export interface Column<T> {
  /** The header as it is written into exports. */
  headerCs: string;
  /** Other headers people use. */
  also?: readonly string[];
  cell: Cell<T>;
  /** A file may do without this column; its cells are then read as blank. */
  mayMiss?: boolean;
}
/** One kind of list that travels as a file: its columns by the name of the property they fill. */
// oxlint-disable-next-line typescript/no-explicit-any -- the value type of each column is inferred where the sheet is declared
export type Sheet = Readonly<Record<string, Column<any>>>;
/** The values of one row. */
export type ValuesOf<S extends Sheet> = { [K in keyof S]: S[K] extends Column<infer T> ? T : never };

/** A row that could be read; `row` is its number in the file. */
export interface ReadRow<S extends Sheet> { row: number; values: ValuesOf<S> }
/** What is wrong with a row; `column` is the header, null when the whole row is meant. Never holds the content of a cell. */
export interface RowProblem { row: number; column: string | null; code: string; rule?: string; actual?: unknown; limit?: unknown; messageCs: string }
export interface CheckedTable<S extends Sheet> {
  rows: ReadRow<S>[];
  problems: RowProblem[];
  /** Headers of the file that mean nothing here; their cells were not read. */
  ignoredColumns: string[];
}

/** Declares a kind of list. */
export const defineSheet = <S extends Sheet>(columns: S): S => columns;

const ERROR_VALUE = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|HODNOTA!|ODKAZ!|NÁZEV\?|ČÍSLO!|NENÍ_K_DISPOZICI)$/;
const BLANK: Violation = { code: 'SHEET_CELL_REQUIRED', messageCs: 'Vyplňte buňku.' };
const BROKEN: Violation = { code: 'SHEET_CELL_ERROR', messageCs: 'Buňka obsahuje chybu vzorce.' };

/**
 * Reads every row of a table by the columns of a sheet and says everything that is wrong, row by row; nothing is written anywhere. `field` is the field of the input the file came in.
 * Throws SHEET_COLUMN_MISSING and SHEET_COLUMN_TWICE, all at once, when the header itself cannot be understood.
 */
export function checkTable<S extends Sheet>(sheet: S, { header, rows }: Table, field: string): CheckedTable<S> {
  const { places, ignoredColumns } = placesOf(sheet, header.cells, field);
  const read: ReadRow<S>[] = [], problems: RowProblem[] = [];
  for (const { row, cells } of rows) {
    const values: Record<string, unknown> = {};
    const before = problems.length;
    for (const [name, column] of Object.entries(sheet)) {
      const place = places.get(name);
      const found = problemsIn(() => { values[name] = readCell(column.cell, place === undefined ? '' : cells[place] ?? ''); });
      problems.push(...found.map((violation) => rowProblem(row, column.headerCs, violation)));
    }
    if (problems.length === before) read.push({ row, values: values as ValuesOf<S> });
  }
  return { rows: read, problems, ignoredColumns };
}

function readCell<T>(cell: Cell<T>, text: string): T {
  if (ERROR_VALUE.test(text.trim())) throw new DomainError([BROKEN]);
  if (text.trim() !== '') return cell.read(text);
  if (cell.ofBlank) return cell.ofBlank();
  throw new DomainError([BLANK]);
}

function placesOf(sheet: Sheet, headers: readonly string[], field: string): { places: Map<string, number>; ignoredColumns: string[] } {
  const places = new Map<string, number>();
  const problems: Violation[] = [];
  const ignoredColumns: string[] = [];
  const known = new Map(Object.entries(sheet).flatMap(([name, { headerCs, also = [] }]) => [headerCs, ...also].map((each) => [plainKey(each), name] as const)));
  for (const [place, header] of headers.entries()) {
    const name = known.get(plainKey(header));
    if (name === undefined) { if (header.trim() !== '') ignoredColumns.push(header.trim()); continue; }
    if (places.has(name)) problems.push(...sheetRefusal('SHEET_COLUMN_TWICE', sheet[name]!.headerCs).violations);
    places.set(name, place);
  }
  for (const [name, { headerCs, mayMiss = false }] of Object.entries(sheet))
    if (!places.has(name) && !mayMiss) problems.push(...sheetRefusal('SHEET_COLUMN_MISSING', headerCs).violations);
  if (problems.length > 0) throw ofField(new DomainError(problems), field);
  return { places, ignoredColumns };
}

/** The violations a check throws; none when it passes. Any other error is rethrown. */
export function problemsIn(check: () => unknown): readonly Violation[] {
  try { check(); } catch (error) {
    if (error instanceof DomainError) return error.violations;
    throw error;
  }
  return [];
}

/** A violation as it stands in the report of a row. */
export const rowProblem = (row: number, column: string | null, { code, rule, actual, limit, messageCs }: Violation): RowProblem =>
  ({ row, column, code, ...(rule !== undefined && { rule }), ...(actual !== undefined && { actual }), ...(limit !== undefined && { limit }), messageCs });

/**
 * Violations of a service's own rules about one row, for the report: a field that ends in the name of a column (`input.minutes`) stands under its header.
 * One rule may say what is wrong with several columns.
 */
export const ruleProblems = (sheet: Sheet, row: number, violations: readonly Violation[]): RowProblem[] =>
  violations.map((violation) => rowProblem(row, sheet[violation.field?.split('.').at(-1) ?? '']?.headerCs ?? null, violation));

/** Rows that repeat an earlier one, by the key that makes a row unique: each with the row it repeats. */
export function repeatedRows<S extends Sheet>(rows: readonly ReadRow<S>[], key: (values: ValuesOf<S>) => string): { row: number; sameAs: number }[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ row, values }) => {
    const each = key(values);
    const sameAs = first.get(each);
    if (sameAs === undefined) first.set(each, row);
    return sameAs === undefined ? [] : [{ row, sameAs }];
  });
}
