import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays, assertNone, isDate, refuse, type Day, type Violation } from '@opora/kernel';
import { CODE_LISTS, type CodeListKind } from './code-lists';

type Row = Record<string, string>;
export interface EditionEntry { code: string; name: string }
export interface ChangedEntry extends EditionEntry { fields: { field: string; before: string; after: string }[] }
/** What a new edition of a code list would do to the one in use. */
export interface EditionChanges {
  /** The day the edition in use speaks of. */
  inUse: Day;
  added: EditionEntry[];
  closed: EditionEntry[];
  changed: ChangedEntry[];
  /** Codes that stop holding or come to lie elsewhere: records that point to them are affected. */
  affecting: string[];
  /** The file of the next version: what was handed in, and what was closed, now or by an earlier edition, kept with its last day, because old records still point to it. */
  nextFile: string;
}

const MOST_ROWS = 10_000;
/** Another parent moves the records below it. */
const PLACE = ['kraj_code', 'okres_code', 'orp_code'];
const rowsIn = (text: string) => text.replace(/^\uFEFF/, '').split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));

function current(folder: string, kind: CodeListKind): { comments: string[]; rows: Map<string, Row>; day: Day } {
  const { file, columns, key } = CODE_LISTS[kind];
  const text = readFileSync(join(folder, file), 'utf8');
  const comments = text.split('\n').filter((line) => line.startsWith('#'));
  const day = /^# Edition: (\d{4}-\d{2}-\d{2})/.exec(comments[0] ?? '')?.[1];
  if (!isDate(day)) throw new Error(`${file}: the first line names no edition`);
  return { comments, day, rows: new Map(rowsIn(text).slice(1).map((line) => rowOf(columns, line)).map((row) => [row[key]!, row])) };
}

const rowOf = (columns: readonly string[], line: string): Row => { const values = line.split(','); return Object.fromEntries(columns.map((column, n) => [column, values[n] ?? ''])); };

/**
 * Compares a new edition with the list in use; changes nothing. `text` is the whole new list in the form of `libs/territory/data`.
 * Throws REF_VERSION_REGRESSION for one older than the list in use, else everything wrong with it at once: REF_LIST_DAMAGED, REF_DUPLICATE_CODE,
 * TERRITORY_UNKNOWN for a parent that is in no list, INVALID_DATE (journeys.md J25 b).
 */
export function compareEdition(folder: string, kind: CodeListKind, edition: Day, text: string): EditionChanges {
  const { columns, key } = CODE_LISTS[kind];
  const inUse = current(folder, kind);
  if (edition < inUse.day) refuse({ code: 'REF_VERSION_REGRESSION', field: 'input.version', actual: edition, limit: inUse.day, messageCs: 'Číselník je starší než používaný.' });
  const [header, ...lines] = rowsIn(text);
  if (header !== columns.join(',')) damaged('header', columns.join(','), 'Číselník nemá očekávané sloupce.');
  if (lines.length > MOST_ROWS) damaged(lines.length, MOST_ROWS, 'Číselník má příliš mnoho řádků.');
  const rows = lines.map((line) => rowOf(columns, line));
  assertNone([...widths(lines, columns.length), ...duplicates(rows, key), ...parents(folder, kind, rows), ...days(rows)]);
  const next = new Map(rows.map((row) => [row[key]!, row]));
  const isClosed = (row: Row | undefined) => row === undefined || (row['valid_to'] !== '' && row['valid_to']! < edition);
  const entry = (row: Row): EditionEntry => ({ code: row[key]!, name: row['name']! });
  const closed = [...inUse.rows.values()].filter((row) => !isClosed(row) && isClosed(next.get(row[key]!)));
  const changed = rows.flatMap((row): ChangedEntry[] => {
    const before = inUse.rows.get(row[key]!);
    const fields = before && !isClosed(row) ? columns.filter((column) => before[column] !== row[column]).map((field) => ({ field, before: before[field]!, after: row[field]! })) : [];
    return fields.length > 0 ? [{ ...entry(row), fields }] : [];
  });
  const kept = [...inUse.rows.values()].filter((row) => !next.has(row[key]!)).map((row): Row => (isClosed(row) ? row : { ...row, valid_to: addDays(edition, -1) }));
  const moved = changed.filter(({ fields }) => fields.some(({ field }) => PLACE.includes(field))).map(({ code }) => code);
  return {
    inUse: inUse.day, added: rows.filter((row) => !inUse.rows.has(row[key]!)).map(entry), closed: closed.map(entry), changed, affecting: [...closed.map((row) => row[key]!), ...moved].sort(),
    nextFile: [`# Edition: ${edition}`, ...inUse.comments.slice(1), columns.join(','), ...[...rows, ...kept].map((row) => columns.map((column) => row[column]).join(','))].join('\n').concat('\n'),
  };
}

const damaged = (actual: unknown, limit: unknown, messageCs: string): never => refuse({ code: 'REF_LIST_DAMAGED', field: 'input.csv', actual, limit, messageCs });

const widths = (lines: readonly string[], width: number): Violation[] => lines.flatMap((line, n) => {
  const { length } = line.split(',');
  return length === width ? [] : [{ code: 'REF_LIST_DAMAGED', field: 'input.csv', actual: length, limit: width, messageCs: `Řádek ${n + 1} má ${length} hodnot místo ${width}.` }];
});

function duplicates(rows: readonly Row[], key: string): Violation[] {
  const times = new Map<string, number>();
  for (const row of rows) times.set(row[key]!, (times.get(row[key]!) ?? 0) + 1);
  return [...times].filter(([, count]) => count > 1).map(([code, count]) => ({ code: 'REF_DUPLICATE_CODE', field: 'input.csv', actual: code, messageCs: `Kód ${code} je v číselníku ${count === 2 ? 'dvakrát' : `${count}×`}.` }));
}

const PARENTS: Record<string, CodeListKind> = { kraj_code: 'KRAJ', okres_code: 'OKRES', orp_code: 'ORP' };

function parents(folder: string, kind: CodeListKind, rows: readonly Row[]): Violation[] {
  return CODE_LISTS[kind].columns.filter((column) => PARENTS[column]).flatMap((column) => {
    const known = current(folder, PARENTS[column]!).rows;
    return rows.filter((row) => row[column] !== '' && !known.has(row[column]!))
      .map((row): Violation => ({ code: 'TERRITORY_UNKNOWN', field: 'input.csv', actual: row[column], limit: column, messageCs: `Kód ${row[column]} není v číselníku.` }));
  });
}

const days = (rows: readonly Row[]): Violation[] => rows.flatMap((row) => ['valid_from', 'valid_to'].filter((column) => row[column] !== '' && !isDate(row[column]))
  .map((column): Violation => ({ code: 'INVALID_DATE', field: 'input.csv', actual: row[column], messageCs: 'Neplatné datum.' })));
