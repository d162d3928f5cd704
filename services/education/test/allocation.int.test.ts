import type { Actor } from '@opora/kernel';
import { run } from '@opora/subgraph';
import { anActor, closeAll, testDatabase } from '@opora/testing';
import type { DataSource } from 'typeorm';
import { confirmAllocation } from '../src/allocation/allocation.commands';
import { MOST_APPLICANTS } from '../src/allocation/allocation.rules';
import { Event } from '../src/event/event.entity';
import { cancelRegistration, closeRegistration, placeParticipant, registerForSeries } from '../src/registration/registration.commands';
import { Registration } from '../src/registration/registration.entity';
import { education } from '../src/subgraph';
import { joinWaitingList } from '../src/waiting/waiting.commands';
import { anOpenSeries, asking, asPerson, CLOSED, graph, ministry, organiser, refusalOf, somePeople, type OpenSeries } from './builders';

let db: DataSource;
beforeAll(async () => { db = await testDatabase(education); });
afterAll(closeAll);

/** 25 people who want T1 in Liberec; the first `full` of them, who came last, want all five topics. */
async function demand(series: OpenSeries, full: number): Promise<Actor[]> {
  const crowd = await somePeople(db, 25);
  for (const [n, person] of crowd.entries()) {
    const topics = n < full ? [1, 2, 3, 4, 5] : [1];
    // The fifth topic is taken in Semily: any okres counts (R-EDU-05a).
    const choices = topics.map((topic) => ({ topicId: series.topicIds[topic - 1], seminarIdsInOrder: [series.seminar(topic, topic === 5 ? 4 : 3).id] }));
    await run(asPerson(db, person, n < full ? 100 + n : n), registerForSeries, { personId: person.sub, choices });
  }
  return crowd;
}
const closed = () => asking(db, organiser, CLOSED);
const PREVIEW = `query($id: ID!) { previewAllocation(seminarId: $id) { capacity free applicants tieBreak hash placed { rank class reason person { id } seriesRegistrations { topic { code } seminar { startsOn okres { name } } } }
  waiting { rank position class reason person { id } } } }`;
interface Preview { hash: string; applicants: number; tieBreak: string; placed: { rank: number; class: string; person: { id: string }; seriesRegistrations: { topic: { code: string }; seminar: { startsOn: string; okres: { name: string } } }[] }[]; waiting: { position: number; class: string; reason: string; person: { id: string } }[] }
const previewOf = async (id: string): Promise<Preview> => (await graph(db, CLOSED)(organiser, PREVIEW, { id })).data!['previewAllocation'] as Preview;

test('J2, R-EDU-05: 21 of 25 want all five: 20 of them are placed, one waits first, and everyone reads why', async () => {
  const series = await anOpenSeries(db);
  const crowd = await demand(series, 21);
  const seminarId = series.seminar(1).id;
  const preview = await previewOf(seminarId);
  expect(preview).toMatchObject({ applicants: 25, tieBreak: 'Ve stejné skupině rozhoduje čas přihlášení, při shodě pořadí přihlášky.' });
  expect(preview.placed.map((row) => row.person.id)).toEqual(crowd.slice(0, 20).map(({ sub }) => sub));
  expect(preview.placed.every((row) => row.class === 'FULL_SERIES')).toBe(true);
  expect(preview.placed[0]!.seriesRegistrations.map(({ topic, seminar }) => [topic.code, seminar.okres.name])).toEqual([['T1', 'Liberec'], ['T2', 'Liberec'], ['T3', 'Liberec'], ['T4', 'Liberec'], ['T5', 'Semily']]);
  expect(preview.waiting[0]).toMatchObject({ position: 1, class: 'FULL_SERIES', person: { id: crowd[20]!.sub }, reason: 'Zájemců o všech 5 seminářů řady je 21, míst 20; rozhodl čas přihlášení. 1. náhradník.' });
  expect(preview.waiting[4]).toMatchObject({ position: 5, class: 'OTHER', reason: 'Všechna místa (20) obsadili zájemci o všech 5 seminářů řady. 5. náhradník.' });
  await run(closed(), confirmAllocation, { seminarId, previewHash: preview.hash });
  expect(await db.manager.findOneByOrFail(Event, { id: seminarId })).toMatchObject({ taken: 20 });
  expect(await db.manager.countBy(Registration, { eventId: seminarId, state: 'CONFIRMED' })).toBe(20);
  const { data } = await graph(db, CLOSED)(crowd[24]!, 'query($id: ID!) { event(id: $id) { allocation { applicants placed rows { rank placed reason person { id } } } } }', { id: seminarId });
  expect(data!['event']).toEqual({ allocation: { applicants: 25, placed: 20, rows: [{ rank: 25, placed: false, reason: 'Všechna místa (20) obsadili zájemci o všech 5 seminářů řady. 5. náhradník.', person: { id: crowd[24]!.sub } }] } });
  // Five who wait are few: outside the kraj neither number is told; places are told without a way to watch one registration.
  const shown = async (actor: typeof organiser) => (await graph(db, CLOSED)(actor, 'query($id: ID!) { event(id: $id) { allocation { applicants placed suppressed } places { taken free available suppressed } } }', { id: seminarId })).data!['event'];
  expect(await shown(ministry)).toEqual({ allocation: { applicants: null, placed: null, suppressed: true }, places: { taken: 20, free: null, available: false, suppressed: false } });
  expect(await shown(organiser)).toEqual({ allocation: { applicants: 25, placed: 20, suppressed: false }, places: { taken: 20, free: 0, available: false, suppressed: false } });
});

test('R-EDU-05: more applicants than one allocation weighs are refused in the preview and in the confirmation; nobody is left out silently', async () => {
  const series = await anOpenSeries(db);
  const [person] = await somePeople(db, 1);
  const seminarId = series.seminar(1).id;
  await run(asPerson(db, person!), registerForSeries, { personId: person!.sub, choices: [{ topicId: series.topicIds[0], seminarIdsInOrder: [seminarId] }] });
  await db.query(`insert into registration select (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(), 'person_id', gen_random_uuid()))).* from registration r, generate_series(1, $2) where r.person_id = $1`, [person!.sub, MOST_APPLICANTS]);
  const refused = { code: 'EDU_TOO_MANY_APPLICANTS', actual: 'více než 5000', limit: 5000, messageCs: 'Místa lze najednou rozdělit nejvýše mezi 5000 zájemců. Vypište další termín, na který se část zájemců převede.' };
  const { errors } = await graph(db, CLOSED)(organiser, PREVIEW, { id: seminarId });
  expect(errors).toMatchObject([{ extensions: { violations: [{ ...refused, field: 'seminarId' }] } }]);
  expect(await refusalOf(run(closed(), confirmAllocation, { seminarId, previewHash: 'a'.repeat(64) }))).toMatchObject({ violations: [{ ...refused, field: 'input.seminarId' }] });
  expect(await db.manager.countBy(Registration, { eventId: seminarId, state: 'PENDING_ALLOCATION' })).toBe(MOST_APPLICANTS + 1);
}, 60_000);

test('J2, R-EDU-05: 18 of 25 want all five: 18 and two others', async () => {
  const series = await anOpenSeries(db);
  await demand(series, 18);
  const { placed, waiting } = await previewOf(series.seminar(1).id);
  expect([placed.filter((row) => row.class === 'FULL_SERIES').length, placed.filter((row) => row.class === 'OTHER').length, waiting.length]).toEqual([18, 2, 5]);
});

test('one who withdraws from one of the five between preview and confirmation makes the preview stale; the new one has them among the others', async () => {
  const series = await anOpenSeries(db);
  const crowd = await demand(series, 21);
  const seminarId = series.seminar(1).id;
  const { hash } = await previewOf(seminarId);
  const t3 = await db.manager.findOneByOrFail(Registration, { personId: crowd[0]!.sub, topicId: series.topicIds[2] });
  await run(asking(db, crowd[0], CLOSED), cancelRegistration, { registrationId: t3.id });
  expect((await refusalOf(run(closed(), confirmAllocation, { seminarId, previewHash: hash }))).violations).toMatchObject([{ code: 'EDU_ALLOCATION_STALE', messageCs: 'Přihlášky se změnily. Zobrazte nový návrh.' }]);
  const again = await previewOf(seminarId);
  expect(again.placed.some((row) => row.person.id === crowd[0]!.sub)).toBe(false);
  await run(closed(), confirmAllocation, { seminarId, previewHash: again.hash });
});

test('places are not given while registration runs, nor twice; an organiser may close it early', async () => {
  const series = await anOpenSeries(db);
  await demand(series, 2);
  const seminarId = series.seminar(1).id;
  const open = await graph(db)(organiser, PREVIEW, { id: seminarId });
  expect(open.errors).toMatchObject([{ message: 'Přihlašování ještě běží.', extensions: { code: 'EDU_REGISTRATION_STILL_OPEN', violations: [{ rule: 'R-EDU-05b', actual: '2017-08-15', limit: '2017-08-31' }] } }]);
  expect((await refusalOf(run(asking(db), confirmAllocation, { seminarId, previewHash: '0'.repeat(64) }))).violations).toEqual([
    { code: 'EDU_REGISTRATION_STILL_OPEN', rule: 'R-EDU-05b', field: 'input.seminarId', actual: '2017-08-15', limit: '2017-08-31', messageCs: 'Přihlašování ještě běží.' }]);
  await run(asking(db), closeRegistration, { eventId: seminarId });
  const { hash } = (await graph(db)(organiser, PREVIEW, { id: seminarId })).data!['previewAllocation'] as Preview;
  const results = await Promise.allSettled([1, 2].map(() => run(asking(db), confirmAllocation, { seminarId, previewHash: hash })));
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(results.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'EDU_ALREADY_ALLOCATED' } });
});

test('R-EDU-05b: a confirmed place is never taken away: who comes later with all five topics waits, and neither a hand nor a smaller capacity frees it', async () => {
  const series = await anOpenSeries(db);
  const crowd = await demand(series, 0);
  const seminarId = series.seminar(1).id;
  await run(closed(), confirmAllocation, { seminarId, previewHash: (await previewOf(seminarId)).hash });
  const holders = async () => (await db.manager.find(Registration, { where: { eventId: seminarId, state: 'CONFIRMED' }, order: { id: 'ASC' } })).map(({ personId }) => personId);
  const before = await holders();
  expect(before).toHaveLength(20);
  const late = (await somePeople(db, 1))[0]!;
  await run(asPerson(db, late), registerForSeries, { personId: late.sub, choices: [2, 3, 4, 5].map((topic) => ({ topicId: series.topicIds[topic - 1], seminarIdsInOrder: [series.seminar(topic).id] })) });
  await run(asking(db, late, CLOSED), joinWaitingList, { personId: late.sub, acceptableIdsInOrder: [seminarId] });
  expect(await refusalOf(run(closed(), placeParticipant, { personId: late.sub, eventId: seminarId }))).toMatchObject({ code: 'EDU_CAPACITY_EXCEEDED' });
  expect(await refusalOf(run(closed(), confirmAllocation, { seminarId, previewHash: '0'.repeat(64) }))).toMatchObject({ code: 'EDU_ALREADY_ALLOCATED' });
  expect(await holders()).toEqual(before);
  expect(crowd.slice(0, 20).map(({ sub }) => sub).sort()).toEqual([...before].sort());
});

test('who was not placed in one okres is an applicant of the other date they would take', async () => {
  const series = await anOpenSeries(db);
  const crowd = await somePeople(db, 22);
  for (const [n, person] of crowd.entries())
    await run(asPerson(db, person, n), registerForSeries, { personId: person.sub, choices: [{ topicId: series.topicIds[0], seminarIdsInOrder: [series.seminar(1, 3).id, series.seminar(1, 4).id] }] });
  const [liberec, semily] = [series.seminar(1, 3).id, series.seminar(1, 4).id];
  await run(closed(), confirmAllocation, { seminarId: liberec, previewHash: (await previewOf(liberec)).hash });
  const second = await previewOf(semily);
  expect(second.placed.map((row) => row.person.id)).toEqual(crowd.slice(20).map(({ sub }) => sub));
  await run(closed(), confirmAllocation, { seminarId: semily, previewHash: second.hash });
  expect(await db.manager.countBy(Registration, { eventId: semily, state: 'CONFIRMED' })).toBe(2);
});

test('an organiser of another kraj finds no seminar to allocate', async () => {
  const series = await anOpenSeries(db);
  const elsewhere = anActor({ roles: ['organiser'], kraj: 'CZ052' });
  expect((await graph(db, CLOSED)(elsewhere, PREVIEW, { id: series.seminar(1).id })).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  expect(await refusalOf(run(asking(db, elsewhere, CLOSED), confirmAllocation, { seminarId: series.seminar(1).id, previewHash: '0'.repeat(64) }))).toMatchObject({ code: 'FORBIDDEN_SCOPE' });
});
