import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { closeAll, testGraph, type TestGraph } from '@opora/testing';
import { demoActor, loadProgrammes } from './demo';

const example = (name: string) => readFileSync(join(__dirname, '../../infra/local/examples', `${name}.graphql`), 'utf8');
const methodologist = demoActor('mpsv-methodologist');
let graph: TestGraph;
beforeAll(async () => { graph = await testGraph(); await loadProgrammes(graph); }, 120_000);
afterAll(async () => { await graph.stop(); await closeAll(); });

test('one request of a methodologist of the ministry gets the sources’ figures from every subgraph', async () => {
  const { data, errors } = await graph.ask(methodologist, example('liberecky-kraj'));
  expect(errors).toBeUndefined();
  expect(data.kraj).toMatchObject({
    name: 'Liberecký kraj',
    network: { roundTables: { perOrp: 4, orps: 10, regional: 2, planned: { value: '42' }, dated: { value: '7' }, held: { value: '4' } } },
    education: { seminarsPlanned: { value: '20', target: '20' }, hoursPerOkres: { value: '56', unit: 'hour' } },
    services: {
      nzdm: { lots: { planned: { value: '16' }, contracted: { value: null, reason: 'NO_DATA' } }, supportedPersons: { value: null, target: '1630' }, fte: { value: null, target: '48', unit: 'fte' } },
      sas: { lots: { planned: { value: '14' }, contracted: { value: null, reason: 'NO_DATA' } }, supportedPersons: { value: null, target: '1110' }, fte: { value: null, target: '44', unit: 'fte' } },
    },
    familyPolicy: { recruitmentActivities: { value: null, target: '60' } },
  });
  expect(data.kraj.evaluation.projects[0]).toMatchObject({ code: 'P1', budget: { total: '7025696.25' }, funding: [{ payer: 'ESF', amount: '5971841.81' }, { payer: 'STATE_BUDGET', amount: '702569.63' }, { payer: 'REGION_BUDGET', amount: '351284.81' }] });
  expect(data.proSIT.networkingCoverage).toMatchObject({ shareOfTotal: { numerator: '128', denominator: '205' }, shareOfPossible: { numerator: '128', denominator: '162' } });
  expect([data.proSIT.networkingCoverage.shareOfTotal.value, data.proSIT.networkingCoverage.shareOfPossible.value].map((share: string) => Number(share).toFixed(1))).toEqual(['62.4', '79.0']);
});

test('every okres of Liberecký kraj has its 56 hours in five seminars', async () => {
  const { data } = await graph.ask(methodologist, '{ kraj(code: "CZ051") { okresy { name education { seminarsPlanned { value } hours { value unit } } } } }');
  expect(data.kraj.okresy).toHaveLength(4);
  for (const { education } of data.kraj.okresy) expect(education).toEqual({ seminarsPlanned: { value: '5' }, hours: { value: '56', unit: 'hour' } });
});

test('a run killed in the middle and started again ends with the same rows, once, and fills the comparison of all fourteen kraje', async () => {
  const db = graph.databases.get('evaluation')!;
  const rows = () => db.query('select indicator_id, territory_code, value from indicator_value order by 1, 2');
  const killed = new AbortController();
  const asking = graph.runSchedule('evaluation', 'due-runs', killed.signal);
  setTimeout(() => killed.abort(), 30);
  await asking.catch(() => undefined);
  // The worker that was killed holds the run until its lease ends; the clock of the next one is past it.
  await db.query(`update evaluation_run set lease_until = now() - interval '1 second' where lease_until is not null`);
  await graph.runSchedule('evaluation', 'due-runs');
  const once = await rows();
  expect(new Set(once.map((r: { indicator_id: string; territory_code: string }) => `${r.indicator_id} ${r.territory_code}`)).size).toBe(once.length);
  await graph.runSchedule('evaluation', 'due-runs');
  expect(await rows()).toEqual(once);

  const { data, errors } = await graph.ask(methodologist, example('srovnani-kraju'));
  expect(errors).toBeUndefined();
  expect(data.krajComparison.rows).toHaveLength(14);
  const names: string[] = data.krajComparison.rows.map((row: { kraj: { name: string } }) => row.kraj.name);
  expect(names).toEqual([...names].sort(new Intl.Collator('cs').compare));
  const cellsOf = (code: string) => data.krajComparison.rows.find((row: { kraj: { code: string } }) => row.kraj.code === code).cells.map((cell: { figure: object }) => cell.figure);
  expect(cellsOf('CZ051')).toMatchObject([
    { value: '4', numerator: '4', denominator: '42', target: '42', asOf: '2017-05-24', completeness: '1', reason: null }, { value: '0', target: '20', reason: null },
    { value: null, target: '30', reason: 'NO_DATA' }, { value: null, target: '1630', reason: 'NO_DATA' }, { value: null, target: '48', reason: 'NO_DATA' }, { value: null, target: '60', reason: 'NO_DATA' },
  ]);
  for (const { kraj, cells } of data.krajComparison.rows) if (kraj.code !== 'CZ051') for (const { figure } of cells) expect(figure).toMatchObject({ value: null, reason: 'NOT_PARTICIPATING' });
});

test('whoever asked for the run finds its end in their inbox, once, and that 4 of 42 round tables are behind the pace of the project; who watches the kraj is told the latter', async () => {
  await graph.settle();
  await graph.settle();
  // Each of them was also told of the roles the demo gives them, and asked to confirm their address.
  const OF_THE_DEMO = ['role-changed', 'address-confirmation'];
  const inbox = async (role: Parameters<typeof demoActor>[0]) => {
    const { unreadCount, edges } = (await graph.ask(demoActor(role), '{ myNotifications(first: 20) { unreadCount edges { node { kind title text } } } }')).data.myNotifications as { unreadCount: number; edges: { node: { kind: string } }[] };
    expect(unreadCount).toBe(edges.length);
    return edges.map(({ node }) => node).filter(({ kind }) => !OF_THE_DEMO.includes(kind));
  };
  const behind = { kind: 'indicator-behind-target', title: 'Indikátor zaostává za cílem', text: expect.stringContaining('Uskutečněné kulaté stoly, Liberecký kraj: ke dni 24. 5. 2017 je splněno 4 z cíle 42, méně, než k tomuto dni odpovídá plánu.') };
  const finished = { kind: 'evaluation-run-finished', title: 'Výpočet indikátorů skončil', text: expect.any(String) };
  const found = await inbox('evaluator');
  expect(found).toHaveLength(2);
  expect(found).toEqual(expect.arrayContaining([behind, finished]));
  expect(await inbox('family-policy-coordinator')).toEqual([behind]);
  expect(await inbox('mpsv-methodologist')).toEqual([]);
});

test('every question of an indicator is one the published graph can answer', async () => {
  const { data } = await graph.ask(methodologist, '{ evaluationRuns(first: 5) { edges { node { state cells { done failed } } } } }');
  expect(data.evaluationRuns.edges[0].node).toMatchObject({ state: 'DONE', cells: { failed: 0 } });
});

test('loading the programmes again changes nothing', async () => {
  const counts = () => Promise.all([...graph.databases.values()].map((db) => db.query('select count(*) from audit')));
  const before = await counts();
  await loadProgrammes(graph);
  expect(await counts()).toEqual(before);
});
