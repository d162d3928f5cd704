import { addDays, assertNone, isDate, refuse, type Day, type Violation } from '@opora/kernel';
import { CODE_LISTS, editionOf, listsOf, type CodeListKind, type ListFiles } from './code-lists';
import { columnsIn, linesIn, rowOf, SUCCESSOR, type Row as RowOf } from './csv';
import { contradictions } from './territory';

type Row = RowOf<string>;
export interface EditionEntry { code: string; name: string }
export interface ChangedEntry extends EditionEntry { fields: { field: string; before: string; after: string }[] }
/** What took over from a code that ends. */
export interface Succession { code: string; successor: string }
/** What an operator says of the codes an edition closes or moves; without a word a code must not be in use. */
export interface Settled { successors?: readonly Succession[]; /** Codes that come to lie elsewhere though records point to them: the records stay as they are. */ moved?: readonly string[] }
/** What a new edition of a code list would do to the one in use. */
export interface EditionChanges {
  /** The day the edition in use speaks of. */
  inUse: Day;
  added: EditionEntry[];
  closed: EditionEntry[];
  changed: ChangedEntry[];
  /** Codes that stop holding or come to lie elsewhere: records that point to them are affected. */
  affecting: string[];
  /** Those of them nothing was said of: they must not be in use. */
  unsettled: string[];
  /** The whole list as it would be: what was handed in, and what was closed, now or by an earlier edition, kept with its last day and its successor, because old records still point to it. */
  nextFile: string;
}

const MOST_ROWS = 10_000;
/** Another parent moves the records below it. */
const PLACE = ['kraj_code', 'okres_code', 'orp_code'];

function listOf(files: ListFiles, kind: CodeListKind): { comments: string[]; rows: Map<string, Row> } {
  const { columns, key } = CODE_LISTS[kind];
  const [header, ...lines] = linesIn(files[kind]);
  const rows = lines.map((line): Row => rowOf<string>(columnsIn<string>(header, columns) ?? columns, line));
  return { comments: files[kind].split('\n').filter((line) => line.startsWith('#')), rows: new Map(rows.map((row) => [row[key]!, row])) };
}

/**
 * Compares a new edition with the list in use; changes nothing. `files` are the four lists in use, `text` is the whole new list in the form of `libs/territory/data`.
 * Throws REF_VERSION_REGRESSION for one older than the list in use, else everything wrong with it at once: REF_LIST_DAMAGED, REF_DUPLICATE_CODE,
 * TERRITORY_UNKNOWN for a parent that is in no list, INVALID_DATE; then REF_CODE_UNAFFECTED and REF_SUCCESSOR_INVALID for what was said of its codes, and
 * REF_LIST_INCONSISTENT where the four lists would contradict each other (journeys.md J25 b).
 */
export function compareEdition(files: ListFiles, kind: CodeListKind, edition: Day, text: string, { successors = [], moved: confirmed = [] }: Settled = {}): EditionChanges {
  const { columns, key } = CODE_LISTS[kind];
  const [inUse, day] = [listOf(files, kind), editionOf(files, kind)];
  if (edition < day) refuse({ code: 'REF_VERSION_REGRESSION', field: 'input.version', actual: edition, limit: day, messageCs: 'Číselník je starší než používaný.' });
  const [header, ...lines] = linesIn(text);
  const present = columnsIn<string>(header, columns) ?? damaged('header', columns.join(','), 'Číselník nemá očekávané sloupce.');
  if (lines.length > MOST_ROWS) damaged(lines.length, MOST_ROWS, 'Číselník má příliš mnoho řádků.');
  const given = lines.map((line): Row => rowOf(present, line));
  assertNone([...widths(lines, present.length), ...duplicates(given, key), ...parents(files, kind, given), ...days(given)]);

  const named = new Map(successors.map(({ code, successor }) => [code, successor]));
  // What holds has no successor; who took over from what ended stays known though an edition does not repeat it.
  const followed = (row: Row): Row => ({ ...row, [SUCCESSOR]: ends(row) ? named.get(row[key]!) ?? (row[SUCCESSOR] || inUse.rows.get(row[key]!)?.[SUCCESSOR] || '') : '' });
  const stated = new Set(given.map((row) => row[key]));
  const kept = [...inUse.rows.values()].filter((row) => !stated.has(row[key])).map((row) => (isOver(row, edition) ? row : { ...row, valid_to: addDays(edition, -1) }));
  const next = new Map([...given, ...kept].map(followed).map((row) => [row[key]!, row]));

  const entry = (row: Row): EditionEntry => ({ code: row[key]!, name: row['name']! });
  const closed = [...inUse.rows.values()].filter((row) => !ends(row) && ends(next.get(row[key]!)!)).map(entry);
  const closing = new Set(closed.map(({ code }) => code));
  const changed = given.flatMap((row): ChangedEntry[] => {
    const before = inUse.rows.get(row[key]!);
    const fields = before && !closing.has(row[key]!) ? columns.filter((column) => before[column] !== row[column]).map((field) => ({ field, before: before[field]!, after: row[field]! })) : [];
    return fields.length > 0 ? [{ ...entry(row), fields }] : [];
  });
  const moved = changed.filter(({ fields }) => fields.some(({ field }) => PLACE.includes(field))).map(({ code }) => code);
  const affecting = [...closing, ...moved].sort();
  assertNone([...unaffected(successors.map(({ code }) => code), next, 'successors'), ...confirmed.flatMap((code, n) => (moved.includes(code) ? [] : [notAffected(code, `moved.${n}`)])), ...unable(next)]);
  const nextFile = written(edition, inUse.comments.slice(1), columns, [...next.values()]);
  assertNone(contradictions(listsOf({ ...files, [kind]: nextFile })).map((violation) => ({ field: 'input.csv', ...violation })));
  return {
    inUse: day, added: given.filter((row) => !inUse.rows.has(row[key]!)).map(entry), closed, changed, affecting,
    unsettled: affecting.filter((code) => !next.get(code)?.[SUCCESSOR] && !confirmed.includes(code)), nextFile,
  };
}

const ends = (row: Row): boolean => row['valid_to'] !== '';
const isOver = (row: Row, edition: Day): boolean => ends(row) && row['valid_to']! < edition;

/** With a column of successors only when one is known, so that a list without any keeps its form. */
function written(edition: Day, comments: readonly string[], columns: readonly string[], rows: readonly Row[]): string {
  const all = rows.some((row) => row[SUCCESSOR] !== '') ? [...columns, SUCCESSOR] : columns;
  return [`# Edition: ${edition}`, ...comments, all.join(','), ...rows.map((row) => all.map((column) => row[column]).join(','))].join('\n').concat('\n');
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

function parents(files: ListFiles, kind: CodeListKind, rows: readonly Row[]): Violation[] {
  return CODE_LISTS[kind].columns.filter((column) => PARENTS[column]).flatMap((column) => {
    const known = listOf(files, PARENTS[column]!).rows;
    return rows.filter((row) => row[column] !== '' && !known.has(row[column]!))
      .map((row): Violation => ({ code: 'TERRITORY_UNKNOWN', field: 'input.csv', actual: row[column], limit: column, messageCs: `Kód ${row[column]} není v číselníku.` }));
  });
}

const days = (rows: readonly Row[]): Violation[] => rows.flatMap((row) => ['valid_from', 'valid_to'].filter((column) => row[column] !== '' && !isDate(row[column]))
  .map((column): Violation => ({ code: 'INVALID_DATE', field: 'input.csv', actual: row[column], messageCs: 'Neplatné datum.' })));

const notAffected = (code: string, field: string): Violation => ({ code: 'REF_CODE_UNAFFECTED', field: `input.${field}`, actual: code, messageCs: `Kódu ${code} se toto vydání netýká.` });

/** A successor is named of what has ended, or ends. */
const unaffected = (codes: readonly string[], next: ReadonlyMap<string, Row>, field: string): Violation[] =>
  codes.flatMap((code, n) => (next.has(code) && ends(next.get(code)!) ? [] : [notAffected(code, `${field}.${n}.code`)]));

/** Who takes over is in the list, and was not over before. */
const unable = (next: ReadonlyMap<string, Row>): Violation[] => [...next].flatMap(([code, row]) => {
  const successor = row[SUCCESSOR];
  if (!successor) return [];
  const following = next.get(successor);
  if (following && successor !== code && (!ends(following) || following['valid_to']! > row['valid_to']!)) return [];
  return [{ code: 'REF_SUCCESSOR_INVALID', field: 'input.successors', actual: successor, limit: code, messageCs: `Kód ${successor} nemůže být nástupcem kódu ${code}: v číselníku není, nebo zanikl dříve.` }];
});
