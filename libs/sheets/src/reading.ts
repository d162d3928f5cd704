import { BOUNDS } from './bounds';
import { readCsv } from './csv-reading';
import { sheetRefusal, tooLarge } from './refusals';
import type { Table } from './table';
import { readXlsx } from './xlsx-reading';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Old XLS, and XLSX behind a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const startsWith = (bytes: Uint8Array, signature: readonly number[]) => signature.every((byte, n) => bytes[n] === byte);

/** Reads a CSV or XLSX file, told apart by its first bytes and never by its name. Throws the refusals of `refusals.ts`. */
export async function readTable(bytes: Uint8Array): Promise<Table> {
  if (bytes.length > BOUNDS.bytes) throw tooLarge('BYTES', bytes.length);
  if (startsWith(bytes, OLE)) throw sheetRefusal('SHEET_OLD_EXCEL');
  return startsWith(bytes, ZIP) ? readXlsx(bytes) : readCsv(bytes);
}

/** The bytes of a file that came as base64 text. Throws SHEET_TOO_LARGE and SHEET_UNREADABLE. */
export function fileBytes(base64: string): Uint8Array {
  if (base64.length > Math.ceil(BOUNDS.bytes / 3) * 4) throw tooLarge('BYTES');
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.toString('base64') !== base64) throw sheetRefusal('SHEET_UNREADABLE');
  return bytes;
}
