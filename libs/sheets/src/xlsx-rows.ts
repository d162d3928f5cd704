import { plainNumber, serialText } from './xlsx-numbers';
import { BOUNDS } from './bounds';
import { sheetRefusal } from './refusals';
import { TableBuilder, type Table } from './table';
import { walkXml } from './xml';

export interface Workbook { texts: readonly string[]; dateStyles: readonly boolean[]; epoch1904: boolean }
interface OpenCell { column: number; type: string; style: number; value: string }

const ADDRESS = /^([A-Z]{1,3})(\d{1,7})$/;
const ESCAPED = /_x([0-9a-f]{4})_/gi;
const unescaped = (text: string) => text.replace(ESCAPED, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
const columnOf = (letters: string) => [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Rows of a sheet part. Rows and cells far away cost nothing: no gap between them is ever filled. */
export async function readRows(pieces: AsyncIterable<string>, book: Workbook, clean: (text: string) => string): Promise<Table> {
  const table = new TableBuilder();
  let row = 0, cells: string[] = [], cell: OpenCell | undefined, column = 0, inValue = false, inHint = false;
  await walkXml(pieces, {
    open(name, { r, t, s }) {
      if (name === 'row') { row = r === undefined ? row + 1 : Number(r); cells = []; column = 0; }
      if (name === 'c') {
        const letters = ADDRESS.exec(r ?? '')?.[1];
        if (letters !== undefined) column = columnOf(letters);
        cell = { column: column++, type: t ?? 'n', style: Number(s ?? 0), value: '' };
      }
      if (name === 'rPh') inHint = true;
      inValue = cell !== undefined && !inHint && (name === 'v' || name === 't');
    },
    text(text) { if (inValue && cell) cell.value += text; },
    close(name) {
      inValue = false;
      if (name === 'rPh') inHint = false;
      if (name === 'c' && cell) {
        const text = clean(textOf(cell, book));
        if (cell.column >= BOUNDS.columns && text.trim() !== '') throw sheetRefusal('SHEET_TOO_MANY_COLUMNS', cell.column + 1, BOUNDS.columns);
        if (cell.column < BOUNDS.columns) cells[cell.column] = text;
        cell = undefined;
      }
      if (name === 'row') table.add(row, cells);
    },
  });
  return table.table();
}

function textOf({ type, style, value }: OpenCell, { texts, dateStyles, epoch1904 }: Workbook): string {
  if (type === 's') return unescaped(texts[Number(value)] ?? '');
  if (type === 'inlineStr' || type === 'str') return unescaped(value);
  if (type === 'b') return value === '1' ? 'ano' : 'ne';
  if (type !== 'n' || value === '') return value;
  return dateStyles[style] ? serialText(Number(value), epoch1904) : plainNumber(Number(value));
}
