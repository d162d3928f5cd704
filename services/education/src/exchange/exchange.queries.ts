import { notFound, refuse } from '@opora/kernel';
import type { Context } from '@opora/subgraph';
import { mayOrganise } from '../people';
import { listedBy, listOf, NOTED_AS, NOTED_AT_ONCE, NOTED_FIELDS, type ListKind, type SheetFormat } from './exchange.lists';

export interface SheetFile { fileName: string; contentType: string; base64: string; rows: number }

/** More rows are refused, never cut off, and are written in the background (reliability.md §8, row 70). */
export const MOST_ROWS = 10_000;
export const SHEET_TYPES: Record<SheetFormat, string> = { CSV: 'text/csv; charset=utf-8', XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' };
export const fileNameOf = (name: string, format: SheetFormat): string => `${name}.${format.toLowerCase()}`;

/** A list of an event, or of one of its days, as a file, for an organiser of its kraj; every row read is audited. Throws NOT_FOUND, BAD_USER_INPUT for too many rows. */
export async function sheetFile(cx: Context, kind: ListKind, id: string, field: string, format: SheetFormat): Promise<SheetFile> {
  const tx = await cx.manager();
  const listed = await listedBy(tx, kind, id, field);
  if (!mayOrganise(cx.reader, listed.event.krajCode)) throw notFound(field);
  const list = await listOf(tx, listed, MOST_ROWS);
  if (!list) {
    return refuse(
      { code: 'BAD_USER_INPUT', field, actual: `více než ${MOST_ROWS}`, limit: MOST_ROWS, messageCs: 'Najednou lze vyexportovat nejvýše 10 000 řádků. O větší soubor požádejte jako o export na pozadí.' }, { backgroundExportPossible: true });
  }
  for (let n = 0; n < list.records.length; n += NOTED_AT_ONCE) await cx.auditRead(NOTED_AS[kind], 'Registration', list.records.slice(n, n + NOTED_AT_ONCE), NOTED_FIELDS);
  return { fileName: fileNameOf(list.name, format), contentType: SHEET_TYPES[format], base64: Buffer.from(list.bytes(format)).toString('base64'), rows: list.records.length };
}
