import { PostgresProblem } from '../problem';

/** What a backup consists of, in this order: its head, then every table with its rows, the counters, the end. */
export interface Head {
  kind: 'head';
  takenAt: string;
  /** Migrations each service had, oldest first. */
  migrations: Record<string, string[]>;
  /** What the database remembers of itself, for example that the demo is loaded. */
  comment: string | null;
  /** Secrets of the installation: without them its roles and pseudonyms cannot be made again. */
  secrets: unknown;
}
export interface TableStart { kind: 'table'; schema: string; table: string; columns: string[] }
/** `sha256` is of the rows' COPY text in the order of the primary key. */
export interface TableEnd { kind: 'table-end'; rows: number; sha256: string }
export interface Counter { kind: 'counter'; schema: string; name: string; value: string; called: boolean }
export interface End { kind: 'end'; tables: number }
export type Entry = Head | TableStart | TableEnd | Counter | End;

const ENTRY = 0x4a;
const ROWS = 0x52;
const LONGEST = 64 * 1024 * 1024;

function framed(type: number, body: Buffer): Buffer {
  const head = Buffer.alloc(5);
  head[0] = type;
  head.writeUInt32BE(body.length, 1);
  return Buffer.concat([head, body]);
}
export const entryBytes = (entry: Entry): Buffer => framed(ENTRY, Buffer.from(JSON.stringify(entry)));
export const rowBytes = (rows: Buffer): Buffer => framed(ROWS, rows);

/** The entries and pieces of rows of a backup, in the order they were written. */
export async function* readRecords(bytes: AsyncIterable<Buffer>): AsyncGenerator<Entry | Buffer> {
  let held = Buffer.alloc(0);
  for await (const part of bytes) {
    held = Buffer.concat([held, part]);
    for (;;) {
      if (held.length < 5) break;
      const size = held.readUInt32BE(1);
      if (size > LONGEST || (held[0] !== ENTRY && held[0] !== ROWS)) throw new PostgresProblem('The backup file is damaged; use another one.');
      if (held.length < 5 + size) break;
      const body = held.subarray(5, 5 + size);
      yield held[0] === ROWS ? body : JSON.parse(body.toString('utf8')) as Entry;
      held = held.subarray(5 + size);
    }
  }
  if (held.length > 0) throw new PostgresProblem('The backup file was cut off; use another one.');
}
