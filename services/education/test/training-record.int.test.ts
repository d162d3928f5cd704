import type { Actor } from '@opora/kernel';
import { run } from '@opora/subgraph';
import { anActor, closeAll, syntheticId, testDatabase } from '@opora/testing';
import type { DataSource } from 'typeorm';
import { recordAttendance } from '../src/attendance/attendance.commands';
import { issueCertificates, setCertificateSetup } from '../src/certificate/certificate.commands';
import { recordEmployment } from '../src/employment/employment.commands';
import { recordAbsence, recordExternalTraining, withdrawExternalTraining } from '../src/own-training/own-training.commands';
import { createEvent } from '../src/planning/planning.commands';
import { publishSeminars } from '../src/publishing/publishing.commands';
import { placeParticipant, registerForEvent } from '../src/registration/registration.commands';
import { Registration } from '../src/registration/registration.entity';
import { EventSession } from '../src/session/event-session.entity';
import { education } from '../src/subgraph';
import { setParticipationPlan } from '../src/training-record/training-record.commands';
import { addTopics } from '../src/topic/topic.commands';
import { allocated, anOpenSeries, anOrganisation, aProject, asking, graph, organiser, refusalOf, type OpenSeries } from './builders';

let db: DataSource;
let ask: ReturnType<typeof graph>;
const LATER = new Date('2018-02-01T10:00:00Z');
const later = (actor: Actor = organiser) => asking(db, actor, LATER);
beforeAll(async () => { db = await testDatabase(education); ask = graph(db, LATER); });
afterAll(closeAll);

const RECORD = `query($year: Int!) { myTrainingRecord(year: $year) {
  year months absentMonths requiredHours earnedHours earnedLessons remainingHours met rules { version verify }
  byForm { form hours countedHours cap } items { titleCs day hours lessons form accredited elearning certificateNumber seminar { id } external { titleCs } }
  absences { from to } projectTotals { hours notElearningHours threshold countsAsParticipant rules { version verify threshold notElearning } }
} }`;
type Told = { requiredHours: string; earnedHours: string; items: { day: string; certificateNumber: string | null; seminar: object | null; external: object | null }[]; projectTotals: object[] } & Record<string, unknown>;
const recordOf = async (actor: Actor, year = 2017): Promise<Told> => (await ask(actor, RECORD, { year })).data!['myTrainingRecord'] as Told;

let people = 0;
/** A synthetic person employed since a day. */
async function employedSince(from: string): Promise<Actor> {
  const person = anActor({ sub: syntheticId(`trainee:${++people}`), roles: ['participant'] });
  await run(asking(db), recordEmployment, { personId: person.sub, organisationId: await anOrganisation(db), from });
  return person;
}
/** The person holds a place at a topic's seminar and is there for so many minutes a day. */
async function attend(series: OpenSeries, person: Actor, topic: number, minutes: readonly number[]): Promise<string> {
  const { id: eventId } = series.seminar(topic);
  await allocated(db, eventId);
  await run(asking(db), placeParticipant, { personId: person.sub, eventId });
  const { id: registrationId } = await db.manager.findOneByOrFail(Registration, { personId: person.sub, eventId });
  const sessions = await db.manager.find(EventSession, { where: { eventId }, order: { date: 'ASC' } });
  for (const [n, session] of sessions.entries()) await run(later(), recordAttendance, { sessionId: session.id, rows: [minutes[n]! > 0 ? { registrationId, state: 'PRESENT', minutes: minutes[n] } : { registrationId, state: 'ABSENT' }] });
  return eventId;
}
const external = (person: Actor, over: { form?: string; from?: string; to?: string; minutes?: number; elearning?: boolean }) => run(later(person), recordExternalTraining, {
  personId: person.sub, titleCs: 'Vlastní kurz', organiserCs: `Zkušební vzdělavatel ${over.form ?? ''}`, form: 'TRAINING_EVENT', from: '2017-05-02', to: '2017-05-03', minutes: 600, evidence: { designation: 'Potvrzení' }, ...over,
});

describe('J6: my training record', () => {
  test('April to December owes 18 hours; T1 and T3 give 24, with certificates where they were issued', async () => {
    const [person, series] = [await employedSince('2017-04-01'), await anOpenSeries(db)];
    const eventId = await attend(series, person, 1, [480, 480]);
    await attend(series, person, 3, [480]);
    await run(later(), setCertificateSetup, { projectId: series.projectId, organiser: 'Zkušební kraj', funderLines: ['Zkušební projekt'], verifyUrl: 'https://opora.example/overeni' });
    await run(later(), issueCertificates, { seminarId: eventId });
    const told = await recordOf(person);
    expect(told).toMatchObject({
      year: 2017, months: 9, absentMonths: 0, requiredHours: '18', earnedHours: '24', earnedLessons: '32', remainingHours: '0', met: true, rules: { version: '108/2006-§111/1', verify: true },
      byForm: [{ form: 'ACCREDITED_COURSE', hours: '24', countedHours: '24', cap: null }],
    });
    expect(told.items.map(({ certificateNumber, seminar }) => [certificateNumber !== null, seminar])).toEqual([[true, { id: eventId }], [false, { id: series.seminar(3).id }]]);
  });
  test('a missed day is not counted, a shorter one by its minutes', async () => {
    const [person, series] = [await employedSince('2017-01-01'), await anOpenSeries(db)];
    await attend(series, person, 1, [480, 0]);
    await attend(series, person, 3, [450]);
    expect(await recordOf(person)).toMatchObject({ requiredHours: '24', earnedHours: '15.5', remainingHours: '8.5', met: false });
  });
  test('training events count up to 8 hours; courses taken elsewhere count in their year; one taken back does not count', async () => {
    const person = await employedSince('2016-01-01');
    await external(person, {});
    await external(person, { form: 'CONFERENCE', minutes: 120, elearning: true });
    await external(person, { from: '2016-05-02', to: '2016-05-03' });
    const { id } = await external(person, { form: 'INTERNSHIP' });
    await run(later(person), withdrawExternalTraining, { externalTrainingId: id });
    const told = await recordOf(person);
    expect(told).toMatchObject({ earnedHours: '10', byForm: [{ form: 'TRAINING_EVENT', hours: '10', countedHours: '8', cap: '8' }, { form: 'CONFERENCE', hours: '2', countedHours: '2', cap: null }], projectTotals: [] });
    expect(told.items.map(({ external: taken }) => taken)).toEqual([{ titleCs: 'Vlastní kurz' }, { titleCs: 'Vlastní kurz' }]);
    expect((await recordOf(person, 2016)).earnedHours).toBe('8');
  });
  test('an absence of five months takes five twelfths and is shown', async () => {
    const person = await employedSince('2017-01-01');
    await run(later(person), recordAbsence, { personId: person.sub, from: '2017-03-01', to: '2017-07-31' });
    expect(await recordOf(person)).toMatchObject({ requiredHours: '14', months: 7, absentMonths: 5, absences: [{ from: '2017-03-01', to: '2017-07-31' }] });
  });
  test('a project’s total says who counts as a participant, only where its programme is stated', async () => {
    const [person, series] = [await employedSince('2017-01-01'), await anOpenSeries(db)];
    for (const topic of [1, 2]) await attend(series, person, topic, [480, 480]);
    expect((await recordOf(person)).projectTotals).toEqual([{ hours: '32', notElearningHours: '32', threshold: null, countsAsParticipant: null, rules: null }]);
    await run(later(), setParticipationPlan, { projectId: series.projectId, programme: 'OPZ' });
    expect((await recordOf(person)).projectTotals).toMatchObject([{ hours: '32', threshold: '40', countsAsParticipant: false, rules: { version: 'OPZ/1', verify: true, notElearning: '20' } }]);
    await attend(series, person, 5, [480]);
    expect((await recordOf(person)).projectTotals).toMatchObject([{ hours: '40', countsAsParticipant: true }]);
  });
  test('OP VVV: without an accreditation a lesson is what the topic declares: 24 of them count', async () => {
    const { projectId } = await aProject(db);
    const { topicIds } = await run(asking(db), addTopics, { projectId, topics: [{ code: 'L1', titleCs: 'Zkušební lekce', days: 2, amount: '24', unit: 'LESSON' }] });
    const sessions = ['2017-10-02', '2017-10-03'].map((date) => ({ date, startsAt: '09:00', minutes: 540 }));
    const { id: eventId } = await run(asking(db), createEvent, { projectId, kind: 'SEMINAR', titleCs: 'Zkušební seminář', topicIds, capacity: 20, okresCode: 'CZ0513', sessions });
    await run(asking(db), publishSeminars, { eventIds: [eventId] });
    const person = await employedSince('2017-01-01');
    await run(asking(db, person), registerForEvent, { personId: person.sub, eventIdsInOrder: [eventId] });
    const { id: registrationId } = await db.manager.findOneByOrFail(Registration, { personId: person.sub, eventId });
    for (const session of await db.manager.findBy(EventSession, { eventId })) await run(later(), recordAttendance, { sessionId: session.id, rows: [{ registrationId, state: 'PRESENT' }] });
    await run(later(), setParticipationPlan, { projectId, programme: 'OP_VVV' });
    expect((await recordOf(person)).projectTotals).toMatchObject([{ hours: '18', countsAsParticipant: true }]);
  });
  test('a year outside the range is refused, a program has no record, and nobody sees another’s', async () => {
    const [person, stranger] = [await employedSince('2017-01-01'), await employedSince('2017-01-01')];
    await external(person, {});
    for (const year of [1899, 2006, 2099]) expect((await ask(person, RECORD, { year })).errors![0]).toMatchObject({ extensions: { code: 'INVALID_YEAR', violations: [{ actual: year, messageCs: 'Rok mimo povolený rozsah.' }] } });
    expect((await ask(anActor({ sub: 'machine', roles: ['machine-client'] }), RECORD, { year: 2017 })).errors![0]).toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    expect((await recordOf(stranger)).items).toEqual([]);
    expect((await recordOf(organiser)).items).toEqual([]);
  });
  test('an organiser states a programme in their kraj only', async () => {
    const series = await anOpenSeries(db);
    expect(await refusalOf(run(asking(db, anActor({ roles: ['organiser'], kraj: 'CZ052' })), setParticipationPlan, { projectId: series.projectId, programme: 'OPZ' }))).toMatchObject({ code: 'FORBIDDEN_SCOPE' });
  });
});
