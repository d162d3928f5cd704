import type { DomainError } from '@opora/kernel';
import { strToU8, zipSync } from 'fflate';
import { readTable } from './reading';

const read = (bytes: Uint8Array) => readTable(bytes, 'input.fileId');
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
/** A workbook as other programs write it: parts a test replaces. */
const workbook = (parts: Record<string, string> = {}) => zipSync(Object.fromEntries(Object.entries({
  'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Skrytý" sheetId="2" state="hidden" r:id="rId9"/><sheet name="Účastníci" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
  'xl/styles.xml': `<styleSheet ${MAIN}><numFmts count="2"><numFmt numFmtId="164" formatCode="d/m/yyyy\\ h:mm"/><numFmt numFmtId="165" formatCode="0.0&quot; hod&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="20"/></cellXfs></styleSheet>`,
  'xl/sharedStrings.xml': `<sst ${MAIN}><si><t>Příjmení</t></si><si><r><t>Žiž</t></r><r><t xml:space="preserve">ková </t></r><rPh><t>x</t></rPh></si><si><t>&lt;a&gt; &amp; _x000D_</t></si></sst>`,
  ...parts,
}).map(([name, xml]) => [name, strToU8(xml)])));
const sheet = (rows: string) => ({ 'xl/worksheets/sheet1.xml': `<worksheet ${MAIN}><dimension ref="A1:XFD1048576"/><sheetData>${rows}</sheetData></worksheet>` });
const text = (address: string, value: string) => `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
const rowsOf = async (rows: string, parts = {}) => { const table = await read(workbook({ ...sheet(rows), ...parts })); return [table.header, ...table.rows]; };
async function codeOf(reading: Promise<unknown>): Promise<string> {
  try { await reading; } catch (error) { return (error as DomainError).code; }
  return 'read';
}

describe('values', () => {
  test('the first sheet that is not hidden is read; shared, rich and escaped texts are whole', async () =>
    expect(await rowsOf('<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" t="s"><v>2</v></c></row>')).toEqual([{ row: 1, cells: ['Příjmení'] }, { row: 2, cells: ['Žižková ', '<a> & \r'] }]));
  test('dates come as days, times as times, by the style of the cell', async () =>
    expect((await rowsOf('<row r="1"><c r="A1" s="1"><v>42979</v></c><c r="B1" s="2"><v>42979.375</v></c><c r="C1" s="4"><v>0.375</v></c><c r="D1" s="3"><v>42979.5</v></c><c r="E1" s="1"><v>61</v></c><c r="F1" s="1"><v>59</v></c></row>'))[0]!.cells)
      .toEqual(['2017-09-01', '2017-09-01 09:00', '09:00', '42979.5', '1900-03-01', '1900-02-28']));
  test('a workbook that counts from 1904 keeps its days', async () =>
    expect((await rowsOf('<row r="1"><c r="A1" s="1"><v>41517</v></c></row>', { 'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="A" r:id="rId1"/></sheets></workbook>` }))[0]!.cells).toEqual(['2017-09-01']));
  test('numbers come as they are shown, without the noise of binary fractions', async () =>
    expect((await rowsOf('<row r="1"><c r="A1"><v>0.30000000000000004</v></c><c r="B1"><v>480</v></c><c r="C1"><v>1.5</v></c></row>'))[0]!.cells).toEqual(['0.3', '480', '1.5']));
  test('a formula is never computed: its stored value is read, and without one the cell is blank', async () =>
    expect((await rowsOf(`<row r="1">${text('A1', 'x')}<c r="B1"><f>1+1</f><v>7</v></c><c r="C1" t="str"><f>WEBSERVICE("http://x")</f></c><c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E1" t="b"><v>1</v></c></row>`))[0]!.cells).toEqual(['x', '7', '', '#DIV/0!', 'ano']));
  test('rows and cells without addresses follow each other', async () =>
    expect(await rowsOf('<row><c t="inlineStr"><is><t>a</t></is></c><c><v>1</v></c></row><row r="5"><c r="B5"><v>2</v></c><c><v>3</v></c></row>')).toEqual([{ row: 1, cells: ['a', '1'] }, { row: 5, cells: ['', '2', '3'] }]));
});

describe('files made to hurt', () => {
  test('a cell at the far corner of a sheet costs nothing and is refused', async () => expect(await codeOf(read(workbook(sheet(`<row r="1048576">${text('XFD1048576', 'x')}</row>`))))).toBe('SHEET_TOO_MANY_COLUMNS'));
  test('a far row is read without the rows before it', async () => expect(await rowsOf(`<row r="1">${text('A1', 'a')}</row><row r="1048576">${text('A1048576', 'b')}</row>`)).toHaveLength(2));
  test('a part that unpacks to hundreds of megabytes is refused by its stated size', async () => expect(await codeOf(read(workbook(sheet(' '.repeat(40_000_000)))))).toBe('SHEET_TOO_LARGE'));
  test('a part that lies about its size is refused too', async () => {
    const bytes = Buffer.from(workbook(sheet(' '.repeat(40_000_000))));
    for (let at = 0; (at = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]), at)) >= 0; at += 4) if (bytes.readUInt32LE(at + 24) > 1_000_000) bytes.writeUInt32LE(1000, at + 24);
    expect(await codeOf(read(bytes))).toBe('SHEET_UNREADABLE');
  });
  test('one long stored text that many cells point at is refused', async () => {
    const cells = Array.from({ length: 400 }, (_, n) => `<row r="${n + 1}"><c r="A${n + 1}" t="s"><v>0</v></c></row>`).join('');
    expect(await codeOf(read(workbook({ ...sheet(cells), 'xl/sharedStrings.xml': `<sst ${MAIN}><si><t>${'x'.repeat(30_000)}</t></si></sst>` })))).toBe('SHEET_TOO_LARGE');
  });
  test('entities of the document itself are not expanded', async () =>
    expect(await codeOf(read(workbook({ 'xl/worksheets/sheet1.xml': `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet ${MAIN}><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>` })))).toBe('SHEET_UNREADABLE'));
  test.each([['no sheet part', {}], ['broken XML', { 'xl/worksheets/sheet1.xml': '<worksheet><row>' }], ['no visible sheet', { 'xl/workbook.xml': `<workbook ${MAIN}><sheets/></workbook>` }]])('%s is SHEET_UNREADABLE', async (_, parts) => expect(await codeOf(read(workbook(parts)))).toBe('SHEET_UNREADABLE'));
  test('a cut archive is SHEET_UNREADABLE', async () => expect(await codeOf(read(workbook(sheet('')).subarray(0, 200)))).toBe('SHEET_UNREADABLE'));
  test('10 001 rows are refused', async () => expect(await codeOf(read(workbook(sheet(Array.from({ length: 10_002 }, (_, n) => `<row r="${n + 1}"><c r="A${n + 1}"><v>1</v></c></row>`).join('')))))).toBe('SHEET_TOO_MANY_ROWS'));
});
