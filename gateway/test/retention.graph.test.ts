import { randomUUID } from 'node:crypto';
import { SERVICES, type ServiceName } from '@opora/contracts';
import { countDue, createLog, endOutlived, sealAudit, verifyAudit } from '@opora/subgraph';
import { actors, closeAll, syntheticId } from '@opora/testing';
import { demoActor, openWorld, subgraphs, type World } from './permissions/world';

/** A hold known everywhere, periods of a filing plan, and the end of a person nobody has a reason to keep (journeys.md J25, reliability.md §8 row 68, §9). */
const officer = actors['gdpr-officer'];
const PROJECT = syntheticId('a project of the retention tests');
const LONG_AGO = '2014-06-01';
let world: World;
const db = (service: ServiceName) => world.databases.get(service)!;
beforeAll(async () => {
  world = await openWorld();
  await db('education').query(`insert into known_project (project_id, code, kraj_code, periods, told_version) values ($1, 'T1', 'CZ051', '[{"from": "2014-01-01", "to": "2026-12-31"}]', 1)`, [PROJECT]);
}, 120_000);
afterAll(closeAll);

const ask = (query: string, input: object, actor = officer) => world.ask(world.questionOf(query, { input }), actor);
const forget = async (subjectId: string, more: object = {}) => {
  const { data, code } = await ask('mutation ($input: AnonymiseSubjectInput!) { anonymiseSubject(input: $input) { id } }', { subjectId, dryRun: true, reason: 'Žádost subjektu údajů', ...more });
  await world.settle();
  return { code, id: data?.anonymiseSubject?.id as string };
};
const evidence = async (id: string) => (await world.ask(world.questionOf('query ($id: ID!) { subjectErasure(id: $id) { dryRun completedAt services { name state forgotten kept } } }', { id }), officer)).data.subjectErasure;
const hold = async (subjectId: string) => {
  const { data, code } = await ask('mutation ($input: HoldSubjectInput!) { holdSubject(input: $input) { id } }', { subjectId, reason: 'Probíhá kontrola' });
  await world.settle();
  return { id: data?.holdSubject?.id as string, code };
};
const release = async (id: string) => { await ask('mutation ($input: ReleaseSubjectInput!) { releaseSubject(input: $input) { id } }', { id, reason: 'Kontrola skončila' }); await world.settle(); };
/** A person registered long ago, with an address and, when told, a course they finished on a day. */
async function somebody(course?: string): Promise<string> {
  const id = randomUUID();
  expect((await ask('mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) { id } }', { id, name: 'Zkušební Dávný', krajCode: 'CZ051', isSynthetic: true }, demoActor('organiser'))).code).toBe('ok');
  await world.settle();
  await db('networking').query('update person set created_at = $2, updated_at = $2 where id = $1', [id, LONG_AGO]);
  await db('notifications').query(`insert into contact (id, email, created_at, updated_at) values ($1, 'osoba@example.invalid', $2, $2)`, [id, LONG_AGO]);
  if (course) {
    const [plan] = await db('education').query(`insert into staff_training_plan (project_id, completions, workers, stated_on) values ($1, 10, 10, '2014-01-01') on conflict do nothing returning id`, [PROJECT]) as { id: string }[];
    const planId = plan?.id ?? await world.find('education', 'select id from staff_training_plan limit 1');
    await db('education').query(`insert into staff_training (plan_id, project_id, kraj_code, person_id, title_cs, completed_on) values ($1, $2, 'CZ051', $3, 'Zkušební kurz', $4)`, [planId, PROJECT, id, course]);
  }
  return id;
}
/** A night of every service, the one that asks about people whose cards have outlived their periods among them. */
async function night(now = new Date()): Promise<void> {
  const signal = new AbortController().signal;
  for (const subgraph of subgraphs) await endOutlived(subgraph, { db: db(subgraph.name), today: now.toISOString().slice(0, 10), signal });
  const schedule = subgraphs.find(({ name }) => name === 'networking')!.schedules!.find(({ name }) => name === 'ask-about-outlived')!;
  await schedule.run({ db: db('networking'), now: () => now, signal, log: createLog('test', 'silent'), askGateway: async () => ({}) });
  await world.settle();
}
const nameOf = async (id: string) => ((await db('networking').query('select name from person where id = $1', [id])) as { name: string }[])[0]?.name ?? null;
const asked = async (id: string) => (await db('networking').query('select dry_run as "dryRun", asked_by as "askedBy", completed_at is not null as done from subject_erasure where subject_id = $1 order by id', [id])) as object[];
const rowsOf = async (service: ServiceName, table: string, column: string, id: string) => ((await db(service).query(`select count(*)::int as n from "${table}" where "${column}" = $1`, [id])) as { n: number }[])[0]!.n;

describe('a person nobody has a reason to keep', () => {
  test('is forgotten in every service, after every service was asked', async () => {
    const id = await somebody();
    await night();
    expect(await nameOf(id)).toBeNull();
    expect(await rowsOf('notifications', 'known_person', 'id', id)).toBe(0);
    expect(await rowsOf('notifications', 'contact', 'id', id)).toBe(0);
    expect(await asked(id)).toEqual([{ dryRun: true, askedBy: 'retention', done: true }, { dryRun: false, askedBy: 'retention', done: true }]);
    const before = await asked(id);
    await night();
    expect(await asked(id)).toEqual(before);
  });

  test('is kept while one service has a record whose period is not over, and asked about again after a month', async () => {
    const id = await somebody('2025-05-01');
    await night();
    await night();
    expect(await nameOf(id)).toBe('Zkušební Dávný');
    expect(await rowsOf('education', 'staff_training', 'person_id', id)).toBe(1);
    expect(await asked(id)).toEqual([{ dryRun: true, askedBy: 'retention', done: true }]);
    await night(new Date(Date.now() + 32 * 86_400_000));
    expect(await asked(id)).toHaveLength(2);
  });

  test('is kept while they hold a role, or somebody holds them', async () => {
    const [working, held] = [await somebody(), await somebody()];
    await db('networking').query(`insert into role_grant (person_id, role, level, scope_id, kraj_code, valid_from, reason) values ($1, 'participant', 'KRAJ', 'CZ051', 'CZ051', $2, 'Zkušební')`, [working, LONG_AGO]);
    const { id: holdId } = await hold(held);
    await night();
    expect([await asked(working), await asked(held)]).toEqual([[], []]);
    expect([await nameOf(working), await nameOf(held)]).toEqual(['Zkušební Dávný', 'Zkušební Dávný']);
    expect(await rowsOf('notifications', 'contact', 'id', held)).toBe(1);
    await release(holdId);
    await night();
    expect([await nameOf(working), await nameOf(held)]).toEqual(['Zkušební Dávný', null]);
  });
});

describe('a hold', () => {
  test('is known to every service, and lets go everywhere', async () => {
    const id = await somebody();
    const { id: holdId } = await hold(id);
    const knownIn = async () => (await Promise.all(SERVICES.map((service) => db(service).query('select released from subject_hold where subject_id = $1', [id])))).map((rows) => rows as object[]);
    expect(await knownIn()).toEqual(SERVICES.map(() => [{ released: false }]));
    expect((await forget(id)).code).toBe('GDPR_LEGAL_HOLD');
    await release(holdId);
    expect(await knownIn()).toEqual(SERVICES.map(() => [{ released: true }]));
    expect((await forget(id)).code).toBe('ok');
  });

  test('refuses in the service that knows of it, though the others were asked before it was set; the evidence is not complete until the person was asked about again', async () => {
    const id = await somebody('2025-05-01');
    await db('education').query(`update staff_training set completed_on = '2015-05-01' where person_id = $1`, [id]);
    await forget(id);
    await db('education').query('insert into subject_hold (hold_id, subject_id, released, version) values ($1, $2, false, 1)', [randomUUID(), id]);
    const { id: erasure } = await forget(id, { dryRun: false });
    const answered = await evidence(erasure);
    expect(answered.completedAt).toBeNull();
    expect(answered.services).toContainEqual({ name: 'education', state: 'HELD', forgotten: 0, kept: 0 });
    expect(answered.services).toContainEqual(expect.objectContaining({ name: 'networking', state: 'FORGOTTEN' }));
    expect(await rowsOf('education', 'staff_training', 'person_id', id)).toBe(1);
    await db('education').query('update subject_hold set released = true where subject_id = $1', [id]);
    await forget(id);
    const { id: again } = await forget(id, { dryRun: false });
    expect((await evidence(again)).completedAt).not.toBeNull();
    expect(await rowsOf('education', 'staff_training', 'person_id', id)).toBe(0);
  });

  test('told late or twice changes nothing newer', async () => {
    const id = await somebody();
    const { id: holdId } = await hold(id);
    await release(holdId);
    await db('networking').query(`update outbox set done_at = null, next_dispatch_at = now() where topic = 'subject-hold-set' and payload ->> 'released' = 'false' and payload ->> 'holdId' = $1`, [holdId]);
    await Promise.all(SERVICES.map((service) => db(service).query('delete from inbox')));
    await world.settle();
    expect(await Promise.all(SERVICES.map((service) => world.find(service, `select released from subject_hold where hold_id = '${holdId}'`)))).toEqual(SERVICES.map(() => true));
  });
});

test('forgetting somebody who is forgotten already is no error and finds nothing (reliability.md §8, row 68)', async () => {
  const id = await somebody();
  await forget(id);
  const { id: first } = await forget(id, { dryRun: false });
  await forget(id);
  const { code, id: second } = await forget(id, { dryRun: false });
  expect(code).toBe('ok');
  expect((await evidence(first)).services.find(({ name }: { name: string }) => name === 'networking').forgotten).toBeGreaterThan(0);
  const repeated = await evidence(second);
  expect(repeated.completedAt).not.toBeNull();
  expect(repeated.services.map(({ forgotten, kept }: { forgotten: number; kept: number }) => forgotten + kept)).toEqual(SERVICES.map(() => 0));
});

describe('the officer', () => {
  const REPORT = 'query ($day: Date) { retentionReport(day: $day) { day networking { category people rows asOf } } }';
  const report = (day?: string, actor = officer) => world.ask(world.questionOf(REPORT, { day }), actor);
  /** As the nightly job does. */
  const counted = async () => { for (const subgraph of subgraphs) await countDue(subgraph, { db: db(subgraph.name), now: new Date() }); };

  test('is told that nothing was counted before the first night, never that nothing would end', async () => {
    expect((await report()).data.retentionReport.networking).toBeNull();
  });

  test('is told what would end on a day, in counts', async () => {
    await counted();
    const before = (await report()).data.retentionReport.networking as { category: string; people: number }[];
    await somebody();
    expect((await report()).data.retentionReport.networking).toEqual(before);
    await counted();
    const { data } = await report();
    expect(Date.parse(data.retentionReport.networking[0].asOf)).toBeGreaterThan(Date.parse((before as { asOf?: string }[])[0]?.asOf ?? '2000-01-01'));
    const people = (due: { category: string; people: number }[]) => due.find(({ category }) => category === 'WORK_RECORD')?.people ?? 0;
    expect(people(data.retentionReport.networking)).toBe(people(before) + 1);
    await db('networking').query('update person set updated_at = now() where id = $1', [await somebody()]);
    await counted();
    expect(people((await report()).data.retentionReport.networking)).toBe(people(data.retentionReport.networking));
    expect(people((await report('2090-01-01')).data.retentionReport.networking)).toBe(people(data.retentionReport.networking) + 1);
    expect((await report('2020-01-01')).code).toBe('INVALID_INPUT');
    for (const role of ['organiser', 'operator', 'mpsv-methodologist'] as const) expect((await report(undefined, actors[role])).code).toBe('FORBIDDEN');
  });

  test('sets a period by a filing plan, which every service goes by from then on; never below what a contract asks for', async () => {
    const set = (more: object, actor = officer) => ask('mutation ($input: SetRetentionPeriodInput!) { setRetentionPeriod(input: $input) { years kraj { code } source } }', { category: 'ESF_EVIDENCE', krajCode: 'CZ051', years: 15, source: 'Spisový a skartační řád 1/2026', ...more }, actor);
    expect((await set({ years: 5 })).code).toBe('GDPR_PERIOD_TOO_SHORT');
    expect((await set({ source: ' ' })).code).toBe('REASON_REQUIRED');
    expect((await set({ category: 'AUDIT_LOG' })).code).toBe('GDPR_PERIOD_FIXED');
    expect((await set({ years: 0 })).code).toBe('INVALID_INPUT');
    expect((await set({}, actors.operator)).code).toBe('FORBIDDEN');
    expect((await set({})).data.setRetentionPeriod).toEqual({ years: 15, kraj: { code: 'CZ051' }, source: 'Spisový a skartační řád 1/2026' });
    await set({ years: 12 });
    await world.settle();
    for (const service of SERVICES) expect([service, await db(service).query('select category, kraj_code, years from retention_period')]).toEqual([service, [{ category: 'ESF_EVIDENCE', kraj_code: 'CZ051', years: 12 }]]);
    const { data } = await world.ask(world.questionOf('query { retentionPeriods { category years duty source plans { years kraj { code } } } }'), officer);
    expect(data.retentionPeriods.find(({ category }: { category: string }) => category === 'ESF_EVIDENCE')).toEqual({ category: 'ESF_EVIDENCE', years: 10, duty: true, source: expect.stringContaining('verify'), plans: [{ years: 12, kraj: { code: 'CZ051' } }] });
    await set({ years: null });
    await world.settle();
    expect(await db('education').query('select years from retention_period')).toEqual([{ years: null }]);
  });
});

test('every service counts what would end by its own tables; what ends by a schedule of its own names one there is', async () => {
  for (const { name, subjects = [], schedules = [] } of subgraphs) {
    const field = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on RetentionReport { ${field} { category people rows asOf } } } }`;
    await countDue({ name, subjects }, { db: db(name), now: new Date() });
    const { data, code } = await world.ask({ service: name, name: 'reference:RetentionReport', query, variables: { of: [{ __typename: 'RetentionReport', day: '2090-01-01' }] } }, officer);
    expect([name, code, Array.isArray(data._entities[0][field])]).toEqual([name, 'ok', true]);
    const named = subjects.flatMap(({ retention }) => ('endedBy' in retention ? /^the schedule (.+)$/.exec(retention.endedBy)?.[1] ?? [] : []));
    expect([name, named.filter((each) => !schedules.some((schedule) => schedule.name === each))]).toEqual([name, []]);
  }
});

test('the audit of every service is whole after all of it', async () => {
  for (const service of SERVICES) {
    while (await db(service).transaction(sealAudit) > 0);
    expect([service, await verifyAudit(db(service), [], Date.now() + 86_400_000)]).toEqual([service, []]);
  }
});
