import { randomUUID } from 'node:crypto';
import { countDue, createExecutor, createLog, endOutlived, keepHold, rebuildTallies, retentionSchedule, run, sealAudit, tallyDifferences, verifyAudit } from '@opora/subgraph';
import { actors, closeAll, testDatabase } from '@opora/testing';
import type { Actor } from '@opora/kernel';
import type { DataSource } from 'typeorm';
import { recordAttendance } from '../src/attendance/attendance.commands';
import { renewCalendarFeed } from '../src/calendar/calendar.commands';
import { placeParticipant } from '../src/registration/registration.commands';
import { EventSession } from '../src/session/event-session.entity';
import { recordStaffTraining, setStaffTrainingPlan } from '../src/staff-training/staff-training.commands';
import { education } from '../src/subgraph';
import { anOpenSeries, aSeminar, asking, aTopic, organiser, somePeople, type OpenSeries } from './builders';

/** reliability.md §9: records end with their period, by category, every night; a figure never changes by it. */
let db: DataSource;
let series: OpenSeries;
let crowd: Actor[];
let eventId: string;
const AFTER = new Date('2018-02-01T10:00:00Z');
/** Ten years after the evidence of 2017, and five after everything written today. */
const LATE = '2032-06-01';
const end = (today: string) => endOutlived(education, { db, today, signal: new AbortController().signal });
const rowsOf = async (table: string, person: string) => (await db.query(`select count(*)::int as n from "${table}" where person_id = $1`, [person]) as { n: number }[])[0]!.n;
const has = async (person: Actor) => (await Promise.all(['registration', 'attendance', 'employment'].map((table) => rowsOf(table, person.sub)))).map((n) => n > 0);
const notes = async () => (await db.query(`select object_type as "table", fields, purpose, object_id as who from audit where action = 'endRetention' order by id`)) as { table: string; fields: string[]; purpose: string; who: string | null }[];

/** Every figure of education somebody can ask for of this kraj, okres, event and project; and everything counted. */
async function figures(): Promise<object> {
  const executor = createExecutor(education, db, createLog('test', 'silent'), () => new Date('2026-11-22T11:00:00Z'));
  const { data, errors } = await executor.execute({
    query: `query ($event: ID!, $project: ID!) { kraj(code: "CZ051") { education { seminarsPlanned { value numerator target } seminarsHeld { value } hoursPerOkres { value } otherEventsHeld { value } } }
      okres(code: "CZ0513") { education { seminarsPlanned { value } seminarsHeld { value } hours { value } } }
      event(id: $event) { sessions { attendance { present absent excused notRecorded minutes } } }
      _entities(representations: [{ __typename: "Project", id: $project }]) { ... on Project { staffTraining { completions { value target } workers { value target } remaining } eventTotals { planned { value } held { value } } } } }`,
    variables: { event: eventId, project: series.projectId },
  }, { actor: organiser, traceId: 'figures', deadline: Date.now() + 10_000 });
  expect(errors).toBeUndefined();
  const distinct = await db.query(`select (select count(distinct person_id)::int from attendance) as attendants, (select count(distinct person_id)::int from registration) as applicants,
    (select count(distinct r.person_id)::int from registration r join attendance a on a.registration_id = r.id and a.person_id = r.person_id) as came, (select count(distinct person_id)::int from employment) as employed`);
  return { data, distinct, tally: await db.query('select * from tally order by 1, 2, 3, 4, 5') };
}

beforeAll(async () => {
  db = await testDatabase(education);
  series = await anOpenSeries(db);
  crowd = await somePeople(db, 6);
  eventId = await aSeminar(db, { ...await aTopic(db), capacity: 20, date: '2017-11-20' });
  for (const { sub: personId } of crowd) await run(asking(db), placeParticipant, { personId, eventId });
  const registrations = await db.query('select id from registration where event_id = $1 order by id', [eventId]) as { id: string }[];
  const [session] = await db.manager.findBy(EventSession, { eventId });
  await run(asking(db, organiser, AFTER), recordAttendance, { sessionId: session!.id, rows: registrations.map(({ id }, n) => ({ registrationId: id, state: n === 0 ? 'ABSENT' : 'PRESENT' })) });
  await run(asking(db, organiser, AFTER), setStaffTrainingPlan, { projectId: series.projectId, completions: 40, workers: 10, statedOn: '2017-01-01' });
  for (const { sub: personId } of crowd) for (const completedOn of ['2017-10-01', '2017-12-01']) await run(asking(db, organiser, AFTER), recordStaffTraining, { projectId: series.projectId, personId, titleCs: 'Zkušební kurz', completedOn });
}, 60_000);
afterAll(closeAll);

test('nothing ends before its period is over', async () => {
  expect(await end('2026-11-22')).toEqual([]);
  expect(await end('2027-12-01')).toEqual([]);
  expect(await notes()).toEqual([]);
});

test('whose last record is recent is kept whole: half a person would be counted twice', async () => {
  const [recent] = crowd as [Actor];
  await db.query(`update staff_training set completed_on = '2025-05-01' where id = (select id from staff_training where person_id = $1 order by completed_on desc limit 1)`, [recent.sub]);
  await rebuildTallies(db, education.facts!);
  const held = crowd[1]!;
  await db.transaction((tx) => keepHold(tx, { holdId: randomUUID(), subjectId: held.sub, released: false, version: 1 }));
  const before = await figures();
  const due = await dueOn(LATE);
  const ended = await end(LATE);

  expect(await has(recent)).toEqual([true, true, true]);
  expect(await rowsOf('staff_training', recent.sub)).toBe(2);
  expect(await has(held)).toEqual([true, true, true]);
  for (const person of crowd.slice(2)) expect(await has(person)).toEqual([false, false, false]);
  expect(await figures()).toEqual(before);
  expect(await tallyDifferences(db, education.facts!)).toEqual([]);
  const endedOf = (of: string) => ended.filter(({ category }) => category === of).reduce((sum, { rows }) => sum + rows, 0);
  expect(due.map(({ category }) => category)).toEqual([...new Set(ended.map(({ category }) => category))].sort());
  expect(due.map(({ rows }) => rows)).toEqual(due.map(({ category }) => endedOf(category)));
  expect(due.find(({ category }) => category === 'ESF_EVIDENCE')).toMatchObject({ people: crowd.length - 2 });
});

/** What the officer is told would end. */
async function dueOn(day: string): Promise<{ category: string; people: number; rows: number }[]> {
  await countDue(education, { db, now: new Date() });
  const executor = createExecutor(education, db, createLog('test', 'silent'));
  const { data, errors } = await executor.execute({
    query: `query ($of: [_Any!]!) { _entities(representations: $of) { ... on RetentionReport { education { category people rows } } } }`, variables: { of: [{ __typename: 'RetentionReport', day }] },
  }, { actor: actors['gdpr-officer'], traceId: 'due', deadline: Date.now() + 10_000 });
  expect(errors).toBeUndefined();
  return (data!['_entities'] as { education: never[] }[])[0]!.education;
}

test('the audit keeps the fact, the category and the count by table, and whose rows they were nowhere', async () => {
  const kept = await notes();
  expect(kept.length).toBeGreaterThanOrEqual(4);
  expect(kept).toContainEqual({ table: 'attendance', fields: ['rows:4'], purpose: 'ESF_EVIDENCE', who: null });
  expect(new Set(kept.map(({ who }) => who))).toEqual(new Set([null]));
  while (await db.transaction(sealAudit) > 0);
  expect(await verifyAudit(db, [], Date.now() + 86_400_000)).toEqual([]);
});

test('a second night finds nothing to do, and nobody is made nobody twice', async () => {
  const before = await db.query('select person_id from attendance order by 1');
  expect(await end(LATE)).toEqual([]);
  expect(await end('2090-01-01')).not.toEqual([]);
  expect((await db.query('select person_id from attendance order by 1') as { person_id: string }[]).filter(({ person_id: id }) => id.startsWith('ffffffff-ffff-'))).toHaveLength(5);
  expect((before as { person_id: string }[]).every(({ person_id: id }) => crowd.some(({ sub }) => sub === id) || id.startsWith('ffffffff-ffff-'))).toBe(true);
  expect(await has(crowd[1]!)).toEqual([true, true, true]);
});

test('a kraj’s own filing plan counts for its records only', async () => {
  const person = randomUUID();
  const record = (kraj: string) => db.query(
    `insert into staff_training (plan_id, project_id, kraj_code, person_id, title_cs, completed_on) select plan_id, project_id, $2, $1, 'Zkušební kurz', '2015-01-01' from staff_training limit 1`, [person, kraj]);
  await record('CZ051');
  await db.query(`insert into retention_period (category, kraj_code, years, version) values ('ESF_EVIDENCE', 'CZ051', 20, 1)`);
  expect(await end('2030-01-01')).toEqual([]);
  expect(await rowsOf('staff_training', person)).toBe(1);
  await db.query(`update staff_training set kraj_code = 'CZ052' where person_id = $1`, [person]);
  expect(await end('2030-01-01')).toEqual([{ table: 'staff_training', category: 'ESF_EVIDENCE', rows: 1 }]);
  await db.query('delete from retention_period');
});

test('contact data have a clock of their own and end row by row', async () => {
  const person = crowd[1]!;
  await run(asking(db, person, AFTER), renewCalendarFeed, {});
  await db.query(`update calendar_feed set updated_at = '2018-02-01' where person_id = $1`, [person.sub]);
  await db.query('update subject_hold set released = true');
  expect(await end('2021-03-01')).toEqual([{ table: 'calendar_feed', category: 'CONTACT', rows: 1 }]);
  expect(await has(person)).toEqual([true, true, true]);
});

test('many people end in batches of five hundred, each with its own note', async () => {
  const seen = (await notes()).length;
  await db.query(`insert into staff_training (plan_id, project_id, kraj_code, person_id, title_cs, completed_on)
    select p.plan_id, p.project_id, 'CZ051', gen_random_uuid(), 'Zkušební kurz', '2016-11-01' from (select plan_id, project_id from staff_training limit 1) p cross join generate_series(1, 1200)`);
  await rebuildTallies(db, education.facts!);
  const before = await figures();
  expect(await end('2028-01-01')).toEqual([500, 500, 200].map((rows) => ({ table: 'staff_training', category: 'ESF_EVIDENCE', rows })));
  expect((await notes()).slice(seen).map(({ fields }) => fields[0])).toEqual(['rows:500', 'rows:500', 'rows:200']);
  expect(await figures()).toEqual(before);
  expect(await tallyDifferences(db, education.facts!)).toEqual([]);
});

test('a batch in which somebody is at work is left for the next night, the others are not', async () => {
  await db.query(`insert into staff_training (plan_id, project_id, kraj_code, person_id, title_cs, completed_on)
    select p.plan_id, p.project_id, 'CZ051', gen_random_uuid(), 'Zkušební kurz', '2016-11-01' from (select plan_id, project_id from staff_training limit 1) p cross join generate_series(1, 600)`);
  await rebuildTallies(db, education.facts!);
  const other = db.createQueryRunner();
  await other.startTransaction();
  await other.query(`select 1 from staff_training where person_id::text not like 'ffffffff%' and completed_on = '2016-11-01' order by person_id limit 1 for update`);
  expect(await end('2028-01-01')).toEqual([{ table: 'staff_training', category: 'ESF_EVIDENCE', rows: 100 }]);
  await other.rollbackTransaction();
  await other.release();
  expect(await end('2028-01-01')).toEqual([{ table: 'staff_training', category: 'ESF_EVIDENCE', rows: 500 }]);
});

test('the night counts what ends when, and the report reads no record: what was written since is in it after the next night', async () => {
  const night = (at: string) => retentionSchedule(education).run({ db, now: () => new Date(at), signal: new AbortController().signal, log: createLog('test', 'silent'), askGateway: async () => ({}) });
  const told = async () => (await db.query(`select sum(rows)::int as n, max(counted_at) as "asOf" from retention_due where category = 'ESF_EVIDENCE' and day < '2036-01-01'`) as { n: number; asOf: Date }[])[0]!;
  await night('2026-11-22T01:23:00Z');
  const first = await told();
  expect(first.asOf).toEqual(new Date('2026-11-22T01:23:00Z'));
  await db.query(`insert into staff_training (plan_id, project_id, kraj_code, person_id, title_cs, completed_on)
    select plan_id, project_id, 'CZ051', gen_random_uuid(), 'Zkušební kurz', '2025-06-01' from staff_training limit 1`);
  expect(await told()).toEqual(first);
  await night('2026-11-23T01:23:00Z');
  expect(await told()).toEqual({ n: first.n + 1, asOf: new Date('2026-11-23T01:23:00Z') });
});
