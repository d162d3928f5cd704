import type { DataSource } from 'typeorm';
import { figure } from '@opora/kernel';
import { territory } from '@opora/territory';
import { createExecutor, createLog, run, type AskGateway } from '@opora/subgraph';
import { closeAll, testDatabase } from '@opora/testing';
import { indicators } from '../src/indicators/all';
import { performRun } from '../src/run/perform-run';
import { runEvaluationJob } from '../src/run/run.commands';
import { evaluation } from '../src/subgraph';
import { setTargets } from '../src/target/target.commands';
import { aProject, asking, evaluator, NOON } from './builders';

let db: DataSource;
const PERIOD = { from: '2016-10-01', to: '2019-09-30' };
const KRAJE = territory.kraje().map(({ code }) => code);
const of = (value: string | null, over: object = {}) => figure({ unit: 'count', asOf: '2019-09-30', ...(value === null ? {} : { value }), ...over });
/** Liberec and Jihomoravský hold tables; in Plzeň nothing is recorded; Ústí hides a small count. */
const tables: Record<string, object> = { CZ051: of('42'), CZ064: of('7'), CZ032: of(null), CZ042: of(null, { suppressed: true, reason: null }) };
const graph: AskGateway = async (question) => ({
  data: question.includes('NetworkingCoverage')
    ? { projects: { edges: [{ node: { networkingCoverage: {
      statedOn: '2017-11-22', shareOfTotal: of('62.44', { unit: 'percent', numerator: '128', denominator: '205' }), shareOfPossible: of('79.01', { unit: 'percent', numerator: '128', denominator: '162' }) } } }] } }
    : { kraje: KRAJE.map((code) => ({ code, network: { roundTables: { held: tables[code] ?? of(null) } }, services: { nzdm: { fte: code === 'CZ051' ? of('40.5', { unit: 'fte' }) : of(null, { unit: 'fte' }) } } })) },
});

beforeAll(async () => {
  db = await testDatabase(evaluation);
  const target = (value: string) => ({ metric: 'round-tables', title: 'Kulaté stoly', value, unit: 'count', semantics: 'EXACT', source: 's' });
  for (const [krajCode, value] of [['CZ051', '42'], ['CZ032', '10']] as const) {
    const { id } = await aProject(db, { krajCode });
    await run(asking(db), setTargets, { projectId: id, targets: [target(value), { ...target('20'), metric: 'seminars' }] });
  }
  const { id } = await run(asking(db, evaluator), runEvaluationJob, { period: PERIOD, indicatorIds: ['round-tables-held', 'fte-nzdm', 'orp-networking-coverage'] });
  expect(await performRun({ db, askGateway: graph, now: () => NOON, signal: new AbortController().signal, log: createLog('test', 'silent') }, id)).toBe('DONE');
});
afterAll(closeAll);

const ask = async (query: string, variables: object = {}) => createExecutor(evaluation, db, createLog('test', 'silent'), () => NOON)
  .execute({ query, variables: variables as Record<string, unknown> }, { actor: evaluator, traceId: 't', deadline: Date.now() + 60_000 });
const COMPARE = `query($indicators: [ID!]!, $period: PeriodInput!, $kraje: [KrajCode!], $sort: KrajComparisonSort) { krajComparison(indicators: $indicators, period: $period, kraje: $kraje, sort: $sort) {
  provisional methodologyVersions { indicator { id } version } rows { kraj { code name } cells { indicator { id unit } figure { value numerator denominator target unit reason suppressed completeness } attainment { value numerator denominator reason } } }
  total { indicator { id } figure { value target reason suppressed completeness numerator denominator } attainment { value } } } }`;
interface Cell { indicator: { id: string }; figure: { value: string | null; reason: string | null; target: string | null }; attainment: { value: string | null } | null }
interface Compared { rows: { kraj: { code: string; name: string }; cells: Cell[] }[]; total: Cell[] }
const compare = async (variables: object) => {
  const { data, errors } = await ask(COMPARE, { period: PERIOD, ...variables });
  expect(errors).toBeUndefined();
  return (data as { krajComparison: Compared }).krajComparison;
};
const row = ({ rows }: Compared, code: string) => rows.find((each) => each.kraj.code === code)!.cells;

/** What was asked of the database, besides the scope every request enters first. */
const statementsOf = (query: jest.SpyInstance) => query.mock.calls.filter(([sql]) => !String(sql).includes('set_config'));

test('14 kraje beside each other cost one statement, and every missing value says why', async () => {
  const query = jest.spyOn(db, 'query');
  const compared = await compare({ indicators: ['round-tables-held', 'seminars-held'] });
  expect(statementsOf(query)).toHaveLength(1);
  query.mockRestore();
  expect(compared.rows).toHaveLength(14);
  expect(row(compared, 'CZ051')[0]).toMatchObject({ figure: { value: '42', numerator: '42', denominator: '42', target: '42', reason: null }, attainment: { value: '100' } });
  expect(row(compared, 'CZ051')[1]).toMatchObject({ figure: { value: null, reason: 'NOT_YET_COMPUTED' }, attainment: null });
  expect(row(compared, 'CZ032')[0]).toMatchObject({ figure: { value: null, target: '10', reason: 'NO_DATA' } });
  expect(row(compared, 'CZ010').map((cell) => [cell.figure.value, cell.figure.reason])).toEqual([[null, 'NOT_PARTICIPATING'], [null, 'NOT_PARTICIPATING']]);
  expect(row(compared, 'CZ064')[0]).toMatchObject({ figure: { value: '7', target: null }, attainment: null });
});

test('a hidden count hides the total, without it the total adds up with its completeness', async () => {
  const hidden = await compare({ indicators: ['round-tables-held'] });
  expect(row(hidden, 'CZ042')[0]).toMatchObject({ figure: { value: null, suppressed: true } });
  expect(hidden.total).toMatchObject([{ figure: { value: null, suppressed: true } }]);
  const open = await compare({ indicators: ['round-tables-held'], kraje: ['CZ051', 'CZ064', 'CZ032', 'CZ010'] });
  expect(open.total).toMatchObject([{ figure: { value: '49', target: '52', completeness: '0.6667', suppressed: false }, attainment: { value: '94.23' } }]);
});

test('coverage the source states for the country only has no value in any kraj and 128 of 205 in total', async () => {
  const compared = await compare({ indicators: ['orp-networking-coverage', 'orp-networking-coverage-of-possible'] });
  expect(new Set(compared.rows.flatMap(({ cells }) => cells.map((cell) => cell.figure.reason)))).toEqual(new Set(['NOT_NAMED_BY_SOURCE']));
  expect(compared.total).toMatchObject([{ figure: { value: '62.44', numerator: '128', denominator: '205' } }, { figure: { value: null, reason: 'NOT_YET_COMPUTED' } }]);
});

test('kraje come in Czech order, or by value with those without one last', async () => {
  const names = (compared: Compared) => compared.rows.map(({ kraj }) => kraj.name);
  const sorted = names(await compare({ indicators: ['round-tables-held'] }));
  expect(sorted).toEqual([...sorted].sort(new Intl.Collator('cs').compare));
  expect(names(await compare({ indicators: ['round-tables-held'], sort: { descending: true } }))).toEqual([...sorted].reverse());
  const byValue = await compare({ indicators: ['round-tables-held'], sort: { indicator: 'round-tables-held', descending: true } });
  expect(names(byValue).slice(0, 3)).toEqual(['Liberecký kraj', 'Jihomoravský kraj', sorted[0]]);
  expect(names(await compare({ indicators: ['round-tables-held'], sort: { indicator: 'round-tables-held' } })).slice(0, 2)).toEqual(['Jihomoravský kraj', 'Liberecký kraj']);
});

test('too much, an unknown kraj, an unknown indicator and reversed dates are refused', async () => {
  const code = async (variables: object) => (await ask(COMPARE, { period: PERIOD, ...variables })).errors?.[0]?.extensions?.['code'];
  const many = (n: number) => Array.from({ length: n }, (_, i) => `x${i}`);
  expect(await code({ indicators: many(50), kraje: many(205) })).toBe('QUERY_TOO_COSTLY');
  expect(await code({ indicators: ['fte-nzdm'], kraje: ['51'] })).toBe('TERRITORY_UNKNOWN');
  expect(await code({ indicators: ['nonsense'] })).toBe('EVA_INDICATOR_UNKNOWN');
  expect(await code({ indicators: [] })).toBe('INVALID_INPUT');
  expect(await code({ indicators: ['fte-nzdm'], period: { from: '2019-01-01', to: '2018-01-01' } })).toBe('DATE_RANGE_REVERSED');
});

test('a period that was never computed has no values, not zeros', async () => {
  const compared = await compare({ indicators: ['round-tables-held'], period: { from: '2015-01-01', to: '2015-12-31' } });
  expect(compared.rows.every(({ cells }) => cells[0]!.figure.value === null)).toBe(true);
  expect(row(compared, 'CZ051')[0]!.figure.reason).toBe('NOT_YET_COMPUTED');
});

test('a kraj shows its projects and latest values, all kraje in two statements', async () => {
  const query = jest.spyOn(db, 'query');
  const { data, errors } = await ask('{ kraje { code evaluation { projects { code } indicators { indicator { id title titleEn unit version territory metric additive } figure { value } } } } }');
  expect(errors).toBeUndefined();
  expect(statementsOf(query)).toHaveLength(2);
  query.mockRestore();
  const liberec = (data as { kraje: { code: string; evaluation: { projects: object[]; indicators: Cell[] } }[] }).kraje.find(({ code }) => code === 'CZ051')!;
  expect(liberec.evaluation.projects).toHaveLength(1);
  expect(liberec.evaluation.indicators.map((cell) => [cell.indicator.id, cell.figure.value])).toEqual([['round-tables-held', '42'], ['fte-nzdm', '40.5']]);
});

test('every indicator has an id, a title in both languages and a version of its own', async () => {
  const { data } = await ask('{ indicators { id title titleEn unit version territory } }');
  const all = (data as { indicators: Record<string, unknown>[] }).indicators;
  expect(all).toHaveLength(indicators.length);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  for (const each of all) expect(each).toEqual({ id: expect.stringMatching(/^[a-z-]+$/), title: expect.stringMatching(/./), titleEn: expect.stringMatching(/./), unit: expect.stringMatching(/./), version: expect.any(Number), territory: expect.stringMatching(/^(KRAJ|COUNTRY)$/) });
});

test('R-EVA-03: a target of 0 shows the value, a null attainment with its reason, and the Czech sentence', async () => {
  const { id: projectId } = await aProject(db, { krajCode: 'CZ080' });
  await run(asking(db), setTargets, { projectId, targets: [{ metric: 'round-tables', title: 'Kulaté stoly', value: '0', unit: 'count', semantics: 'EXACT', source: 's' }] });
  const period = { from: '2026-01-01', to: '2026-12-31' };
  const { id } = await run(asking(db, evaluator), runEvaluationJob, { period, indicatorIds: ['round-tables-held'] });
  await performRun({ db, askGateway: async () => ({ data: { kraje: KRAJE.map((code) => ({ code, network: { roundTables: { held: of('3') } } })) } }), now: () => NOON, signal: new AbortController().signal, log: createLog('test', 'silent') }, id);
  const { data } = await ask('query($period: PeriodInput!) { krajComparison(indicators: ["round-tables-held"], period: $period, kraje: ["CZ080"]) { provisional rows { cells { figure { value target } attainment { value numerator denominator reason } warnings { code messageCs } } } } }', { period });
  expect(data).toEqual({ krajComparison: { provisional: true, rows: [{ cells: [{
    figure: { value: '3', target: '0' }, attainment: { value: null, numerator: '3', denominator: '0', reason: 'NO_DENOMINATOR' },
    warnings: [{ code: 'EVA_NO_DENOMINATOR', messageCs: 'Podíl nelze spočítat (cíl je 0).' }, { code: 'EVA_PERIOD_OPEN', messageCs: 'Období není uzavřeno, výsledek je předběžný.' }],
  }] }] } });
});
