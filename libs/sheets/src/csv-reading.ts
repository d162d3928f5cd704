import { CsvError, parse } from 'csv-parse/sync';
import { BOUNDS } from './bounds';
import { unguarded } from './formula-guard';
import { sheetRefusal, tooLarge } from './refusals';
import { TableBuilder, type Table } from './table';

const DELIMITERS = [';', ',', '\t'] as const;
/** Excel may say the delimiter in the first line. */
const STATED = /^sep=([;,\t])\r?\n/i;
const UTF16 = [0xff, 0xfe];
/** Records read at most, blank ones included. */
const MOST_RECORDS = 5 * BOUNDS.rows;
const [LF, CR, QUOTE] = [10, 13, 34];
const tooManyRows = () => sheetRefusal('SHEET_TOO_MANY_ROWS', undefined, BOUNDS.rows);

/** Text of a CSV: UTF-16 where its mark says so, else UTF-8, else, when the bytes are no UTF-8, the Central European code page 1250 that Czech Excel writes. */
export function decodeText(bytes: Uint8Array): string {
  if (UTF16.every((byte, n) => bytes[n] === byte)) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1250').decode(bytes);
  }
}

/** The delimiter that occurs most in the first line that says anything, outside quotes; a semicolon where none does, as Czech Excel writes. */
export function delimiterOf(text: string): string {
  const counts = new Map<string, number>(DELIMITERS.map((each) => [each, 0]));
  let quoted = false, said = false;
  for (const character of text) {
    if (character === '"') { quoted = !quoted; said = true; }
    else if (quoted) continue;
    else if (character === '\n' && said) break;
    else if (counts.has(character)) { counts.set(character, counts.get(character)! + 1); said = true; }
    else if (character.trim() !== '') said = true;
  }
  return DELIMITERS.reduce((best, each) => (counts.get(each)! > counts.get(best)! ? each : best));
}

/**
 * Refuses more records than are read, before anything is parsed: a parser keeps every blank line, so a file of nothing but line ends would cost seconds. Line breaks
 * inside quotes end no record. Throws SHEET_TOO_MANY_ROWS.
 */
function assertFewRecords(text: string): void {
  let quoted = false, records = 0;
  for (let n = 0; n < text.length; n++) {
    const code = text.charCodeAt(n);
    if (code === QUOTE) quoted = !quoted;
    else if (!quoted && (code === LF || (code === CR && text.charCodeAt(n + 1) !== LF)) && ++records > MOST_RECORDS) throw tooManyRows();
  }
}

/** Reads a CSV file. Throws SHEET_UNREADABLE, SHEET_QUOTES and the refusals of `TableBuilder`. */
export function readCsv(bytes: Uint8Array): Table {
  const whole = decodeText(bytes);
  if (whole.includes('\0')) throw sheetRefusal('SHEET_UNREADABLE');
  const stated = STATED.exec(whole);
  const text = stated ? whole.slice(stated[0].length) : whole;
  assertFewRecords(text);
  const table = new TableBuilder();
  const offset = stated ? 1 : 0;
  for (const [n, cells] of recordsOf(text, stated?.[1] ?? delimiterOf(text)).entries()) table.add(n + 1 + offset, cells.map(unguarded));
  return table.table();
}

function recordsOf(text: string, delimiter: string): string[][] {
  try {
    // Blank lines are kept, because they count where a person looks for row 18.
    const records = parse(text, { delimiter, record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true, to: MOST_RECORDS, max_record_size: BOUNDS.columns * BOUNDS.cell });
    if (records.length === MOST_RECORDS) throw tooManyRows();
    return records;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    if (error.code === 'CSV_MAX_RECORD_SIZE') throw tooLarge('ROW');
    throw sheetRefusal('SHEET_QUOTES', `řádek ${Number(error['lines'])}`);
  }
}
