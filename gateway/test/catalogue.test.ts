import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CATALOGUE } from './catalogue/rows';

/** No row of the bad-input catalogue is left unsaid: each is sent by a test that says so, or it is told why nobody can send it. */
const ROOT = path.resolve(__dirname, '../..');
const texts = new Map<string, string>();
const textOf = (file: string) => texts.get(file) ?? texts.set(file, readFileSync(path.join(ROOT, file), 'utf8')).get(file)!;

test('the catalogue has its seventy-five rows, in order', () => {
  expect([...CATALOGUE.keys()]).toEqual(Array.from({ length: 75 }, (_, n) => n + 1));
});

test.each([...CATALOGUE].map(([row, said]) => [row, said.input, said] as const))('row %d, %s: is sent by the tests that are named, or it is said why not', (_row, _input, { shownBy, notAsked }) => {
  expect(shownBy.filter(({ file, says }) => !textOf(file).includes(says))).toEqual([]);
  expect([shownBy.length > 0, notAsked !== undefined].filter(Boolean)).toHaveLength(1);
});

test('what is covered is printed', () => {
  const asked = [...CATALOGUE.values()].filter(({ shownBy }) => shownBy.length > 0).length;
  const not = [...CATALOGUE].flatMap(([row, { input, notAsked }]) => (notAsked ? [`\n  row ${row}, ${input}: ${notAsked}`] : []));
  process.stdout.write(`bad-input catalogue: ${CATALOGUE.size} rows, ${asked} sent by tests in ${texts.size} files, ${not.length} not asked${not.join('')}\n`);
  expect(asked + not.length).toBe(75);
});
