import { closeAll, testGraph, type TestGraph } from '@opora/testing';
import { demoActor, loadProgrammes } from './demo';

/** J22, the education of the ministry's own programme, on the demo's project P5. */
let graph: TestGraph; let projectId: string;
const methodologist = demoActor('mpsv-methodologist');
const refusal = async (mutation: string, input: object) => {
  const { errors } = await graph.ask(methodologist, `mutation ($input: ${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { __typename } }`, { input });
  return errors![0]!.extensions.violations;
};

beforeAll(async () => {
  graph = await testGraph();
  await loadProgrammes(graph);
  projectId = (await graph.ask(methodologist, '{ project(code: "P5") { id } }')).data.project.id;
}, 180_000);
afterAll(async () => { await graph.stop(); await closeAll(); });

test('twelve methodical trainings were held, four in each of three areas', async () => {
  const { data, errors } = await graph.ask(methodologist, 'query($p: ID!) { methodicalTrainings(projectId: $p) { byArea { area done target } total } }', { p: projectId });
  expect(errors).toBeUndefined();
  expect(data.methodicalTrainings.total).toBe(12);
  expect(data.methodicalTrainings.byArea.map(({ done, target }: { done: number; target: number }) => [done, target])).toEqual([[4, 4], [4, 4], [4, 4]]);
});

test('a programme of 42 hours entered as 42 lessons is refused with both numbers', async () => {
  expect(await refusal('createProgramme', { projectId, titleCs: 'Zkušební program', hours: '42', lessons: '42', runsPlanned: 15, runSize: 15 }))
    .toMatchObject([{ code: 'EDU_HOURS_MISMATCH', rule: 'R-EDU-11', messageCs: '42 hodin odpovídá 56 vyučovacím hodinám, zadáno 42.' }]);
});

test('a case seminar for 19 and two of the ministry is refused, for 18 and two it is planned', async () => {
  const seminar = { projectId, kind: 'CASE_SEMINAR', titleCs: 'Zkušební kazuistický seminář', staffCount: 2 };
  expect(await refusal('createEvent', { ...seminar, capacity: 19 })).toMatchObject([{ code: 'EDU_CASE_SEMINAR_CAPACITY', rule: 'R-EDU-16', actual: 21, limit: 20, messageCs: 'Kapacita 20 zahrnuje i zástupce MPSV (21).' }]);
  const { errors } = await graph.ask(methodologist, 'mutation ($input: CreateEventInput!) { createEvent(input: $input) { __typename } }', { input: { ...seminar, capacity: 18 } });
  expect(errors).toBeUndefined();
});
