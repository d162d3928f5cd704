import { parse } from 'graphql';
import { withIncompleteReports } from './incomplete-report';

const away = (...path: (string | number)[]) => ({ message: 'Část údajů je dočasně nedostupná.', path, extensions: { code: 'SUBGRAPH_UNAVAILABLE', violations: [] } });
const codes = (query: string, ...errors: ReturnType<typeof away>[]) => withIncompleteReports(errors, parse(query)).map(({ path, message, extensions }) => [extensions?.['code'], path, message]);

test('a report with services missing says which, once', () => {
  expect(codes('{ subjectReport(subjectId: "x") { subjectId education { state } socialServices { state } networking { state } } }', away('subjectReport', 'socialServices'), away('subjectReport', 'education')))
    .toEqual([['GDPR_INCOMPLETE', ['subjectReport'], 'Odpověď není úplná, chybí: education, socialServices.']]);
});
test('aliases and fragments hide nothing', () => {
  expect(codes('{ r: subjectReport(subjectId: "x") { ...Sections } } fragment Sections on SubjectReport { e: education { state } }', away('r', 'e'))).toEqual([['GDPR_INCOMPLETE', ['r'], 'Odpověď není úplná, chybí: education.']]);
});
test('a report that could not even be begun misses everything it was asked for', () => {
  expect(codes('{ subjectReport(subjectId: "x") { education { state } networking { state } } }', away('subjectReport'))).toEqual([['GDPR_INCOMPLETE', ['subjectReport'], 'Odpověď není úplná, chybí: education, networking.']]);
});
test('other answers and other errors stay as they are', () => {
  const other = { ...away('subjectReport', 'education'), extensions: { code: 'FORBIDDEN', violations: [] } };
  expect(codes('{ kraj { education { x } } subjectReport(subjectId: "x") { education { state } } }', away('kraj', 'education'), other).map(([code]) => code)).toEqual(['SUBGRAPH_UNAVAILABLE', 'FORBIDDEN']);
  expect(withIncompleteReports([away('x')], undefined)).toHaveLength(1);
});
