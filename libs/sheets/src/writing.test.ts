import fc from 'fast-check';
import { choiceCell, dayCell, decimalCell, optional, textCell, wholeNumberCell, type Cell } from './cell';
import { guarded, unguarded } from './formula-guard';
import { readTable } from './reading';
import { checkTable, defineSheet } from './sheet';
import { writeCsv } from './csv-writing';
import { writeXlsx } from './xlsx-writing';

const FIELD = 'input.fileId';

const rawCell: Cell<string> = { read: (text) => text, show: (text) => text, ofBlank: () => '' };
const raw = defineSheet({ first: { headerCs: 'První', cell: rawCell }, second: { headerCs: 'Druhý', cell: rawCell } });
const people = defineSheet({
  name: { headerCs: 'Jméno a příjmení', cell: textCell({ max: 100, multiline: true }) },
  day: { headerCs: 'Den', cell: dayCell },
  state: { headerCs: 'Účast', cell: choiceCell({ PRESENT: ['přítomen'], ABSENT: ['nepřítomen'] }) },
  minutes: { headerCs: 'Minuty', cell: optional(wholeNumberCell({ min: 0, max: 1440 })) },
  hours: { headerCs: 'Hodiny', cell: decimalCell },
});
const VECTORS = ['=1+1', '=HYPERLINK("http://evil.test","x")', '+1', '-1+1', '@SUM(1)', '\t=1', '\r=1', '\n=1', '＝1', "'=1", "''+1", '=cmd|\' /C calc\'!A0'];
const WRITERS = [
  ['CSV', (rows: { first: string; second: string }[]) => Promise.resolve<Uint8Array>(writeCsv(raw, rows))],
  ['XLSX', (rows: { first: string; second: string }[]) => Promise.resolve(writeXlsx(raw, rows, 'List'))],
] as const;
const values = async (bytes: Uint8Array) => checkTable(raw, await readTable(bytes, FIELD), FIELD).rows.map((each) => each.values);

describe('formulas', () => {
  test.each(VECTORS)('%j is written as text and read back as it was', async (text) => {
    expect(guarded(text).startsWith("'")).toBe(true);
    expect(unguarded(guarded(text))).toBe(text);
    for (const [, write] of WRITERS) expect(await values(await write([{ first: 'x', second: text }]))).toEqual([{ first: 'x', second: text }]);
  });
  test('in a CSV no cell begins with what a spreadsheet runs, not even behind a quote', () => {
    const lines = writeCsv(raw, VECTORS.map((text) => ({ first: text, second: 'x' }))).toString('utf8');
    for (const cell of lines.split(/;|(?<=x)\r\n/)) expect(cell.replace(/^[\uFEFF"]+/, '')).not.toMatch(/^[=+\-@\t\r\n＝]/);
  });
  test('a header is guarded too', () => expect(writeCsv(defineSheet({ a: { headerCs: '=1+1', cell: rawCell } }), []).toString('utf8')).toBe("\uFEFF'=1+1\r\n"));
  test('common texts stay as they are', () => { for (const text of ['Žižková', "O'Neil", "'slovo'", '1-2', 'a=b', '']) expect(guarded(text)).toBe(text); });
});

describe('what is written is read back', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 30 }).filter((each) => !each.includes('\0'));
  const hostile = fc.oneof(text, fc.constantFrom(...VECTORS, 'a;b', '"', '""', 'a"b', 'a\nb', 'a\r\nb', ' x ', '_x000D_', '\u0001', ']]>', '&amp;', '\ufeff', 'Příliš žluťoučký kůň'), fc.string({ unit: fc.constantFrom('=', "'", '"', ';', '\n', '\r', '\t', '_', 'x', '0', 'D', 'ž'), maxLength: 12 }));
  test.each(WRITERS)('any text, in %s', async (_, write) => {
    await fc.assert(fc.asyncProperty(fc.array(fc.record({ first: fc.constant('řádek'), second: hostile }), { minLength: 1, maxLength: 6 }), async (rows) => {
      const read = await values(await write(rows));
      // Blank cells at the end of a row are no cells.
      expect(read).toEqual(rows.map(({ first, second }) => ({ first, second: second.trim() === '' ? '' : second })));
    }), { numRuns: 300 });
  });
  test('days, numbers, choices and blanks, in both', async () => {
    const day = fc.integer({ min: 0, max: 70_000 }).map((days) => new Date(Date.UTC(1950, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
    const row = fc.record({ name: fc.constantFrom('Žižková', '=Ú', 'a\nb'), day, state: fc.constantFrom('PRESENT' as const, 'ABSENT' as const), minutes: fc.option(fc.integer({ min: 0, max: 1440 })), hours: fc.constantFrom('0', '1.5', '40', '0.75') });
    await fc.assert(fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 20 }), async (rows) => {
      for (const bytes of [writeCsv(people, rows), writeXlsx(people, rows, 'Účast')]) {
        const { rows: read, problems } = checkTable(people, await readTable(bytes, FIELD), FIELD);
        expect([read.map((each) => each.values), problems]).toEqual([rows, []]);
      }
    }), { numRuns: 50 });
  });
});

describe('files for Czech Excel', () => {
  const rows = [{ name: 'Žižková', day: '2017-09-01', state: 'PRESENT' as const, minutes: 480, hours: '1.5' }];
  test('a CSV has the mark of UTF-8, semicolons, Czech days and decimal commas', () => expect(writeCsv(people, rows).toString('utf8')).toBe('\uFEFFJméno a příjmení;Den;Účast;Minuty;Hodiny\r\nŽižková;1. 9. 2017;přítomen;480;1,5\r\n'));
  test('an XLSX of the same rows is the same, byte by byte', () => expect(Buffer.from(writeXlsx(people, rows, 'Účast')).equals(Buffer.from(writeXlsx(people, rows, 'Účast')))).toBe(true));
  test('a name of a sheet that Excel would refuse is made good', async () => expect((await readTable(writeXlsx(people, rows, 'Docházka: [1/2] * velmi dlouhý název listu & "konec"'), FIELD)).rows).toHaveLength(1));
  test('a text that does not fit into a cell is refused, not cut', () => expect(() => writeXlsx(raw, [{ first: 'x'.repeat(40_000), second: '' }], 'a')).toThrow(expect.objectContaining({ code: 'SHEET_CELL_TOO_LONG' })));
});
