import { strToU8, zipSync } from 'fflate';
import { BOUNDS } from './bounds';
import { shownText, type Shown } from './cell';
import { guarded } from './formula-guard';
import { sheetRefusal } from './refusals';
import type { Sheet, ValuesOf } from './sheet';
import { serialOf } from './xlsx-numbers';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** Cell styles by their place in `styles.xml`: plain, day, header. */
const STYLE = { day: 1, header: 2 };
/** The same rows make the same bytes, whenever and wherever they are written. */
const MADE = new Date(1980, 0, 1);

const FIXED = {
  '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>`,
};

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** What XML cannot hold, or what readers of XML change, and a text that looks like such an escape. */
const TO_ESCAPE = /(?![\t\n])\p{Cc}|[\ufffe\uffff]|_(?=x[0-9a-f]{4}_)/giu;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const code = (character: string) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
const xmlText = (text: string) => text.replace(LONE_SURROGATE, '\ufffd').replace(TO_ESCAPE, code).replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);

const letters = (column: number): string => (column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26));

function cellXml(shown: Shown, address: string, style?: number): string {
  if (shown === null) return '';
  if (typeof shown === 'number') return `<c r="${address}"><v>${shown}</v></c>`;
  if (typeof shown === 'object') return `<c r="${address}" s="${STYLE.day}"><v>${serialOf(shown.day)}</v></c>`;
  if (shown.length >= BOUNDS.cell) throw sheetRefusal('SHEET_CELL_TOO_LONG', address, BOUNDS.cell);
  return `<c r="${address}" t="inlineStr"${style === undefined ? '' : ` s="${style}"`}><is><t xml:space="preserve">${xmlText(guarded(shown))}</t></is></c>`;
}

const widthOf = (texts: readonly string[]) => Math.min(60, Math.max(...texts.map(({ length }) => length)) + 2);
const nameXml = (name: string) => xmlText(name.replace(/[[\]:*?/\\']/g, ' ').slice(0, 31).trim());

/** An XLSX with one sheet: a bold header that stays in sight, days as days, numbers as numbers, texts that are never formulas. Throws SHEET_CELL_TOO_LONG. */
export function writeXlsx<S extends Sheet>(sheet: S, rows: readonly ValuesOf<S>[], name: string): Uint8Array {
  const columns = Object.entries(sheet);
  const shown = rows.map((row) => columns.map(([key, { cell }]) => cell.show(row[key] as never)));
  const rowXml = (cells: readonly Shown[], number: number, style?: number) => `<row r="${number}">${cells.map((cell, n) => cellXml(cell, `${letters(n)}${number}`, style)).join('')}</row>`;
  const widths = columns.map(([, { headerCs }], n) => widthOf([headerCs, ...shown.slice(0, 200).map((cells) => shownText(cells[n]!))]));
  const parts = {
    ...FIXED,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${nameXml(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.map((width, n) => `<col min="${n + 1}" max="${n + 1}" width="${width}" customWidth="1"/>`).join('')}</cols><sheetData>${rowXml(columns.map(([, { headerCs }]) => headerCs), 1, STYLE.header)}${shown.map((cells, n) => rowXml(cells, n + 2)).join('')}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(HEAD + xml)])), { mtime: MADE });
}
