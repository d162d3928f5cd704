import { DomainError } from '@opora/kernel';
import { unguarded } from './formula-guard';
import { sheetRefusal } from './refusals';
import type { Table } from './table';
import { Parts } from './xlsx-parts';
import { isDateFormat } from './xlsx-numbers';
import { readRows } from './xlsx-rows';
import { walkXml } from './xml';

/** The first sheet of an XLSX that is not hidden. Formulas are never computed: their last stored value is read. Throws SHEET_UNREADABLE and the refusals of the bounds. */
export async function readXlsx(bytes: Uint8Array): Promise<Table> {
  try {
    const parts = await Parts.open(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    const { sheet, epoch1904 } = await workbookOf(parts);
    const [texts, dateStyles] = [await sharedTexts(parts), await dateStylesOf(parts)];
    return await readRows(parts.read(await targetOf(parts, sheet)), { texts, dateStyles, epoch1904 }, unguarded);
  } catch (error) {
    throw error instanceof DomainError ? error : sheetRefusal('SHEET_UNREADABLE');
  }
}

async function workbookOf(parts: Parts): Promise<{ sheet: string; epoch1904: boolean }> {
  let sheet: string | undefined, epoch1904 = false;
  await walkXml(parts.read('xl/workbook.xml'), {
    open(name, { id, state, date1904 }) {
      if (name === 'workbookPr') epoch1904 = date1904 === '1' || date1904 === 'true';
      if (name === 'sheet' && (state ?? 'visible') === 'visible') sheet ??= id;
    },
  });
  if (sheet === undefined) throw sheetRefusal('SHEET_UNREADABLE');
  return { sheet, epoch1904 };
}

async function targetOf(parts: Parts, sheet: string): Promise<string> {
  let target: string | undefined;
  await walkXml(parts.read('xl/_rels/workbook.xml.rels'), { open(name, { Id, Target }) { if (name === 'Relationship' && Id === sheet) target = Target; } });
  if (target === undefined) throw sheetRefusal('SHEET_UNREADABLE');
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

/** Texts that cells point at. */
async function sharedTexts(parts: Parts): Promise<string[]> {
  const texts: string[] = [];
  const within: string[] = [];
  await walkOptional(parts, 'xl/sharedStrings.xml', {
    open(name) { within.push(name); if (name === 'si') texts.push(''); },
    close() { within.pop(); },
    // Phonetic hints (rPh) are no part of the text.
    text(text) { if (within.at(-1) === 't' && !within.includes('rPh')) texts[texts.length - 1] += text; },
  });
  return texts;
}

/** For each style of cells, whether it shows a date. */
async function dateStylesOf(parts: Parts): Promise<boolean[]> {
  const codes = new Map<string, string>();
  const styles: boolean[] = [];
  let inCells = false;
  await walkOptional(parts, 'xl/styles.xml', {
    open(name, { numFmtId = '0', formatCode }) {
      if (name === 'numFmt' && formatCode !== undefined) codes.set(numFmtId, formatCode);
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) styles.push(isDateFormat(Number(numFmtId), codes.get(numFmtId)));
    },
    close(name) { if (name === 'cellXfs') inCells = false; },
  });
  return styles;
}

async function walkOptional(parts: Parts, name: string, handlers: Parameters<typeof walkXml>[1]): Promise<void> {
  if (parts.has(name)) await walkXml(parts.read(name), handlers);
}
