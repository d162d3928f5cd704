import { DomainError, parseIco, type Violation } from '@opora/kernel';
import { checkedCell, choiceCell, dayCell, decimalCell, optional, textCell, timeCell, wholeNumberCell, yesNoCell } from './cell';
import { fileBytes, readTable } from './reading';
import { checkTable, defineSheet, repeatedRows, ruleProblems } from './sheet';

const attendance = defineSheet({
  email: { headerCs: 'E-mail', also: ['mail'], cell: textCell({ max: 100 }) },
  day: { headerCs: 'Den', cell: dayCell },
  state: { headerCs: 'Účast', cell: choiceCell({ PRESENT: ['přítomen', 'přítomna', 'p'], ABSENT: ['nepřítomen', 'nepřítomna'], EXCUSED: ['omluven', 'omluvena'] }) },
  minutes: { headerCs: 'Minuty', cell: optional(wholeNumberCell({ min: 0, max: 1440 })) },
  note: { headerCs: 'Poznámka', cell: optional(textCell({ max: 50, multiline: true })), mayMiss: true },
});
const check = async (csv: string) => checkTable(attendance, await readTable(Buffer.from(csv), 'input.fileBase64'), 'input.fileBase64');

test('headers are recognised without regard to case, accents, spaces and signs, in any order', async () => {
  const { rows, problems, ignoredColumns } = await check('UCAST;minuty;den;e-MAIL;Pořadí\nPřítomna;480;1. 9. 2017;a@example.test;1\n');
  expect({ rows, problems, ignoredColumns }).toEqual({ rows: [{ row: 2, values: { email: 'a@example.test', day: '2017-09-01', state: 'PRESENT', minutes: 480, note: null } }], problems: [], ignoredColumns: ['Pořadí'] });
});
test('every row is read and everything wrong is said, with row, column, code and a Czech sentence', async () => {
  const { rows, problems } = await check('E-mail;Den;Účast;Minuty\na@example.test;31. 2. 2018;možná;1500\n;1. 9. 2017;omluven;\nb@example.test;1.9.2017;p;#REF!\nc@example.test;2017-09-01;nepřítomen;0\n');
  expect(rows.map(({ row }) => row)).toEqual([5]);
  expect(problems.map(({ row, column, code }) => [row, column, code])).toEqual([
    [2, 'Den', 'INVALID_DATE'], [2, 'Účast', 'SHEET_CHOICE'], [2, 'Minuty', 'SHEET_NUMBER'], [3, 'E-mail', 'SHEET_CELL_REQUIRED'], [4, 'Minuty', 'SHEET_CELL_ERROR'],
  ]);
  expect(problems[1]).toMatchObject({ messageCs: 'Zadejte jednu z možností: přítomen, nepřítomen, omluven.' });
  expect(problems[2]).toMatchObject({ limit: 1440, messageCs: 'Zadejte celé číslo od 0 do 1440.' });
});
test('a report never holds the content of a cell', async () =>
  expect(JSON.stringify((await check('E-mail;Den;Účast;Minuty\ntajne@example.test;tajné;tajné;tajné\n')).problems)).not.toContain('tajn'));
test('missing and doubled columns are refused together', async () =>
  await expect(check('E-mail;mail;Minuty\nx;y;1\n')).rejects.toMatchObject({ violations: [{ code: 'SHEET_COLUMN_TWICE', field: 'input.fileBase64', actual: 'E-mail' }, { code: 'SHEET_COLUMN_MISSING', actual: 'Den' }, { code: 'SHEET_COLUMN_MISSING', actual: 'Účast' }] }));
test('violations of a rule stand under the header of their column', () =>
  expect(ruleProblems(attendance, 7, [{ code: 'EDU_MINUTES_EXCEED_SESSION', field: 'input.rows.0.minutes', actual: 500, limit: 480, messageCs: 'Zadáno 500 minut, seminář trval 480.' }, { code: 'EDU_NOT_REGISTERED', field: 'input.registrationId', messageCs: 'Osoba není přihlášena.' }]))
    .toEqual([{ row: 7, column: 'Minuty', code: 'EDU_MINUTES_EXCEED_SESSION', actual: 500, limit: 480, messageCs: 'Zadáno 500 minut, seminář trval 480.' }, { row: 7, column: null, code: 'EDU_NOT_REGISTERED', messageCs: 'Osoba není přihlášena.' }]));
test('a row that repeats another names it: row 18 is the same as row 12', () => {
  const rows = [12, 13, 18].map((row) => ({ row, values: { email: row === 13 ? 'b' : 'a', day: '2017-09-01', state: 'PRESENT' as const, minutes: null, note: null } }));
  expect(repeatedRows<typeof attendance>(rows, ({ email, day }) => `${email} ${day}`)).toEqual([{ row: 18, sameAs: 12 }]);
});

describe('cells', () => {
  const codeOf = (read: () => unknown) => { try { return read(); } catch (error) { return (error as DomainError).code; } };
  test.each([['1. 9. 2017', '2017-09-01'], ['01.09.2017', '2017-09-01'], [' 2017-09-01 ', '2017-09-01'], ['29. 2. 2017', 'INVALID_DATE'], ['9/1/2017', 'INVALID_DATE'], ['září', 'INVALID_DATE']])('a day %j is %j', (text, expected) => expect(codeOf(() => dayCell.read(text))).toBe(expected));
  test.each([['9:00', '09:00'], ['9.05', '09:05'], ['09:00:00', '09:00'], ['24:00', 'SHEET_TIME'], ['9:60', 'SHEET_TIME'], ['ráno', 'SHEET_TIME']])('a time %j is %j', (text, expected) => expect(codeOf(() => timeCell.read(text))).toBe(expected));
  test.each([['1 630', 1630], ['1\u00a0630', 1630], ['-1', 'SHEET_NUMBER'], ['1,5', 'SHEET_NUMBER'], ['1e3', 'SHEET_NUMBER'], ['2001', 'SHEET_NUMBER']])('a whole number %j is %j', (text, expected) => expect(codeOf(() => wholeNumberCell({ min: 0, max: 2000 }).read(text))).toBe(expected));
  test.each([['1,50', '1.5'], ['1 000,25', '1000.25'], ['-1', 'SHEET_NUMBER'], ['1.000,25', 'SHEET_NUMBER']])('a decimal %j is %j', (text, expected) => expect(codeOf(() => decimalCell.read(text))).toBe(expected));
  test.each([['Ano', true], ['x', true], ['NE', false], ['možná', 'SHEET_CHOICE']])('yes or no %j is %j', (text, expected) => expect(codeOf(() => yesNoCell.read(text))).toBe(expected));
  test('a text keeps the rules of every text: invisible characters are refused', () => expect(codeOf(() => textCell({ max: 10 }).read('a\u200bb'))).toBe('INVALID_TEXT'));
  test('a check of the kernel keeps its code', () => expect(codeOf(() => checkedCell(parseIco).read('123'))).toBe('INVALID_ICO'));
});

describe('a file in an input', () => {
  const codeOf = (base64: string) => { try { return fileBytes(base64, 'input.fileBase64').length; } catch (error) { const [{ code, field }] = (error as DomainError).violations as [Violation]; return `${code} ${field}`; } };
  test.each([['YWhvag==', 4], ['', 0], ['YWhvag', 'SHEET_UNREADABLE input.fileBase64'], ['data:text/csv;base64,YQ==', 'SHEET_UNREADABLE input.fileBase64'], ['A'.repeat(7_000_000), 'SHEET_TOO_LARGE input.fileBase64']])('%.20s gives %s', (base64, expected) => expect(codeOf(base64)).toBe(expected));
});
