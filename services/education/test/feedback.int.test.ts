import type { Actor } from '@opora/kernel';
import { run } from '@opora/subgraph';
import { anActor, closeAll, testDatabase } from '@opora/testing';
import type { DataSource } from 'typeorm';
import { recordAttendance } from '../src/attendance/attendance.commands';
import { giveFeedback, setFeedbackQuestionnaire } from '../src/feedback/feedback.commands';
import { placeParticipant } from '../src/registration/registration.commands';
import { Registration } from '../src/registration/registration.entity';
import { EventSession } from '../src/session/event-session.entity';
import { education } from '../src/subgraph';
import { aPerson, aSeminar, asking, aTopic, graph, organiser, refusalOf, somePeople } from './builders';

let db: DataSource;
beforeAll(async () => { db = await testDatabase(education); });
afterAll(closeAll);

const DAY = '2017-10-02';
const at = (day: string) => new Date(`${day}T18:00:00Z`);
const on = (day: string, actor: Actor = organiser) => asking(db, actor, at(day));
const FEEDBACK = 'query($id: ID!) { event(id: $id) { feedback { state closesOn given { value suppressed } questions { textCs options { ordinal textCs value suppressed } } viewerCan { answer } } } }';
type Told = { state: string; closesOn: string; given: { value: number | null } | null; questions: { textCs: string; options: { value: number | null; suppressed: boolean }[] }[]; viewerCan: { answer: boolean } } | null;
const feedback = async (eventId: string, day: string, actor: Actor = organiser): Promise<Told> => ((await graph(db, at(day))(actor, FEEDBACK, { id: eventId })).data!['event'] as { feedback: Told }).feedback;
const QUESTIONS = [{ textCs: 'Jak hodnotíte obsah?', optionsCs: ['dobře', 'nevím', 'špatně'] }, { textCs: 'Doporučíte akci?', optionsCs: ['ano', 'ne'] }];

/** A held seminar with people who were there and a questionnaire. */
async function held(count: number) {
  const { projectId, topicId } = await aTopic(db);
  const eventId = await aSeminar(db, { projectId, topicId, capacity: 40, date: DAY });
  const people = await somePeople(db, count);
  for (const { sub } of people) await run(asking(db), placeParticipant, { personId: sub, eventId });
  await run(asking(db), setFeedbackQuestionnaire, { eventId, questions: QUESTIONS });
  const session = await db.manager.findOneByOrFail(EventSession, { eventId });
  const rows = (await db.manager.findBy(Registration, { eventId })).map(({ id }) => ({ registrationId: id, state: 'PRESENT' }));
  await run(on(DAY), recordAttendance, { sessionId: session.id, rows });
  return { eventId, people };
}
const give = (eventId: string, person: Actor, answers: number[], day = DAY) => run(on(day, person), giveFeedback, { eventId, answers });

test('whoever was there answers once; results come after the close, small counts hidden with company', async () => {
  const { eventId, people } = await held(16);
  expect(await feedback(eventId, DAY, people[0])).toMatchObject({ state: 'OPEN', closesOn: '2017-10-16', given: null, viewerCan: { answer: true }, questions: [{ options: [{ value: null, suppressed: false }, {}, {}] }, {}] });
  for (const [n, person] of people.entries()) await give(eventId, person, [n < 7 ? 0 : n < 9 ? 1 : 2, n < 15 ? 0 : 1]);
  expect((await feedback(eventId, '2017-10-16'))!.questions[0]!.options.map(({ value }) => value)).toEqual([null, null, null]);
  const told = (await feedback(eventId, '2017-10-17'))!;
  expect(told).toMatchObject({ state: 'CLOSED', given: { value: 16 }, viewerCan: { answer: false } });
  expect(told.questions.map(({ options }) => options.map(({ value, suppressed }) => (suppressed ? 'hidden' : value)))).toEqual([['hidden', 'hidden', 7], ['hidden', 'hidden']]);
});
test('a second answer, an absent person, a wrong day and a wrong answer are refused', async () => {
  const { eventId, people: [person] } = await held(1);
  const stranger = await aPerson(db);
  expect(await refusalOf(give(eventId, person!, [0, 0], '2017-10-01'))).toMatchObject({ code: 'EDU_FEEDBACK_NOT_OPEN' });
  expect(await refusalOf(give(eventId, stranger, [0, 0]))).toMatchObject({ code: 'EDU_FEEDBACK_NOT_ATTENDED', violations: [{ messageCs: 'Dotazník vyplňují jen účastníci akce.' }] });
  expect(await refusalOf(give(eventId, person!, [0, 2]))).toMatchObject({ code: 'EDU_FEEDBACK_ANSWERS' });
  await give(eventId, person!, [0, 0]);
  expect(await refusalOf(give(eventId, person!, [0, 0]))).toMatchObject({ code: 'EDU_FEEDBACK_GIVEN' });
  expect(await refusalOf(give(eventId, person!, [0, 0], '2017-10-17'))).toMatchObject({ code: 'EDU_FEEDBACK_CLOSED' });
  expect((await feedback(eventId, DAY, person))!.viewerCan).toEqual({ answer: false });
});
test('many answers at once, and one person’s twice at once, are counted exactly', async () => {
  const { eventId, people } = await held(12);
  const results = await Promise.allSettled([...people, ...people].map((person) => give(eventId, person, [0, 1])));
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(12);
  expect((await feedback(eventId, '2017-10-17'))!.questions.map(({ options }) => options.map(({ value }) => value))).toEqual([[12, 0, 0], [0, 12]]);
});
test('nothing that is stored ties an answer to a person', async () => {
  const { eventId, people: [person] } = await held(1);
  await give(eventId, person!, [2, 1]);
  const columns = (table: string) => db.query('select column_name as name from information_schema.columns where table_schema = current_schema() and table_name = $1 order by 1', [table]) as Promise<{ name: string }[]>;
  expect((await columns('feedback_count')).map(({ name }) => name)).toEqual(['count', 'option', 'question', 'questionnaire_id']);
  expect((await columns('feedback_given')).map(({ name }) => name)).toEqual(['kraj_code', 'person_id', 'questionnaire_id']);
});
test('questions change until somebody has answered; an organiser of another kraj asks nothing', async () => {
  const { eventId, people: [person] } = await held(1);
  await run(asking(db), setFeedbackQuestionnaire, { eventId, closesOn: '2017-10-31' });
  expect(await feedback(eventId, DAY)).toMatchObject({ closesOn: '2017-10-31', questions: [{ textCs: 'Jak hodnotíte obsah akce?' }, {}, {}, {}] });
  await give(eventId, person!, [0, 0, 0, 3]);
  expect(await refusalOf(run(on(DAY), setFeedbackQuestionnaire, { eventId, questions: QUESTIONS }))).toMatchObject({ code: 'EDU_FEEDBACK_STARTED' });
  expect(await refusalOf(run(asking(db, anActor({ roles: ['organiser'], kraj: 'CZ052' })), setFeedbackQuestionnaire, { eventId }))).toMatchObject({ code: 'FORBIDDEN_SCOPE' });
});
test('an event without a questionnaire has no feedback', async () => {
  const { projectId, topicId } = await aTopic(db);
  expect(await feedback(await aSeminar(db, { projectId, topicId, capacity: 20, date: DAY }), DAY)).toBeNull();
});
