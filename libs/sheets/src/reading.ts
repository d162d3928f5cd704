import { BOUNDS } from './bounds';
import { readCsv } from './csv-reading';
import { ofField, sheetRefusal, tooLarge } from './refusals';
import type { Table } from './table';
import { readXlsx } from './xlsx-reading';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Old XLS, and XLSX behind a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const startsWith = (bytes: Uint8Array, signature: readonly number[]) => signature.every((byte, n) => bytes[n] === byte);

/** Reads a CSV or XLSX file, told apart by its first bytes and never by its name. `field` is the field of the input it came in. Throws the refusals of `refusals.ts`. */
export async function readTable(bytes: Uint8Array, field: string): Promise<Table> {
  try { return await tableOf(bytes); } catch (error) { throw ofField(error, field); }
}

async function tableOf(bytes: Uint8Array): Promise<Table> {
  if (bytes.length > BOUNDS.bytes) throw tooLarge('BYTES', bytes.length);
  if (startsWith(bytes, OLE)) throw sheetRefusal('SHEET_OLD_EXCEL');
  return startsWith(bytes, ZIP) ? readXlsx(bytes) : readCsv(bytes);
}

/** The bytes of a file that came as base64 text in a field of the input. Throws SHEET_TOO_LARGE and SHEET_UNREADABLE. */
export function fileBytes(base64: string, field: string): Uint8Array {
  if (base64.length > Math.ceil(BOUNDS.bytes / 3) * 4) throw ofField(tooLarge('BYTES'), field);
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.toString('base64') !== base64) throw ofField(sheetRefusal('SHEET_UNREADABLE'), field);
  return bytes;
}
