import { run } from '@opora/subgraph';
import { closeAll, testDatabase } from '@opora/testing';
import type { DataSource } from 'typeorm';
import { createProgramme, createRun } from '../src/programme/programme.commands';
import { MOST_PROGRAMMES, MOST_RUNS } from '../src/programme/programme.rules';
import { addTopics } from '../src/topic/topic.commands';
import { MOST_TOPICS } from '../src/topic/topic.rules';
import { education } from '../src/subgraph';
import { aProject, asking, graph, organiser, refusalOf, TOPICS } from './builders';

/** What a project's plan is read with is all there can be: a list read whole is never cut off, because the plan takes no more. */
let db: DataSource;
beforeAll(async () => { db = await testDatabase(education); });
afterAll(closeAll);

const refused = async (change: Promise<unknown>) => (await refusalOf(change)).violations.map(({ code, field, actual, limit, messageCs }) => ({ code, field, actual, limit, messageCs }));
const topics = (from: number, count: number) => Array.from({ length: count }, (_, n) => ({ ...TOPICS[4], code: `B${from + n}` }));

test('a project has two hundred topics, all of them read beside another project’s; one more is refused, also by two at once', async () => {
  const [{ projectId }, { projectId: other }] = [await aProject(db), await aProject(db)];
  for (let n = 0; n < 3; n++) await run(asking(db), addTopics, { projectId, topics: topics(n * 50, 50) });
  await run(asking(db), addTopics, { projectId, topics: topics(150, 49) });
  await run(asking(db), addTopics, { projectId: other, topics: topics(0, 2) });
  const results = await Promise.allSettled([topics(199, 1), topics(200, 1)].map((one) => run(asking(db), addTopics, { projectId, topics: one })));
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await refused(run(asking(db), addTopics, { projectId, topics: topics(300, 2) }))).toEqual([{ code: 'EDU_TOPICS_TOO_MANY', field: 'input.topics', actual: 202, limit: MOST_TOPICS, messageCs: 'Projekt smí mít nejvýše 200 témat.' }]);
  const { data } = await graph(db)(organiser, 'query($r: [_Any!]!) { _entities(representations: $r) { ... on Project { topics { code } } } }', { r: [projectId, other].map((id) => ({ __typename: 'Project', id })) });
  expect((data!['_entities'] as { topics: object[] }[]).map((each) => each.topics.length)).toEqual([200, 2]);
});
test('a project has fifty programmes, a programme two hundred runs; one more is refused', async () => {
  const { projectId } = await aProject(db);
  const programme = { projectId, titleCs: 'Zkušební program', hours: '42', runsPlanned: 15, runSize: 15 };
  const { id: programmeId } = await run(asking(db), createProgramme, programme);
  await db.query(`insert into programme (project_id, title_cs, minutes, runs_planned, run_size, stated_on) select project_id, title_cs, minutes, runs_planned, run_size, stated_on from programme, generate_series(1, ${MOST_PROGRAMMES - 1}) where id = $1`, [programmeId]);
  expect(await refused(run(asking(db), createProgramme, programme))).toEqual([{ code: 'EDU_PROGRAMMES_TOO_MANY', field: 'input.projectId', actual: 51, limit: 50, messageCs: 'Projekt smí mít nejvýše 50 vzdělávacích programů.' }]);
  for (let n = 0; n < MOST_RUNS; n++) await run(asking(db), createRun, { programmeId });
  expect(await refused(run(asking(db), createRun, { programmeId }))).toEqual([{ code: 'EDU_RUNS_TOO_MANY', field: 'input.programmeId', actual: 201, limit: 200, messageCs: 'Program smí mít nejvýše 200 běhů.' }]);
}, 60_000);
