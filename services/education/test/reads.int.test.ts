import { run, tallyDifferences } from '@opora/subgraph';
import { actors, closeAll, syntheticId, testDatabase } from '@opora/testing';
import type { DataSource } from 'typeorm';
import { setEventPlan } from '../src/kind/kind.commands';
import { addMaterial, publishMaterial, setMaterialPlan } from '../src/material/material.commands';
import { createEvent } from '../src/planning/planning.commands';
import { createProgramme, createRun } from '../src/programme/programme.commands';
import { cancelEvent, recordEventHeld } from '../src/publishing/publishing.commands';
import { recordStaffTraining, setStaffTrainingPlan } from '../src/staff-training/staff-training.commands';
import { education } from '../src/subgraph';
import { asking, aProject, aSeries, graph, ministry, NOON, refusalOf } from './builders';

let db: DataSource;
let ask: ReturnType<typeof graph>;
const LATER = new Date('2019-10-01T10:00:00Z');
beforeAll(async () => { db = await testDatabase(education); ask = graph(db, LATER); });
afterAll(closeAll);

const F = 'fragment F on Figure { value numerator denominator unit target asOf approvalState reason }';
const P5 = { krajCode: null, periods: [{ from: '2016-01-01', to: '2019-12-31' }, { from: '2020-01-01', to: '2022-04-30' }] };

describe('figures of a kraj and an okres', () => {
  let seminars: { id: string; okresCode: string | null }[];
  beforeAll(async () => {
    ({ seminars } = await aSeries(db));
    const later = asking(db, undefined, LATER);
    await run(later, recordEventHeld, { eventId: seminars[0]!.id, knownHeldBy: '2018-01-31' });
    await run(later, recordEventHeld, { eventId: seminars[1]!.id, knownHeldBy: '2019-06-30' });
    await run(later, cancelEvent, { eventId: seminars[2]!.id, reason: 'Zkouška' });
  });
  const education = async (asOf: string | null) => (await ask(actors.evaluator, `query($asOf: Date) { kraj(code: "CZ051") { education(asOf: $asOf) { seminarsPlanned { ...F } seminarsHeld { ...F } hoursPerOkres { ...F } } } } ${F}`, { asOf })).data!['kraj'] as { education: Record<string, object> };

  test('R-EDU-01, R-EDU-02: twenty planned and 56 hours in an okres from the day the plan was stated', async () => expect((await education('2017-05-24')).education).toEqual({
    seminarsPlanned: { value: '20', numerator: '20', denominator: null, unit: 'count', target: '20', asOf: '2017-05-24', approvalState: 'COMPUTED', reason: null },
    seminarsHeld: { value: '0', numerator: '0', denominator: null, unit: 'count', target: '20', asOf: '2017-05-24', approvalState: 'COMPUTED', reason: null },
    hoursPerOkres: { value: '56', numerator: '224', denominator: '4', unit: 'hour', target: '56', asOf: '2017-05-24', approvalState: 'COMPUTED', reason: null },
  }));
  test('a day earlier there is no data, not zero', async () => expect((await education('2017-05-23')).education).toMatchObject({ seminarsPlanned: { value: null, reason: 'NO_DATA' }, seminarsHeld: { value: null, reason: 'NO_DATA' }, hoursPerOkres: { value: null, reason: 'NO_DATA' } }));
  test('a held seminar counts from its day, a cancelled one stays planned until it was cancelled', async () => {
    expect((await education('2018-12-31')).education).toMatchObject({ seminarsPlanned: { value: '20' }, seminarsHeld: { value: '1' } });
    expect((await education(null)).education).toMatchObject({ seminarsPlanned: { value: '19', asOf: '2019-10-01' }, seminarsHeld: { value: '2' } });
  });
  test('a future day is refused', async () => expect((await ask(actors.evaluator, '{ kraj(code: "CZ051") { education(asOf: "2019-10-02") { seminarsHeld { value } } } }')).errors).toMatchObject([{ message: 'Datum nesmí být v budoucnu.', extensions: { code: 'AS_OF_IN_FUTURE' } }]));
  test('all kraje are answered together, those without a plan without data', async () => {
    const { data } = await ask(actors['machine-client'], `{ kraje { code education { seminarsPlanned { value } } okresy { code education { seminarsPlanned { value target } hours { value target } } } } }`);
    const kraje = (data as { kraje: { code: string; education: { seminarsPlanned: { value: string | null } }; okresy: { code: string; education: object }[] }[] }).kraje;
    expect(kraje).toHaveLength(14);
    expect(kraje.filter(({ education: each }) => each.seminarsPlanned.value !== null).map(({ code }) => code)).toEqual(['CZ051']);
    expect(kraje.find(({ code }) => code === 'CZ051')!.okresy.filter(({ code }) => code !== seminars[2]!.okresCode).map((okres) => okres.education)).toEqual(
      Array.from({ length: 3 }, () => ({ seminarsPlanned: { value: '5', target: '5' }, hours: { value: '56', target: '56' } })));
  });
  test('nobody signed in reads no figure', async () => expect((await ask(null, '{ kraj(code: "CZ051") { education { seminarsHeld { value } } } }')).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]));
});

test('J1: the plan, its gaps and its seminars are read in one question', async () => {
  const { projectId, seminars } = await aSeries(db);
  await run(asking(db), cancelEvent, { eventId: seminars[0]!.id, reason: 'Zkouška' });
  const { data, errors } = await ask(actors.organiser, `query($id: ID!) {
    seriesPlan(projectId: $id) { plannedSeminars targetSeminars hoursPerDistrict gaps { okres { code name } topic { code } } totals { seminarCount hours districts } }
    _entities(representations: [{ __typename: "Project", id: $id }]) { ... on Project { seminarSeries { minCapacity okresy { code } topics { code minutesAreAssumed hours } window { from to } tenderAnnouncedBy
      seminars { topic { code } okres { code } capacity price sessions { date } accreditation { number } status viewerCan { edit publish } } } } } }`, { id: projectId });
  expect(errors).toBeUndefined();
  const [{ seminarSeries: [series] }] = data!['_entities'] as [{ seminarSeries: [{ seminars: { status: string; price: string; topic: { code: string }; viewerCan: object }[]; topics: object[] }] }];
  expect(data!['seriesPlan']).toMatchObject({ plannedSeminars: 19, targetSeminars: 20, hoursPerDistrict: null, gaps: [{ okres: { code: seminars[0]!.okresCode } }], totals: { seminarCount: 19, districts: 4 } });
  expect(series.seminars).toHaveLength(20);
  expect(series.seminars.slice(0, 5).map(({ topic }) => topic.code)).toEqual(['T1', 'T2', 'T3', 'T4', 'T5']);
  expect(series.seminars.every(({ price }) => price === '0.00')).toBe(true);
  expect(series.seminars.find(({ status }) => status === 'CANCELLED')!.viewerCan).toEqual({ edit: false, publish: false });
  expect(series.topics[0]).toEqual({ code: 'T1', minutesAreAssumed: true, hours: '16' });
});

test('events are listed by day, filtered, page by page, and a project of another kraj is read but not edited', async () => {
  const { projectId } = await aProject(db, P5);
  const at = (kind: string, day: string, over: object = {}) => run(asking(db, ministry), createEvent, { projectId, kind, titleCs: `${kind} ${day}`, sessions: [{ date: day }], ...over });
  await at('WORKSHOP', '2018-05-02', { municipalityKey: '582786', phase: 2 });
  await at('CONFERENCE', '2019-11-18');
  await at('WORKSHOP', '2017-03-01');
  const list = (variables: object) => ask(actors.organiser, `query($filter: EventFilter, $first: Int, $after: String) { events(filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { titleCs kraj { code } okres { code } phase viewerCan { edit } } } } }`, variables as Record<string, unknown>);
  const first = (await list({ filter: { projectId }, first: 2 })).data!['events'] as { totalCount: number; pageInfo: { endCursor: string }; edges: { node: object }[] };
  expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true }, edges: [{ node: { titleCs: 'WORKSHOP 2017-03-01', kraj: null, phase: null, viewerCan: { edit: false } } }, { node: { kraj: { code: 'CZ064' }, okres: { code: 'CZ0642' }, phase: 2 } }] });
  expect((await list({ filter: { projectId }, first: 2, after: first.pageInfo.endCursor })).data!['events']).toMatchObject({ pageInfo: { hasNextPage: false }, edges: [{ node: { titleCs: 'CONFERENCE 2019-11-18' } }] });
  expect((await list({ filter: { projectId, kind: 'WORKSHOP', period: { from: '2018-01-01', to: '2018-12-31' } } })).data!['events']).toMatchObject({ totalCount: 1 });
  expect((await list({ filter: { krajCode: 'CZ999' } })).errors).toMatchObject([{ extensions: { code: 'TERRITORY_UNKNOWN' } }]);
  expect((await list({ first: 101 })).errors).toMatchObject([{ extensions: { code: 'PAGE_SIZE_EXCEEDED' } }]);
});

describe('J22: the ministry’s own programme', () => {
  const area = async (projectId: string, counts: Record<string, number>) => {
    for (const [name, count] of Object.entries(counts)) for (let n = 0; n < count; n++) {
      const { id } = await run(asking(db, ministry), createEvent, { projectId, kind: 'METHODICAL_TRAINING', titleCs: `Metodické školení ${name} ${n + 1}`, area: name, plannedOn: '2017-07-07' });
      await run(asking(db, ministry), recordEventHeld, { eventId: id, knownHeldBy: '2017-07-07' });
    }
  };
  const plan = (projectId: string) => run(asking(db, ministry), setEventPlan, { projectId, kind: 'METHODICAL_TRAINING', perArea: 4, areas: ['Praha', 'Hradec Králové', 'Olomouc'], statedOn: '2017-07-07' });
  const trainings = async (projectId: string) => (await ask(ministry, 'query($id: ID!) { methodicalTrainings(projectId: $id) { byArea { area done target } total target warnings { code } } }', { id: projectId })).data!['methodicalTrainings'];

  test('R-EDU-14: twelve trainings are four in each of three areas', async () => {
    const { projectId } = await aProject(db, P5);
    await plan(projectId);
    await area(projectId, { Praha: 4, 'Hradec Králové': 4, Olomouc: 4 });
    expect(await trainings(projectId)).toEqual({ byArea: [{ area: 'Praha', done: 4, target: 4 }, { area: 'Hradec Králové', done: 4, target: 4 }, { area: 'Olomouc', done: 4, target: 4 }], total: 12, target: 12, warnings: [] });
  });
  test('R-EDU-14: 5/4/3 makes twelve too and warns; an area outside the plan is refused', async () => {
    const { projectId } = await aProject(db, P5);
    await plan(projectId);
    await area(projectId, { Praha: 5, 'Hradec Králové': 4, Olomouc: 3 });
    expect(await trainings(projectId)).toMatchObject({ total: 12, warnings: [{ code: 'EDU_AREA_UNEVEN' }] });
    expect(await refusalOf(run(asking(db, ministry), createEvent, { projectId, kind: 'METHODICAL_TRAINING', titleCs: 'Jinde', area: 'Brno' }))).toMatchObject({ code: 'EDU_AREA_UNKNOWN' });
  });
  test('R-EDU-15: a training of 2 h 59 min warns', async () => {
    const { projectId } = await aProject(db, P5);
    const { warnings } = await run(asking(db, ministry), createEvent, { projectId, kind: 'METHODICAL_TRAINING', titleCs: 'Krátké školení', sessions: [{ date: '2017-09-01', minutes: 179 }] });
    expect(warnings).toMatchObject([{ code: 'EDU_UNUSUAL_LENGTH', rule: 'R-EDU-15' }]);
  });
  test('R-EDU-11, R-EDU-12, R-EDU-13: 42 hours are 56 lessons, 15 runs of 15 are 225 places, a run of 16 is refused', async () => {
    const { projectId } = await aProject(db, P5);
    const input = { projectId, titleCs: 'Pilotní vzdělávací program', hours: '42', runsPlanned: 15, runSize: 15 };
    expect((await refusalOf(run(asking(db, ministry), createProgramme, { ...input, lessons: '42' }))).violations).toMatchObject([{ code: 'EDU_HOURS_MISMATCH', messageCs: '42 hodin odpovídá 56 vyučovacím hodinám, zadáno 42.' }]);
    const programme = await run(asking(db, ministry), createProgramme, { ...input, lessons: '56' });
    await Promise.all([1, 2, 3].map(() => run(asking(db, ministry), createRun, { programmeId: programme.id })));
    expect(await refusalOf(run(asking(db, ministry), createRun, { programmeId: programme.id, participantsMax: 16 }))).toMatchObject({ code: 'EDU_RUN_SIZE' });
    expect((await ask(ministry, 'query($id: ID!) { programme(id: $id) { minutes hours lessons plannedPlaces runs { number participantsMax event { kind { code } capacity } } } }', { id: programme.id })).data!['programme']).toEqual({
      minutes: 2520, hours: '42', lessons: '56', plannedPlaces: 225,
      runs: [1, 2, 3].map((number) => ({ number, participantsMax: 15, event: { kind: { code: 'PROGRAMME_RUN' }, capacity: 15 } })),
    });
  });
  test('an organiser of one kraj plans nothing nationwide', async () => {
    const { projectId } = await aProject(db, P5);
    expect(await refusalOf(run(asking(db), createEvent, { projectId, kind: 'WORKSHOP', titleCs: 'Workshop', municipalityKey: '563889' }))).toMatchObject({ code: 'FORBIDDEN_SCOPE' });
  });
  test('events are counted by kind and phase beside the plan', async () => {
    const { projectId } = await aProject(db, P5);
    await run(asking(db, ministry), setEventPlan, { projectId, kind: 'WORKSHOP', phase: 1, target: 6, statedOn: '2017-07-07' });
    const { id } = await run(asking(db, ministry), createEvent, { projectId, kind: 'WORKSHOP', titleCs: 'Workshop', phase: 1, plannedOn: '2017-07-07' });
    await run(asking(db, ministry), recordEventHeld, { eventId: id, knownHeldBy: '2017-07-08' });
    const totals = async (asOf: string) => ((await ask(ministry, 'query($id: ID!, $asOf: Date) { _entities(representations: [{ __typename: "Project", id: $id }]) { ... on Project { eventTotals(asOf: $asOf) { kind { code } phase planned { value target } held { value target } } } } }', { id: projectId, asOf })).data!['_entities'] as { eventTotals: object[] }[])[0]!.eventTotals;
    expect(await totals('2017-07-08')).toEqual([{ kind: { code: 'WORKSHOP' }, phase: 1, planned: { value: '1', target: '6' }, held: { value: '1', target: '6' } }]);
    expect(await totals('2017-07-07')).toMatchObject([{ held: { value: '0' } }]);
    expect(await totals('2017-07-06')).toEqual([]);
  });
});

describe('materials', () => {
  test('R-EDU-19: four videos are met only when each subject has one; anyone may read, each download counts', async () => {
    const { projectId } = await aProject(db);
    await run(asking(db), setMaterialPlan, { projectId, kind: 'VIDEO', target: 4, subjects: ['OSPOD', 'AUTHORISED_PERSON', 'SAS', 'NZDM'], statedOn: '2017-05-24' });
    const video = async (subject: string, title: string) => {
      const { id } = await run(asking(db), addMaterial, { projectId, kind: 'VIDEO', titleCs: title, subject });
      return run(asking(db), publishMaterial, { materialId: id, url: 'https://video.example/1' });
    };
    for (const [subject, title] of [['NZDM', 'Ž'], ['NZDM', 'Č'], ['OSPOD', 'Ch'], ['AUTHORISED_PERSON', 'H']] as const) await video(subject, title);
    const coverage = async () => ((await ask(actors.organiser, 'query($id: ID!) { _entities(representations: [{ __typename: "Project", id: $id }]) { ... on Project { materialCoverage { kind target done met missing reasonsCs } materialDownloads { value } } } }', { id: projectId })).data!['_entities'] as { materialCoverage: object[]; materialDownloads: { value: string | null } }[])[0]!;
    expect((await coverage()).materialCoverage).toEqual([{ kind: 'VIDEO', target: 4, done: 4, met: false, missing: ['SAS'], reasonsCs: ['Chybí video o SAS pro rodiny s dětmi.'] }]);
    const last = await video('SAS', 'C');
    expect(await coverage()).toMatchObject({ materialCoverage: [{ done: 5, met: true, missing: [] }], materialDownloads: { value: null } });
    const { data } = await ask(null, 'query($id: ID!) { materials(filter: { projectId: $id, kind: VIDEO }) { edges { node { titleCs } } } }', { id: projectId });
    expect((data!['materials'] as { edges: { node: { titleCs: string } }[] }).edges.map(({ node }) => node.titleCs)).toEqual(['C', 'Č', 'H', 'Ch', 'Ž']);
    const download = async () => (await ask(null, 'query($id: ID!) { materialDownload(id: $id) { url downloads } }', { id: last.id })).data!['materialDownload'];
    await Promise.all(Array.from({ length: 10 }, download));
    expect(await download()).toEqual({ url: 'https://video.example/1', downloads: 11 });
    expect((await coverage()).materialDownloads).toEqual({ value: '11' });
    expect(await tallyDifferences(db, education.facts!)).toEqual([]);
  });
  test('a video is not published before the event where it is shown first', async () => {
    const { projectId, seminars } = await aSeries(db);
    const firstShownAtId = seminars[0]!.id;
    const { id: materialId } = await run(asking(db), addMaterial, { projectId, kind: 'VIDEO', titleCs: 'Co je NZDM', subject: 'NZDM', firstShownAtId });
    expect(await refusalOf(run(asking(db), publishMaterial, { materialId }))).toMatchObject({ code: 'EDU_MATERIAL_NOT_SHOWN_YET' });
    await db.query("update event set starts_on = '2017-08-14' where id = $1", [firstShownAtId]);
    expect(await run(asking(db), publishMaterial, { materialId })).toMatchObject({ status: 'PUBLISHED', publishedOn: '2017-08-15' });
  });
  test('a material is published once, a newsletter issue exists once', async () => {
    const { projectId } = await aProject(db);
    const issue = { projectId, kind: 'NEWSLETTER_ISSUE', titleCs: 'Zpravodaj', issue: 1 };
    const { id } = await run(asking(db), addMaterial, issue);
    expect(await refusalOf(run(asking(db), addMaterial, issue))).toMatchObject({ code: 'EDU_ISSUE_EXISTS' });
    await run(asking(db), publishMaterial, { materialId: id, knownPublishedBy: '2017-07-07' });
    expect(await refusalOf(run(asking(db), publishMaterial, { materialId: id }))).toMatchObject({ code: 'EDU_MATERIAL_PUBLISHED' });
    expect((await ask(null, 'query($id: ID!) { materialDownload(id: $id) { url } }', { id })).data!['materialDownload']).toBeNull();
    // R-EDU-19: what the source speaks of as published without saying where can be given its file, and stays published since then.
    expect(await run(asking(db), publishMaterial, { materialId: id, url: 'https://zpravodaj.example/1.pdf' })).toMatchObject({ status: 'PUBLISHED', publishedOn: '2017-07-07', publicationDateIsStated: false, url: 'https://zpravodaj.example/1.pdf' });
    expect(await refusalOf(run(asking(db), publishMaterial, { materialId: id, url: 'https://zpravodaj.example/2.pdf' }))).toMatchObject({ code: 'EDU_MATERIAL_PUBLISHED' });
    expect((await ask(null, 'query($id: ID!) { materialDownload(id: $id) { url } }', { id })).data!['materialDownload']).toEqual({ url: 'https://zpravodaj.example/1.pdf' });
  });
});

describe('R-EDU-18: the education of a project’s own workers', () => {
  const PROGRESS = 'query($id: ID!) { _entities(representations: [{ __typename: "Project", id: $id }]) { ... on Project { staffTraining { completions { value target } workers { value target } remaining warnings { code } } } } }';
  const progress = async (id: string, who = actors.organiser) => ((await ask(who, PROGRESS, { id })).data!['_entities'] as { staffTraining: object }[])[0]!.staffTraining;
  test('completions of all workers count together; a worker over the plan warns; two first completions at once count one worker', async () => {
    const { projectId } = await aProject(db);
    expect(await progress(projectId)).toBeNull();
    await run(asking(db), setStaffTrainingPlan, { projectId, completions: 4, workers: 2, statedOn: '2017-05-24' });
    const record = (who: string, completedOn = '2017-06-01') => run(asking(db), recordStaffTraining, { projectId, personId: syntheticId(who), titleCs: 'Zkušební seminář', completedOn });
    await Promise.all([record('worker:1'), record('worker:1', '2017-05-30')]);
    await record('worker:2');
    expect(await progress(projectId)).toEqual({ completions: { value: '3', target: '4' }, workers: { value: '2', target: '2' }, remaining: 1, warnings: [] });
    expect((await record('worker:3')).warnings).toMatchObject([{ code: 'EDU_STAFF_WORKERS', actual: '3', limit: '2' }]);
    expect((await record('worker:1')).warnings.map(({ code }) => code)).toEqual(['EDU_STAFF_WORKERS', 'EDU_STAFF_UNEVEN']);
    expect(await progress(projectId)).toMatchObject({ completions: { value: '5' }, remaining: 0, warnings: [{ code: 'EDU_STAFF_WORKERS' }] });
    // Three workers are few: outside the kraj nothing tells of them, the plan stays.
    expect(await progress(projectId, actors.evaluator)).toEqual({ completions: { value: null, target: '4' }, workers: { value: null, target: '2' }, remaining: null, warnings: [] });
  });
  test('another kraj sees none of the rows, the figures stay', async () => {
    const { projectId } = await aProject(db);
    await run(asking(db), setStaffTrainingPlan, { projectId, completions: 144, workers: 12, statedOn: '2017-05-24' });
    await run(asking(db), recordStaffTraining, { projectId, personId: syntheticId('worker:9'), titleCs: 'Zkušební seminář', completedOn: '2017-06-01' });
    const rowsOf = (cx: ReturnType<typeof asking>) => cx.rows('select 1 from staff_training where project_id = $1', [projectId]).finally(() => cx.close());
    expect(await rowsOf(asking(db, actors.organiser, NOON))).toHaveLength(1);
    expect(await rowsOf(asking(db, actors.evaluator, NOON))).toHaveLength(0);
  });
});
