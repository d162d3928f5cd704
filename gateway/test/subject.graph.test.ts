import { randomUUID } from 'node:crypto';
import { SERVICES, type ServiceName } from '@opora/contracts';
import { drainRoad, tallyDifferences, type Subgraph } from '@opora/subgraph';
import { actors, closeAll, syntheticId, subgraphOf } from '@opora/testing';
import type { DataSource } from 'typeorm';
import { demoActor, loadInto, openWorld, subgraphs, type World } from './permissions/world';

/** A person of the demo who asks what is known of them, and to be forgotten (journeys.md J25). */
const officer = actors['gdpr-officer'];
const facilitator = demoActor('facilitator').sub;
const trainee = syntheticId('somebody trained');
let world: World;
beforeAll(async () => {
  world = await openWorld();
  await loadInto(world, async () => undefined);
}, 120_000);
afterAll(closeAll);

const ask = (query: string, variables: object = {}, actor = officer) => world.ask(world.questionOf(query, variables), actor);
const FORGET = `mutation ($input: AnonymiseSubjectInput!) { anonymiseSubject(input: $input) { id completedAt services { name state } } }`;
const forget = (subjectId: string, more: object = {}) => ask(FORGET, { input: { subjectId, dryRun: true, reason: 'Žádost subjektu údajů', ...more } });
const evidence = async (id: string) => (await ask('query ($id: ID!) { subjectErasure(id: $id) { dryRun completedAt services { name state forgotten kept } retention { category basis until } } }', { id })).data.subjectErasure;
const sectionOf = async (service: ServiceName, subjectId: string) => {
  const field = service.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on SubjectReport { ${field} { name state records { kind count data } accessLog { who when what purpose } retention { category basis until } } } } }`;
  const { data, code } = await world.ask({ service, name: 'reference:SubjectReport', query, variables: { of: [{ __typename: 'SubjectReport', subjectId }] } }, officer);
  expect(code).toBe('ok');
  return data._entities[0][field];
};
/** Everything counted anywhere, so that forgetting can be seen to change none of it. */
const counts = async () => Object.fromEntries(await Promise.all(subgraphs.map(async ({ name }) => [name, await world.databases.get(name)!.query('select * from tally order by 1, 2, 3, 4, 5')] as const)));
/** Every text of every table of a service in which something is written. */
async function placesOf(service: ServiceName, what: string): Promise<string[]> {
  const db = world.databases.get(service)!;
  const tables = (await db.query(`select tablename as name from pg_tables where schemaname = current_schema() and tablename not in ('migration', 'outbox', 'inbox', 'audit', 'audit_chain', 'subject_erasure')`)) as { name: string }[];
  const found: string[] = [];
  for (const { name } of tables) if (((await db.query(`select 1 from "${name}" t where strpos(t::text, $1) > 0 limit 1`, [what])) as unknown[]).length > 0) found.push(name);
  return found;
}

test('every service answers for itself what it holds of a person, machine-readable, also when that is nothing', async () => {
  const sections = await Promise.all(SERVICES.map((service) => sectionOf(service, facilitator)));
  expect(sections.map(({ name }) => name)).toEqual([...SERVICES]);
  const networking = sections.find(({ name }) => name === 'networking');
  expect(networking.records.map(({ kind }: { kind: string }) => kind)).toEqual(expect.arrayContaining(['person', 'role_grant', 'round_table_plan']));
  expect(JSON.parse(networking.records[0].data)).toMatchObject([{ id: facilitator, name: 'Zkušební Facilitátor' }]);
  expect(sections.find(({ name }) => name === 'social-services')).toMatchObject({ state: 'NO_DATA', records: [] });
  expect((await sectionOf('networking', randomUUID())).state).toBe('NO_DATA');
});

test('whose records were read is known, this reading too', async () => {
  await ask('query ($id: ID!) { person(id: $id) { name } }', { id: facilitator }, demoActor('organiser'));
  const { accessLog } = await sectionOf('networking', facilitator);
  expect(accessLog).toContainEqual(expect.objectContaining({ who: demoActor('organiser').sub, what: 'readPerson' }));
  expect((await sectionOf('networking', facilitator)).accessLog[0]).toMatchObject({ who: officer.sub, what: 'readSubject' });
});

test('the report is for the officer alone; two people of one name must be told apart', async () => {
  const report = 'query ($id: ID, $name: String) { subjectReport(subjectId: $id, name: $name) { subjectId } }';
  for (const role of ['mpsv-methodologist', 'regional-methodologist'] as const) expect((await ask(report, { id: facilitator }, actors[role])).code).toBe('FORBIDDEN_SCOPE');
  for (const role of ['organiser', 'operator', 'machine-client'] as const) expect((await ask(report, { id: facilitator }, actors[role])).code).toBe('FORBIDDEN');
  expect((await ask(report, { name: 'Zkušební Facilitátor' })).data.subjectReport).toEqual({ subjectId: facilitator });
  expect((await ask(report, { name: 'Zkušební Nikdo' })).code).toBe('NOT_FOUND');
  for (const id of [randomUUID(), randomUUID()]) await ask('mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) { id } }', { input: { id, name: 'Zkušební Jmenovec', krajCode: 'CZ051', isSynthetic: true } }, demoActor('organiser'));
  expect((await ask(report, { name: 'Zkušební Jmenovec' })).code).toBe('GDPR_SUBJECT_AMBIGUOUS');
});

describe('forgetting a person', () => {
  test('needs a dry run that every service has answered, and roles withdrawn', async () => {
    expect((await forget(facilitator, { dryRun: false })).code).toBe('GDPR_DRY_RUN_FIRST');
    const { data } = await forget(facilitator);
    expect(data.anonymiseSubject).toMatchObject({ completedAt: null, services: SERVICES.map((name) => ({ name, state: 'WAITING' })) });
    expect((await forget(facilitator, { dryRun: false })).code).toBe('GDPR_INCOMPLETE');
    await world.settle();
    const counted = await evidence(data.anonymiseSubject.id);
    expect(counted.completedAt).not.toBeNull();
    expect(counted.services).toContainEqual({ name: 'social-services', state: 'NO_DATA', forgotten: 0, kept: 0 });
    expect(counted.services.find(({ name }: { name: string }) => name === 'networking')).toMatchObject({ state: 'COUNTED' });
    expect(await placesOf('networking', facilitator)).toContain('person');
    expect((await forget(facilitator, { dryRun: false })).code).toBe('GDPR_RETENTION_REQUIRED');
    expect((await forget(facilitator, { dryRun: false, keepRequired: true })).code).toBe('GDPR_GRANTS_ACTIVE');
  });

  test('waits while somebody holds it', async () => {
    const { data } = await ask('mutation ($input: HoldSubjectInput!) { holdSubject(input: $input) { id } }', { input: { subjectId: facilitator, reason: 'Probíhá kontrola' } });
    expect((await forget(facilitator)).code).toBe('GDPR_LEGAL_HOLD');
    expect((await ask('mutation ($input: HoldSubjectInput!) { holdSubject(input: $input) { id } }', { input: { subjectId: facilitator, reason: 'Probíhá kontrola' } })).code).toBe('GDPR_LEGAL_HOLD');
    expect((await ask('mutation ($input: ReleaseSubjectInput!) { releaseSubject(input: $input) { releasedAt } }', { input: { id: data.holdSubject.id, reason: 'Kontrola skončila' } })).code).toBe('ok');
  });

  test('leaves no name and no id of theirs but what must be kept, changes no count, and is evidenced', async () => {
    const before = await counts();
    const grants = await world.databases.get('networking')!.query(`select id from role_grant where person_id = $1`, [facilitator]) as { id: string }[];
    for (const { id } of grants) await ask('mutation ($input: WithdrawGrantInput!) { withdrawGrant(input: $input) { id } }', { input: { id, reason: 'Odchod osoby' } }, actors.operator);
    await forget(facilitator);
    await world.settle();
    const { data, code } = await forget(facilitator, { dryRun: false, keepRequired: true });
    expect(code).toBe('ok');
    await world.settle();
    expect(await evidence(data.anonymiseSubject.id)).toMatchObject({
      dryRun: false, completedAt: expect.any(String), services: expect.arrayContaining([expect.objectContaining({ name: 'networking', state: 'FORGOTTEN' })]),
      retention: expect.arrayContaining([{ category: 'ACCESS_EVIDENCE', basis: 'doklad o oprávněních k osobním údajům', until: expect.any(String) }]),
    });
    for (const service of SERVICES) {
      expect([service, await placesOf(service, 'Zkušební Facilitátor"')]).toEqual([service, []]);
      expect([service, (await placesOf(service, facilitator)).sort()]).toEqual([service, service === 'networking' ? ['legal_hold', 'role_grant'] : []]);
    }
    expect(await counts()).toEqual(before);
    for (const { name, facts } of subgraphs as readonly Subgraph[]) if (facts) expect([name, await tallyDifferences(world.databases.get(name)!, facts)]).toEqual([name, []]);
    expect(await world.databases.get('networking')!.query(`select count(*)::int as n from person where name = 'Anonymizovaná osoba'`)).toEqual([{ n: 1 }]);
  });

  test('is the same when it is told twice, and goes on where it was cut off', async () => {
    const subjectId = randomUUID();
    await ask('mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) { id } }', { input: { id: subjectId, name: 'Zkušební Odcházející', krajCode: 'CZ051', isSynthetic: true } }, demoActor('organiser'));
    await world.settle();
    await forget(subjectId);
    await world.settle();
    const { data } = await forget(subjectId, { dryRun: false });
    // Some services are away: those that are there finish, the evidence waits.
    const some = new Map([...world.databases].filter(([name]) => name !== 'education' && name !== 'notifications')) as ReadonlyMap<ServiceName, DataSource>;
    await drainRoad({ databases: some, subgraphs });
    expect((await evidence(data.anonymiseSubject.id)).completedAt).toBeNull();
    await world.databases.get('networking')!.query(`update outbox set next_dispatch_at = now() where done_at is null`);
    await world.settle();
    const finished = await evidence(data.anonymiseSubject.id);
    expect(finished.completedAt).not.toBeNull();
    await world.databases.get('networking')!.query(`update outbox set done_at = null, next_dispatch_at = now() where topic = 'subject-erasure-asked'`);
    await world.settle();
    expect(await evidence(data.anonymiseSubject.id)).toEqual(finished);
  });

  test('keeps the evidence of support until its day, and says until when and why', async () => {
    const education = subgraphOf('education')!;
    if (!education.subjects?.some(({ table }) => table === 'staff_training')) throw new Error('education says nothing of its people');
    await ask('mutation ($input: RecordStaffTrainingInput!) { recordStaffTraining(input: $input) { __typename } }', {
      input: { projectId: await world.find('education', `select project_id from known_project where code = 'P1'`), personId: trainee, titleCs: 'Zkušební kurz', completedOn: '2018-05-01' },
    }, demoActor('organiser'));
    const before = await counts();
    await forget(trainee);
    await world.settle();
    const { data, code } = await world.ask(world.questionOf(FORGET, { input: { subjectId: trainee, dryRun: false, reason: 'Žádost subjektu údajů' } }), officer);
    expect([code, data]).toEqual(['GDPR_RETENTION_REQUIRED', null]);
    expect(await sectionOf('education', trainee)).toMatchObject({ retention: expect.arrayContaining([{ category: 'ESF_EVIDENCE', basis: 'doklad o podpoře z ESF', until: '2028-05-01' }]) });
    await forget(trainee, { dryRun: false, keepRequired: true });
    await world.settle();
    expect(await placesOf('education', trainee)).toContain('staff_training');
    expect(await counts()).toEqual(before);
  });
});
