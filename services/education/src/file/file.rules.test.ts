import { fileProblems, LARGEST_STORED, savedName, sniff, waitingProblems } from './file.rules';

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]);
const JPG = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0]);
const PDF = Buffer.from('%PDF-1.7\n\0');
const ZIP = Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0]);
const text = (said: string) => Buffer.from(said);

test('a file is what its bytes say', () => {
  expect([PDF, JPG, PNG].map((bytes) => sniff(bytes, 'EVIDENCE')?.type)).toEqual(['application/pdf', 'image/jpeg', 'image/png']);
  expect([ZIP, text('Osoba;Účast'), Uint8Array.from([0xff, 0xfe, 0x4f, 0])].map((bytes) => sniff(bytes, 'IMPORT')?.extension)).toEqual(['xlsx', 'csv', 'csv']);
});
test.each([['a page', text('<!doctype html><script>')], ['a drawing with a script', text('<svg xmlns="http://www.w3.org/2000/svg"/>')], ['a program', Uint8Array.from([0x4d, 0x5a, 0x90])], ['an archive', ZIP], ['nothing', text('')], ['a page behind a blank', text(' %PDF-1.7')]])('%s is no evidence', (_what, bytes) =>
  expect(fileProblems(bytes, 'EVIDENCE', 'f')).toEqual([{ code: 'FILE_TYPE', field: 'f', limit: 'PDF, JPG a PNG', messageCs: 'Přijímáme jen soubory PDF, JPG a PNG.' }]));
test('a document or a program is no list', () => expect([PDF, PNG, text('')].map((bytes) => fileProblems(bytes, 'IMPORT', 'f')[0]?.messageCs)).toEqual(Array(3).fill('Přijímáme jen soubory CSV a XLSX.')));
test('five megabytes are taken, a byte more is not', () => {
  const of = (length: number) => { const bytes = Buffer.alloc(length); PDF.copy(bytes); return fileProblems(bytes, 'EVIDENCE', 'f'); };
  expect(of(LARGEST_STORED)).toEqual([]);
  expect(of(LARGEST_STORED + 1)).toMatchObject([{ code: 'FILE_TOO_LARGE', actual: 5_242_881, limit: 5_242_880, messageCs: 'Soubor je příliš velký (nejvýše 5 MB).' }]);
});
test('twenty files may wait to be used', () => expect([waitingProblems(19, 'f'), waitingProblems(20, 'f')]).toMatchObject([[], [{ code: 'FILE_TOO_MANY', actual: 21, limit: 20 }]]));
test('a name has no path and the ending of what it is', () =>
  expect([savedName('../../etc/doklad', { type: '', extension: 'pdf' }), savedName('Doklad č. 1.PDF', { type: '', extension: 'pdf' }), savedName('a.jpeg', { type: '', extension: 'jpg' }), savedName('doklad.exe', { type: '', extension: 'png' })])
    .toEqual(['__.._etc_doklad.pdf', 'Doklad č. 1.PDF', 'a.jpeg', 'doklad.exe.png']));
