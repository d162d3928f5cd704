import { DomainError } from '@opora/kernel';
import { delimiterOf } from './csv-reading';
import { readTable } from './reading';

const read = (bytes: Uint8Array) => readTable(bytes, 'input.fileId');
const utf8 = (text: string) => Buffer.from(text, 'utf8');
const cellsOf = async (bytes: Uint8Array) => { const { header, rows } = await read(bytes); return [header, ...rows].map(({ cells }) => cells); };
/** «Příjmení;Město» and «Žižková;Ústí nad Labem» as Czech Excel writes them in the code page 1250. */
const CP1250 = Buffer.from([
  0x50, 0xf8, 0xed, 0x6a, 0x6d, 0x65, 0x6e, 0xed, 0x3b, 0x4d, 0xec, 0x73, 0x74, 0x6f, 0x0d, 0x0a,
  0x8e, 0x69, 0x9e, 0x6b, 0x6f, 0x76, 0xe1, 0x3b, 0xda, 0x73, 0x74, 0xed, 0x20, 0x6e, 0x61, 0x64, 0x20, 0x4c, 0x61, 0x62, 0x65, 0x6d, 0x0d, 0x0a,
]);
async function codeOf(reading: Promise<unknown>): Promise<string> {
  try { await reading; } catch (error) { return (error as DomainError).code; }
  return 'read';
}

describe('encodings', () => {
  test('the code page 1250 of Czech Excel is recognised by not being UTF-8', async () => expect(await cellsOf(CP1250)).toEqual([['Příjmení', 'Město'], ['Žižková', 'Ústí nad Labem']]));
  test('UTF-8 is read with its mark and without', async () => {
    const text = 'Příjmení;Město\nŽižková;Ústí nad Labem\n';
    expect(await cellsOf(utf8(`\uFEFF${text}`))).toEqual(await cellsOf(CP1250));
    expect(await cellsOf(utf8(text))).toEqual(await cellsOf(CP1250));
  });
  test('the Unicode text of Excel, UTF-16 with tabs, is read', async () => expect(await cellsOf(Buffer.from('\uFEFFPříjmení\tMěsto\r\nŽižková\tÚstí nad Labem\r\n', 'utf16le'))).toEqual(await cellsOf(CP1250)));
});

describe('delimiters', () => {
  test.each([['a;b;c', ';'], ['a,b,c', ','], ['a\tb\tc', '\t'], ['"Jméno; příjmení",b,c', ','], ['Jméno, příjmení;E-mail', ';'], ['jediný', ';'], ['\n\na,b', ',']])('of %j is %j', (text, expected) => expect(delimiterOf(text)).toBe(expected));
  test('a stated delimiter is believed and its line is row 1', async () => {
    const { header } = await read(utf8('sep=,\r\nJméno;titul,Město\r\n'));
    expect(header).toEqual({ row: 2, cells: ['Jméno;titul', 'Město'] });
  });
});

describe('rows', () => {
  test('quotes, delimiters and line breaks inside quotes belong to the cell', async () =>
    expect(await cellsOf(utf8('a;b\r\n"Řekl ""ano""; a odešel";"první\r\ndruhý"\r\n'))).toEqual([['a', 'b'], ['Řekl "ano"; a odešel', 'první\r\ndruhý']]));
  test('a row is numbered as a spreadsheet shows it: blank rows count, line breaks inside a cell do not', async () => {
    const { header, rows } = await read(utf8('\nJméno;Poznámka\nAlena;"první\ndruhý"\n;;\n\nBořek;x\n'));
    expect([header, ...rows].map(({ row }) => row)).toEqual([2, 3, 6]);
  });
  test('rows may be shorter than the header', async () => expect(await cellsOf(utf8('a;b;c\n1\n1;2;3;;;\n'))).toEqual([['a', 'b', 'c'], ['1'], ['1', '2', '3']]));
});

describe('refusals', () => {
  test('an open quote says its line', async () => {
    await expect(read(utf8('a;b\n"1;2\n'))).rejects.toMatchObject({ code: 'SHEET_QUOTES', violations: [{ field: 'input.fileId', actual: 'řádek 2' }] });
  });
  test('nothing but blank rows is SHEET_EMPTY', async () => expect(await codeOf(read(utf8('\n;;\n')))).toBe('SHEET_EMPTY'));
  test('a picture is no list', async () => expect(await codeOf(read(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])))).toBe('SHEET_UNREADABLE'));
  test('an old XLS or an encrypted XLSX is named', async () => expect(await codeOf(read(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1])))).toBe('SHEET_OLD_EXCEL'));
  test('10 000 rows are read, 10 001 refused', async () => {
    const rows = (count: number) => utf8(`a\n${'1\n'.repeat(count)}`);
    expect((await read(rows(10_000))).rows).toHaveLength(10_000);
    expect(await codeOf(read(rows(10_001)))).toBe('SHEET_TOO_MANY_ROWS');
  });
  test('a file of millions of blank lines is refused', async () => expect(await codeOf(read(utf8(`a\n${'\n'.repeat(100_000)}1`)))).toBe('SHEET_TOO_MANY_ROWS'));
  test.each([['line feeds', '\n'], ['carriage returns', '\r'], ['both', '\r\n']])('a file of nothing but %s is refused before it is parsed', async (_name, end) =>
    expect(await read(utf8(end.repeat(2_000_000 / end.length))).catch((error: unknown) => error)).toMatchObject({ code: 'SHEET_TOO_MANY_ROWS', violations: [{ limit: 10_000 }] }));
  test('line breaks inside cells are no rows', async () => expect((await read(utf8(`a;b\n${`x;"${'y\n'.repeat(60)}"\n`.repeat(1000)}`))).rows).toHaveLength(1000));
  test('100 columns are read, 101 refused', async () => {
    expect((await read(utf8('a;'.repeat(99) + 'a'))).header.cells).toHaveLength(100);
    expect(await codeOf(read(utf8('a;'.repeat(100) + 'a')))).toBe('SHEET_TOO_MANY_COLUMNS');
  });
  test('a cell longer than 32 767 characters is refused', async () => expect(await codeOf(read(utf8(`a\n${'x'.repeat(32_768)}`)))).toBe('SHEET_CELL_TOO_LONG'));
  test('more than 5 MB is refused unread', async () => expect(await read(new Uint8Array(5 * 1024 * 1024 + 1)).catch((error: unknown) => error)).toMatchObject({ code: 'SHEET_TOO_LARGE', violations: [{ actual: 5_242_881, limit: 5_242_880, messageCs: 'Soubor je příliš velký (nejvýše 5 MB).' }] }));
  test('a row longer than all its cells may be says that limit', async () =>
    expect(await read(utf8(`a;b\n"${'x'.repeat(3_276_701)}";y\n`)).catch((error: unknown) => error)).toMatchObject({ violations: [{ limit: 3_276_700, messageCs: 'Soubor je příliš velký (nejvýše 100 sloupců po 32767 znacích v řádku).' }] }));
});
