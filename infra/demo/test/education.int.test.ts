import type { DataSource } from 'typeorm';
import { education } from '@opora/education';
import type { Role } from '@opora/kernel';
import { createExecutor, createLog, tallyDifferences, type SubgraphExecutor } from '@opora/subgraph';
import { closeAll, syntheticId, testDatabase } from '@opora/testing';
import type { DemoWork } from '../src/demo';
import { loadEducation } from '../src/education';
import { personOf } from '../src/people';

/** Data of an answer, read freely: the test says what must be there. */
// oxlint-disable-next-line typescript/no-explicit-any
type Data = any;
const projects = { P1: syntheticId('demo P1'), P3: syntheticId('demo P3'), P5: syntheticId('demo P5') };
const PERIODS = { P1: [{ from: '2016-10-01', to: '2019-09-30' }], P3: [], P5: [{ from: '2016-01-01', to: '2019-12-31' }, { from: '2020-01-01', to: '2022-04-30' }] };
let db: DataSource;
let executor: SubgraphExecutor;

async function ask(role: Role, query: string, variables: object = {}): Promise<Data> {
  const { id: sub, kind, grants } = personOf(role);
  const { data, errors } = await executor.execute({ query, variables: variables as Record<string, unknown> }, { actor: { sub, kind, grants }, traceId: 't', deadline: Date.now() + 60_000 });
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}
const project = async (code: keyof typeof projects, fields: string): Promise<Data> =>
  (await ask('evaluator', `query($id: ID!) { _entities(representations: [{ __typename: "Project", id: $id }]) { ... on Project { ${fields} } } }`, { id: projects[code] }))._entities[0];

beforeAll(async () => {
  db = await testDatabase(education);
  executor = createExecutor(education, db, createLog('test', 'silent'));
  const known = education.subscriptions!.find(({ topic }) => topic === 'project-period-set')!;
  for (const [code, projectId] of Object.entries(projects)) {
    const told = { projectId, code, krajCode: code === 'P1' ? 'CZ051' : null, periods: PERIODS[code as keyof typeof projects], version: 1 };
    await known.handle({ tx: db.manager, now: new Date(), send: () => undefined }, told, { eventId: projectId, producer: 'evaluation', traceId: 't' });
  }
  const work: DemoWork = { ask, settle: () => Promise.resolve(), report: () => undefined, ids: { projects: { ...projects }, organisations: {} } };
  await loadEducation(work);
  await loadEducation(work);
});
afterAll(closeAll);

test('loaded twice, P1 plans 20 seminars of 56 hours in each okres, none with an invented date', async () => {
  const { seriesPlan } = await ask('organiser', `query($id: ID!) { seriesPlan(projectId: $id) { plannedSeminars targetSeminars hoursPerDistrict gaps { okres { code } } totals { seminarCount hours days districts seats } } }`, { id: projects.P1 });
  expect(seriesPlan).toEqual({ plannedSeminars: 20, targetSeminars: 20, hoursPerDistrict: '56', gaps: [], totals: { seminarCount: 20, hours: '224', days: 28, districts: 4, seats: 400 } });
  const { seminarSeries: [series] } = await project('P1', 'seminarSeries { tenderAnnouncedBy tenderAnnouncedOn contractBy contractSignedOn contractor { id } source seminars { sessions { date } status } }');
  // The source of 24 May 2017 has the plan alone: no day on which anything happened.
  expect(series).toMatchObject({ tenderAnnouncedBy: '2017-05-31', tenderAnnouncedOn: null, contractBy: '2017-08-31', contractSignedOn: null, contractor: null, source: '000_397fd68276281896.txt:81-101' });
  expect(series.seminars.every(({ sessions, status }: Data) => sessions.length === 0 && status === 'PLANNED')).toBe(true);
});

test('the figures of Liberecký kraj start on the day of the source', async () => {
  const at = (asOf: string) => ask('machine-client', 'query($asOf: Date) { kraj(code: "CZ051") { education(asOf: $asOf) { seminarsPlanned { value target } seminarsHeld { value target } hoursPerOkres { value } otherEventsHeld { value } } } }', { asOf });
  expect((await at('2017-05-24')).kraj.education).toEqual({ seminarsPlanned: { value: '20', target: '20' }, seminarsHeld: { value: '0', target: '20' }, hoursPerOkres: { value: '56' }, otherEventsHeld: { value: '1' } });
  expect((await at('2017-05-23')).kraj.education).toEqual({ seminarsPlanned: { value: null, target: null }, seminarsHeld: { value: null, target: null }, hoursPerOkres: { value: null }, otherEventsHeld: { value: null } });
});

test('the first good-practice seminar keeps its preliminary venue and the ambiguous name as text', async () => {
  const { events } = await ask('organiser', 'query($f: EventFilter) { events(filter: $f) { edges { node { startsOn endsOn venue venueIsPreliminary place municipality { key } status } } } }', { f: { projectId: projects.P1, kind: 'GOOD_PRACTICE_SEMINAR' } });
  expect(events.edges).toEqual([{ node: { startsOn: '2017-09-14', endsOn: '2017-09-15', venue: 'Penzion Perla Jizery', venueIsPreliminary: true, place: 'Josefův Důl', municipality: null, status: 'PLANNED' } }]);
});

test('P5 has its events by kind and phase, its trainings by area, its programme and its materials', async () => {
  const p5 = await project('P5', `eventTotals { kind { code } phase planned { value } held { value target } } materialCoverage { kind target done met }
    programmes { minutes lessons plannedPlaces runs { participantsMax } } topics { code days hours }`);
  expect(p5.eventTotals.map(({ kind, phase, planned, held }: Data) => [kind.code, phase, planned.value, held.value, held.target])).toEqual([
    ['CASE_SEMINAR', null, null, null, null], ['CONFERENCE', 2, '2', '1', '2'], ['FOREIGN_TRIP', 1, '4', '4', null], ['METHODICAL_TRAINING', null, '12', '12', '12'],
    ['PROGRAMME_RUN', null, '15', '0', '15'], ['WORKSHOP', 1, '6', '6', null], ['WORKSHOP', 2, '4', '4', null],
  ]);
  expect(p5.materialCoverage).toEqual([{ kind: 'NEWSLETTER_ISSUE', target: 7, done: 7, met: true }, { kind: 'PUBLICATION', target: 1, done: 0, met: false }]);
  expect(p5.programmes).toEqual([{ minutes: 2520, lessons: '56', plannedPlaces: 225, runs: Array.from({ length: 15 }, () => ({ participantsMax: 15 })) }]);
  expect(p5.topics).toEqual(['W1', 'W2', 'W3'].map((code) => ({ code, days: null, hours: null })));
  const { methodicalTrainings } = await ask('mpsv-methodologist', 'query($id: ID!) { methodicalTrainings(projectId: $id) { byArea { area done target } total warnings { code } } }', { id: projects.P5 });
  expect(methodicalTrainings).toEqual({ byArea: ['Praha', 'Hradec Králové', 'Olomouc'].map((area) => ({ area, done: 4, target: 4 })), total: 12, warnings: [] });
});

test('workshops of the second phase are in their towns, undated, with topics nobody has paired', async () => {
  const { events } = await ask('evaluator', 'query($f: EventFilter) { events(filter: $f) { edges { node { municipality { name } kraj { code } topics { code } topicsAreShared dateIsStated knownHeldBy mode } } } }', { f: { projectId: projects.P5, kind: 'WORKSHOP', phase: 2 } });
  expect(events.edges.map(({ node }: Data) => [node.municipality.name, node.kraj.code]).sort()).toEqual([['Brno', 'CZ064'], ['Liberec', 'CZ051'], ['Valašské Meziříčí', 'CZ072'], ['Ústí nad Labem', 'CZ042']]);
  for (const { node } of events.edges) expect(node).toMatchObject({ topics: [{ code: 'W1' }, { code: 'W2' }, { code: 'W3' }], topicsAreShared: true, dateIsStated: false, knownHeldBy: '2021-07-07', mode: null });
});

test('four videos are planned, one about each subject, to be shown first at the good-practice seminar', async () => {
  const { materials } = await ask('participant', 'query($f: MaterialFilter) { materials(filter: $f) { edges { node { subject status firstShownAt { startsOn } } } } }', { f: { projectId: projects.P1 } });
  expect(materials.edges.map(({ node }: Data) => node.subject).sort()).toEqual(['AUTHORISED_PERSON', 'NZDM', 'OSPOD', 'SAS']);
  for (const { node } of materials.edges) expect(node).toMatchObject({ status: 'PLANNED', firstShownAt: { startsOn: '2017-09-14' } });
  expect(await project('P1', 'materialCoverage { target done missing } staffTraining { completions { value target } workers { target } remaining }')).toEqual({
    materialCoverage: [{ target: 4, done: 0, missing: ['OSPOD', 'AUTHORISED_PERSON', 'SAS', 'NZDM'] }],
    staffTraining: { completions: { value: '0', target: '144' }, workers: { target: '12' }, remaining: 144 },
  });
});

test('the running counts agree with the rows', async () => expect(await tallyDifferences(db, education.facts!)).toEqual([]));
