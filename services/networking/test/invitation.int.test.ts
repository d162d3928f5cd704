import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { contractAwarded, type OrganisationKind } from '@opora/contracts';
import { consume, createLog, run } from '@opora/subgraph';
import { anActor, closeAll, syntheticId, testDatabase } from '@opora/testing';
import { Grant } from '../src/grant/grant.entity';
import { answerInvitation, sendInvitations } from '../src/invitation/invitation.commands';
import { Organisation } from '../src/organisation/organisation.entity';
import { cancelRoundTable, scheduleRoundTable } from '../src/round-table/round-table.commands';
import type { RoundTable } from '../src/round-table/round-table.entity';
import { KnownService } from '../src/service/known-service.entity';
import { networking } from '../src/subgraph';
import { aPerson, aPlan, asking, aTable, elsewhere, FACILITATORS, graph, ministry, networkerOf, organiser, sentEvents } from './builders';

let db: DataSource;
let ask: ReturnType<typeof graph>;
/** A summer morning before the table of Liberec. */
const BEFORE = new Date('2017-09-01T08:00:00Z');
beforeEach(async () => { db = await testDatabase(networking); ask = graph(db, BEFORE); });
afterEach(closeAll);
// oxlint-disable-next-line typescript/no-explicit-any -- answers of any shape; the schema has checked them
const answer = async (...args: Parameters<typeof ask>): Promise<any> => { const { data, errors } = await ask(...args); expect(errors).toBeUndefined(); return data; };

const anOrganisation = (name: string, kinds: OrganisationKind[], over: Partial<Organisation> = {}): Promise<Organisation> => db.manager.save(db.manager.create(Organisation, {
  name, kinds, ico: null, krajCode: 'CZ051', orpCode: '5105', municipalityKey: null, providesAccompaniment: false, isSynthetic: true, source: null, ...over,
}));
const aContract = (providerId: string, over: Partial<Parameters<typeof contractAwarded>[0]> = {}) => {
  const { topic, payload } = contractAwarded({ contractId: randomUUID(), projectId: randomUUID(), krajCode: 'CZ051', orpCodes: ['5105'], serviceType: 'SAS', lotNumber: 1, providerId, from: '2017-01-01', to: '2019-09-30', version: 1, ...over });
  return consume({ consumer: 'networking', db, subscriptions: networking.subscriptions!, log: createLog('test', 'silent') }, { producer: 'social-services', eventId: randomUUID(), topic, payload, traceId: 'test' });
};
const aWorkerOf = async (employerId: string, over: object = {}) => { const id = randomUUID(); await aPerson(db, id, { employerId, ...over }); return id; };
const send = (table: RoundTable, over: object = {}, actor = organiser, at = BEFORE) => run(asking(db, actor, at), sendInvitations, { roundTableId: table.id, ...over });
const invited = async (kind = 'round-table-invitation') => (await sentEvents(db, kind)).map(({ payload }) => payload as { recipients: string[]; day: string; version: number });

/** Liberec in round 1, with its municipality, the regional authority, one NZDM and two SAS under contract there. */
async function liberec() {
  const { projectId } = await aPlan(db);
  const town = await anOrganisation('Zkušební obec Liberec', ['MUNICIPALITY']);
  const authority = await anOrganisation('Zkušební krajský úřad', ['REGIONAL_AUTHORITY'], { orpCode: null });
  const nzdm = await anOrganisation('Zkušební NZDM', ['SOCIAL_SERVICE_PROVIDER']);
  const [sas, other] = [await anOrganisation('Zkušební SAS A', ['SOCIAL_SERVICE_PROVIDER']), await anOrganisation('Zkušební SAS B', ['SOCIAL_SERVICE_PROVIDER'])];
  await aContract(nzdm.id, { serviceType: 'NZDM' });
  await aContract(sas.id);
  await aContract(other.id, { lotNumber: 2 });
  const table = await run(asking(db, organiser, BEFORE), scheduleRoundTable, { roundTableId: (await aTable(db, projectId, '5105')).id, date: '2017-09-22' });
  const towns = ['SPOD_BODY', 'SOCIAL_WORK', 'SELF_GOVERNMENT'].map((kind) => ({ kind, organisationId: town.id }));
  return { projectId, table, town, authority, nzdm, sas, other, towns };
}

const PROPOSED = 'query($id: ID!) { proposedInvitees(roundTableId: $id) { kind organisation { id name } required rule reason invited } }';
const SEEN = 'query($id: ID!) { roundTable(id: $id) { invitations { id kind state peopleTold organisation { name } viewerCan { answer } } myInvitations { id kind } warnings { code rule messageCs } viewerCan { invite } } }';

test('contracts are known in their newest state, whatever order they come in; one that has ended, or lies elsewhere, obliges nobody', async () => {
  const { table, sas } = await liberec();
  const contractId = randomUUID();
  await aContract(sas.id, { contractId, to: '2018-12-31', version: 2 });
  await aContract(sas.id, { contractId, to: '2019-09-30', version: 1 });
  expect(await db.manager.findOneByOrFail(KnownService, { contractId })).toMatchObject({ validTo: '2018-12-31', version: 2 });
  const [gone, there] = [await anOrganisation('Zkušební minulá služba', ['SOCIAL_SERVICE_PROVIDER']), await anOrganisation('Zkušební služba jinde', ['SOCIAL_SERVICE_PROVIDER'])];
  await aContract(gone.id, { to: '2017-09-21' });
  await aContract(there.id, { orpCodes: ['5101'] });
  const { proposedInvitees } = await answer(organiser, PROPOSED, { id: table.id });
  expect(proposedInvitees.flatMap(({ kind, organisation }: { kind: string; organisation: { name: string } }) => (kind === 'SAS' ? [organisation.name] : [])).sort()).toEqual(['Zkušební SAS A', 'Zkušební SAS B']);
});

test('R-NET-05: the proposal names who, why and whether it must be; only those who invite there see it', async () => {
  const { table } = await liberec();
  const { proposedInvitees } = await answer(organiser, PROPOSED, { id: table.id });
  expect(proposedInvitees.map(({ kind, required, rule }: { kind: string; required: boolean; rule: string }) => `${kind} ${required} ${rule}`)).toEqual([
    'SPOD_BODY true R-NET-05', 'SOCIAL_WORK true R-NET-05', 'SELF_GOVERNMENT true R-NET-05', 'NZDM true R-NET-05', 'SAS true R-NET-05', 'SAS true R-NET-05',
    'REGIONAL_OSPOD_WORKER true R-NET-06', 'SOCIAL_SERVICES_METHODOLOGIST true R-NET-06', 'FAMILY_POLICY_COORDINATOR false R-NET-06',
  ]);
  expect(proposedInvitees[3]).toMatchObject({ organisation: { name: 'Zkušební NZDM' }, reason: 'Poskytovatel NZDM má v území smlouvu platnou do 30. 9. 2019.', invited: false });
  expect((await ask(elsewhere, PROPOSED, { id: table.id })).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN_SCOPE');
  expect((await ask(ministry, PROPOSED, { id: table.id })).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
});

test('R-NET-05: sending without the SAS is refused, counts them, and invites nobody', async () => {
  const { table, towns, nzdm } = await liberec();
  const invitees = [...towns, { kind: 'NZDM', organisationId: nzdm.id }];
  await expect(send(table, { invitees })).rejects.toMatchObject({ code: 'NET_INVITEES_INCOMPLETE', violations: [{ rule: 'R-NET-05', messageCs: 'Chybí pozvání: SAS (2 poskytovatelé).' }] });
  expect((await answer(organiser, SEEN, { id: table.id })).roundTable.invitations).toEqual([]);
  expect(await invited()).toEqual([]);
});

test('everybody proposed is invited at once; each person is told once, whatever number of invitations reaches them', async () => {
  const { table, town, sas } = await liberec();
  const [ospod, provider, methodologist] = [await aWorkerOf(town.id), await aWorkerOf(sas.id), syntheticId('a methodologist')];
  await db.manager.insert(Grant, { personId: methodologist, role: 'regional-methodologist', level: 'KRAJ', scopeId: 'CZ051', krajCode: 'CZ051', validFrom: '2017-01-01', validTo: null, grantedBy: null, reason: 'Zkouška' });
  await send(table);
  const { roundTable } = await answer(organiser, SEEN, { id: table.id });
  const told = roundTable.invitations.map(({ kind, state, peopleTold }: { kind: string; state: string; peopleTold: number }) => `${kind} ${state} ${peopleTold}`);
  expect(told.sort()).toEqual([
    'FAMILY_POLICY_COORDINATOR SENT 0', 'NZDM SENT 0', 'REGIONAL_OSPOD_WORKER SENT 0', 'SAS SENT 0', 'SAS SENT 1', 'SELF_GOVERNMENT SENT 1', 'SOCIAL_SERVICES_METHODOLOGIST SENT 1', 'SOCIAL_WORK SENT 1', 'SPOD_BODY SENT 1',
  ]);
  // One person told is one person: outside the kraj the number is hidden, nobody is nobody.
  const outside = (await answer(ministry, SEEN, { id: table.id })).roundTable.invitations.map(({ peopleTold }: { peopleTold: number | null }) => peopleTold);
  expect([new Set(outside), outside.filter((count: number | null) => count === null).length]).toEqual([new Set([0, null]), 5]);
  const [notice, ...more] = await invited();
  expect(more).toEqual([]);
  expect(notice).toMatchObject({ roundTableId: table.id, day: '2017-09-22', version: table.version });
  expect([...notice!.recipients].sort()).toEqual([ospod, provider, methodologist].sort());
});

test('sent again, only those who are new are told; the same sending twice at once invites once', async () => {
  const { table, town } = await liberec();
  await aWorkerOf(town.id);
  await Promise.all([send(table), send(table)]);
  expect((await answer(organiser, SEEN, { id: table.id })).roundTable.invitations).toHaveLength(9);
  expect(await invited()).toHaveLength(1);
  const school = await anOrganisation('Zkušební škola', ['SCHOOL']);
  const teacher = await aWorkerOf(school.id);
  await send(table, { invitees: [{ kind: 'OTHER', organisationId: school.id }] });
  expect((await invited()).at(-1)!.recipients).toEqual([teacher]);
});

test('whoever is invited is reminded of the day, until their organisation declines', async () => {
  const { table, town, sas } = await liberec();
  const [mayor, provider] = [await aWorkerOf(town.id), await aWorkerOf(sas.id)];
  await send(table);
  const reminded = async () => ((await db.query(`select payload from outbox where topic = 'reminders-set' and payload->'about'->>'id' = $1 order by (payload->>'version')::int`, [table.id])) as { payload: { recipients: string[]; day: string; version: number } }[]).map(({ payload }) => payload);
  expect((await reminded()).at(-1)).toMatchObject({ day: '2017-09-22', recipients: expect.arrayContaining([mayor, provider]) });
  const invitations = await db.query(`select i.id from invitation i join invited_person p on p.invitation_id = i.id where i.round_table_id = $1 and p.person_id = $2`, [table.id, provider]) as { id: string }[];
  for (const { id } of invitations) await run(asking(db, organiser, BEFORE), answerInvitation, { invitationId: id, answer: 'DECLINED' });
  const last = (await reminded()).at(-1)!;
  expect(last.recipients).toContain(mayor);
  expect(last.recipients).not.toContain(provider);
});

test('a named person is told instead of everybody employed; one of another kraj, and an organisation that is not there, are not found', async () => {
  const { table, authority, town } = await liberec();
  await send(table);
  const [worker, stranger] = [await aWorkerOf(authority.id), await aWorkerOf(authority.id, { krajCode: 'CZ080' })];
  const village = await anOrganisation('Zkušební obec', ['MUNICIPALITY']);
  await aWorkerOf(village.id);
  const mayor = await aWorkerOf(town.id);
  await send(table, { invitees: [{ kind: 'SELF_GOVERNMENT', organisationId: village.id, personIds: [mayor] }, { kind: 'OTHER', organisationId: authority.id, personIds: [worker] }] });
  expect([...(await invited()).at(-1)!.recipients].sort()).toEqual([worker, mayor].sort());
  await expect(send(table, { invitees: [{ kind: 'SOCIAL_WORK', organisationId: village.id, personIds: [stranger] }] })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(send(table, { invitees: [{ kind: 'OTHER', organisationId: randomUUID() }] })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('is sent in the ORP or kraj of the table only, to a day that is still to come', async () => {
  const { table, projectId } = await liberec();
  for (const actor of [elsewhere, networkerOf('5101')]) await expect(send(table, {}, actor)).rejects.toMatchObject({ code: 'FORBIDDEN_SCOPE' });
  await expect(send(table, {}, organiser, new Date('2017-09-23T08:00:00Z'))).rejects.toMatchObject({ code: 'NET_ROUND_TABLE_PAST', violations: [{ messageCs: 'Termín kulatého stolu (22. 9. 2017) už uplynul.' }] });
  await expect(send(await aTable(db, projectId, '5101'))).rejects.toMatchObject({ code: 'NET_ROUND_TABLE_UNDATED' });
  await expect(send(table, {}, networkerOf('5105'))).resolves.toMatchObject({ id: table.id });
});

test('a networker of the ORP reaches the people of its organisations although they are registered under the kraj', async () => {
  const { table, town } = await liberec();
  const ospod = await aWorkerOf(town.id);
  await send(table, {}, networkerOf('5105'));
  expect((await invited())[0]!.recipients).toEqual([ospod]);
});

test('R-NET-14: a contract that comes after the invitations warns, by the provider’s name, until it is invited', async () => {
  const { table } = await liberec();
  await send(table);
  const late = await anOrganisation('Zkušební nová SAS', ['SOCIAL_SERVICE_PROVIDER']);
  await aContract(late.id, { lotNumber: 3, from: '2017-09-10' });
  const warnings = async () => (await answer(organiser, SEEN, { id: table.id })).roundTable.warnings;
  expect(await warnings()).toEqual([{ code: 'NET_PROVIDER_NOT_INVITED', rule: 'R-NET-14', messageCs: 'Poskytovatel SAS Zkušební nová SAS má v území platnou smlouvu a není pozván.' }]);
  await send(table);
  expect(await warnings()).toEqual([]);
});

test('somebody invited finds their invitation and answers it; nobody else does, and who invites may record what they heard', async () => {
  const { table, town } = await liberec();
  const ospod = anActor({ sub: await aWorkerOf(town.id), grants: [] });
  await send(table);
  const { roundTable } = await answer(ospod, SEEN, { id: table.id });
  expect(roundTable).toMatchObject({ invitations: null, viewerCan: { invite: false } });
  expect(roundTable.myInvitations.map(({ kind }: { kind: string }) => kind)).toEqual(['SPOD_BODY', 'SOCIAL_WORK', 'SELF_GOVERNMENT']);
  const [{ id }] = roundTable.myInvitations;
  const reply = (actor: typeof organiser, over: object = {}) => run(asking(db, actor, BEFORE), answerInvitation, { invitationId: id, answer: 'ACCEPTED', ...over });
  expect(await reply(ospod)).toMatchObject({ state: 'ACCEPTED', answeredAt: BEFORE });
  await expect(reply(anActor({ sub: randomUUID(), grants: [] }))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(reply(elsewhere)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(reply(organiser, { answer: 'DECLINED', expectedVersion: 1 })).rejects.toMatchObject({ code: 'CONFLICT_VERSION' });
  expect(await reply(organiser, { answer: 'DECLINED', expectedVersion: 2 })).toMatchObject({ state: 'DECLINED' });
  expect((await answer(ospod, SEEN, { id: table.id })).roundTable.myInvitations).toHaveLength(3);
});

test('a table that moves tells facilitators and invited people once and asks for answers again; one that is cancelled tells them, too; the past is told to nobody', async () => {
  const { table, town } = await liberec();
  const ospod = await aWorkerOf(town.id);
  await send(table);
  const { roundTable } = await answer(organiser, SEEN, { id: table.id });
  await run(asking(db, organiser, BEFORE), answerInvitation, { invitationId: roundTable.invitations[0].id, answer: 'ACCEPTED' });
  const move = (date: string, at = BEFORE) => run(asking(db, organiser, at), scheduleRoundTable, { roundTableId: table.id, date });
  const moved = await move('2017-09-25');
  expect(await invited('round-table-moved')).toMatchObject([{ from: '2017-09-22', day: '2017-09-25', version: moved.version }]);
  expect([...(await invited('round-table-moved'))[0]!.recipients].sort()).toEqual([...FACILITATORS, ospod].sort());
  expect((await answer(organiser, SEEN, { id: table.id })).roundTable.invitations[0]).toMatchObject({ state: 'SENT', viewerCan: { answer: true } });
  await move('2017-09-25');
  await move('2017-09-26', new Date('2017-10-01T08:00:00Z'));
  expect(await invited('round-table-moved')).toHaveLength(1);
  await move('2017-10-02');
  await run(asking(db, organiser, BEFORE), cancelRoundTable, { roundTableId: table.id, reason: 'Nemoc facilitátorů' });
  const [cancelled] = await invited('round-table-cancelled');
  expect([...cancelled!.recipients].sort()).toEqual([...FACILITATORS, ospod].sort());
  expect(cancelled).toMatchObject({ day: '2017-10-02' });
});

test('ten thousand people are told by ten events from one command; one more is refused and nobody is told', async () => {
  const { table, town } = await liberec();
  await db.query(`insert into person (name, employer_id, kraj_code, is_synthetic) select 'Zkušební Osoba ' || n, $1, 'CZ051', true from generate_series(1, 10000) n`, [town.id]);
  await send(table);
  const told = await invited();
  expect(told.map(({ recipients }) => recipients.length)).toEqual(Array(10).fill(1000));
  expect(new Set(told.flatMap(({ recipients }) => recipients)).size).toBe(10_000);
  const next = await run(asking(db, organiser, BEFORE), scheduleRoundTable, { roundTableId: (await aTable(db, (await aPlan(db)).projectId, '5105')).id, date: '2017-09-22' });
  await aWorkerOf(town.id);
  await expect(send(next)).rejects.toMatchObject({ code: 'NET_INVITATION_TOO_LARGE', violations: [{ actual: 10_001, limit: 10_000 }] });
  expect(await invited()).toHaveLength(10);
});
