import type { Actor } from '@opora/kernel';
import { run } from '@opora/subgraph';
import { actors, anActor, closeAll, syntheticId, testDatabase } from '@opora/testing';
import type { DataSource } from 'typeorm';
import { setEventPlan } from '../src/kind/kind.commands';
import { createEvent } from '../src/planning/planning.commands';
import { cancelEvent, recordEventHeld } from '../src/publishing/publishing.commands';
import { acceptEventReport, returnEventReport, saveEventReport, submitEventReport } from '../src/report/report.commands';
import { education } from '../src/subgraph';
import { aProject, asking, graph, organiser, refusalOf } from './builders';

let db: DataSource;
beforeAll(async () => { db = await testDatabase(education); });
afterAll(closeAll);

/** A day after the trip, in time for its report. */
const AFTER = new Date('2018-06-10T10:00:00Z');
const colleague = anActor({ sub: syntheticId('another organiser'), roles: ['organiser'] });
const traveller: Actor = { sub: syntheticId('somebody who travelled'), kind: 'person', grants: [] };
const on = (actor: Actor = organiser, now = AFTER) => asking(db, actor, now);
const SAID = {
  from: '2018-06-04', to: '2018-06-06', placeCs: 'Slovensko, Žilina', delegationCs: '2 metodici, 1 sociální pracovnice', hosts: [{ name: 'Zkušební městský úřad', placeCs: 'Žilina' }],
  findingsCs: 'Zjištění (smyšlené).', recommendationsCs: 'Doporučení (smyšlené).', links: [{ titleCs: 'Program cesty', url: 'https://example.test/program' }],
};

async function aTrip(kind = 'FOREIGN_TRIP') {
  const { projectId } = await aProject(db);
  const { id: eventId } = await run(asking(db), createEvent, { projectId, kind, titleCs: 'Zahraniční cesta: Slovensko', place: 'Slovensko', sessions: ['2018-06-04', '2018-06-05', '2018-06-06'].map((date) => ({ date })) });
  return { projectId, eventId };
}
const saved = async (eventId: string, over: object = {}) => (await run(on(), saveEventReport, { eventId, ...SAID, ...over })).id;
const asked = async (actor: Actor | null, eventId: string, now = AFTER) => {
  const { data, errors } = await graph(db, now)(actor, 'query($id: ID!) { event(id: $id) { reportDueOn report { id state placeCs travellers { id } hosts { name placeCs } links { titleCs url } submittedOn returnReason viewerCan { edit submit accept return } } } }', { id: eventId });
  expect(errors).toBeUndefined();
  return data!['event'] as { reportDueOn: string | null; report: Record<string, unknown> | null };
};

test('a foreign trip has its report: written, submitted, given back with a reason, submitted again and accepted by somebody else', async () => {
  const { projectId, eventId } = await aTrip();
  await run(on(), recordEventHeld, { eventId });
  const owed = async (now = AFTER) => (await graph(db, now)(organiser, 'query($id: ID!) { eventReportsOwed(projectId: $id) { event { id } dueOn overdue } }', { id: projectId })).data!['eventReportsOwed'];
  expect([await owed(), await owed(new Date('2018-07-07T10:00:00Z'))]).toEqual([[{ event: { id: eventId }, dueOn: '2018-07-06', overdue: false }], [{ event: { id: eventId }, dueOn: '2018-07-06', overdue: true }]]);
  const reportId = await saved(eventId);
  expect(await asked(organiser, eventId)).toMatchObject({ reportDueOn: '2018-07-06', report: { id: reportId, state: 'DRAFT', hosts: SAID.hosts, links: SAID.links, viewerCan: { edit: true, submit: true, accept: false, return: false } } });
  expect((await run(on(), submitEventReport, { reportId })).warnings).toEqual([]);
  expect(await owed()).toEqual([]);
  expect(await refusalOf(saved(eventId))).toMatchObject({ code: 'EDU_REPORT_STATE', violations: [{ messageCs: 'Zpráva je odevzdaná, tuto změnu nelze provést.' }] });
  expect(await refusalOf(run(on(), acceptEventReport, { reportId }))).toMatchObject({ code: 'SELF_APPROVAL_FORBIDDEN' });
  expect(await refusalOf(run(on(colleague), returnEventReport, { reportId }))).toMatchObject({ code: 'REASON_REQUIRED', violations: [{ messageCs: 'Uveďte důvod vrácení.' }] });
  await run(on(colleague), returnEventReport, { reportId, reason: 'Doplňte kontakty.' });
  expect(await asked(organiser, eventId)).toMatchObject({ report: { state: 'RETURNED', returnReason: 'Doplňte kontakty.' } });
  expect(await owed()).toHaveLength(1);
  expect((await run(on(organiser, new Date('2018-07-07T10:00:00Z')), submitEventReport, { reportId })).warnings).toMatchObject([{ code: 'EDU_REPORT_LATE', rule: 'R-EDU-21' }]);
  await run(on(colleague), acceptEventReport, { reportId });
  expect(await asked(actors.evaluator, eventId)).toMatchObject({ report: { state: 'ACCEPTED', viewerCan: { edit: false, submit: false, accept: false, return: false } } });
});
test('an incomplete report, one of a trip that is not over and one of a cancelled trip are not submitted', async () => {
  const { eventId } = await aTrip();
  const reportId = await saved(eventId, { delegationCs: null, hosts: null, findingsCs: ' ' });
  const early = await refusalOf(run(on(organiser, new Date('2018-06-05T10:00:00Z')), submitEventReport, { reportId }));
  expect(early.violations.map(({ code, field }) => [code, field])).toEqual([['EDU_REPORT_TOO_EARLY', 'input.reportId'], ['EDU_REPORT_INCOMPLETE', 'report.delegationCs'], ['EDU_REPORT_INCOMPLETE', 'report.hosts'], ['EDU_REPORT_INCOMPLETE', 'report.findingsCs']]);
  await run(asking(db), cancelEvent, { eventId, reason: 'Zkouška' });
  await saved(eventId);
  expect(await refusalOf(run(on(), submitEventReport, { reportId }))).toMatchObject({ code: 'EDU_REPORT_TOO_EARLY' });
});
test('what a report must say is data: a project plans its own days and parts, also for another kind of event', async () => {
  const { projectId, eventId } = await aTrip('CONFERENCE');
  expect(await refusalOf(saved(eventId))).toMatchObject({ code: 'EDU_REPORT_NOT_ASKED', violations: [{ rule: 'R-EDU-21', field: 'input.eventId' }] });
  expect((await asked(organiser, eventId)).reportDueOn).toBeNull();
  await run(asking(db), setEventPlan, { projectId, kind: 'CONFERENCE', norm: { reportDays: 7, reportSections: ['FINDINGS'] }, statedOn: '2017-01-01' });
  const reportId = (await run(on(), saveEventReport, { eventId, findingsCs: 'Zjištění.' })).id;
  expect((await asked(organiser, eventId)).reportDueOn).toBe('2018-06-13');
  expect((await run(on(), submitEventReport, { reportId })).warnings).toEqual([]);
});
test('bad days, another project’s publication, a stale version and another kraj are refused', async () => {
  const { eventId } = await aTrip();
  expect(await refusalOf(saved(eventId, { from: '2018-06-05' }))).toMatchObject({ code: 'EDU_REPORT_DATES' });
  expect((await refusalOf(saved(eventId, { from: '2016-09-30' }))).violations).toMatchObject([{ code: 'OUTSIDE_PROJECT_PERIOD', rule: 'R-FIN-04', field: 'input.from' }]);
  expect(await refusalOf(saved(eventId, { materialId: syntheticId('no material') }))).toMatchObject({ code: 'NOT_FOUND' });
  await saved(eventId);
  await saved(eventId, { expectedVersion: 1 });
  expect(await refusalOf(saved(eventId, { expectedVersion: 1 }))).toMatchObject({ code: 'CONFLICT_VERSION' });
  expect(await refusalOf(run(on(anActor({ roles: ['organiser'], kraj: 'CZ052' })), saveEventReport, { eventId, ...SAID }))).toMatchObject({ code: 'FORBIDDEN_SCOPE' });
});
test('two first drafts at once leave one report', async () => {
  const { eventId } = await aTrip();
  const ids = await Promise.all([1, 2, 3].map(() => saved(eventId)));
  expect(new Set(ids).size).toBe(1);
});
test('who was there reads and writes the draft, but does not say who else was; others see nothing of it before it is submitted', async () => {
  const { eventId } = await aTrip();
  const other = syntheticId('a second traveller');
  const reportId = await saved(eventId, { travellerIds: [traveller.sub, other] });
  expect(await asked(traveller, eventId)).toMatchObject({ report: { id: reportId, travellers: [{ id: traveller.sub }], viewerCan: { edit: true } } });
  await run(on(traveller), saveEventReport, { eventId, ...SAID, delegationCs: null, travellerIds: [traveller.sub] });
  expect((await asked(organiser, eventId)).report!['travellers']).toHaveLength(2);
  expect((await db.query(`select 1 from audit where action = 'readReportTravellers' and object_id = $1 and actor = $2`, [reportId, organiser.sub]) as object[])).toHaveLength(1);
  expect((await asked(actors.evaluator, eventId)).report).toBeNull();
  await run(on(traveller), submitEventReport, { reportId });
  expect(await asked(actors.evaluator, eventId)).toMatchObject({ report: { state: 'SUBMITTED', travellers: [] } });
  expect(await refusalOf(run(on({ ...traveller, sub: syntheticId('a stranger') }), saveEventReport, { eventId, ...SAID }))).toMatchObject({ code: 'FORBIDDEN_SCOPE' });
});
