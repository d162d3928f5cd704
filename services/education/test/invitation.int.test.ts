import { randomUUID } from 'node:crypto';
import { consume, createLog, run, type AskGateway } from '@opora/subgraph';
import { actors, anActor, closeAll, testDatabase } from '@opora/testing';
import type { DataSource } from 'typeorm';
import { sendSeminarInvitations, setInvitationOptOut } from '../src/invitation/invitation.commands';
import { followInvitations } from '../src/invitation/invitation.schedules';
import { SeminarInvitation } from '../src/invitation/seminar-invitation.entity';
import { education } from '../src/subgraph';
import { anOpenSeries, anOrganisation, aPerson, aSeminar, aSeries, aTopic, asking, graph, organiser, refusalOf } from './builders';

let db: DataSource;
beforeEach(async () => { db = await testDatabase(education); });
afterAll(closeAll);

const SEND = `mutation ($input: SendSeminarInvitationsInput!) { sendSeminarInvitations(input: $input) { batch { id queued sent bounced optedOut recipients { organisation { id } kind state peopleTold seminars { id } } } } }`;
interface Batch { id: string; queued: number; recipients: { organisation: { id: string }; state: string; peopleTold: number }[] }
const send = async (input: object) => (await graph(db)(organiser, SEND, { input })).data!['sendSeminarInvitations'] as { batch: Batch };
const toldOf = async () => (await db.query(`select payload from outbox where topic = 'seminar-invitation' order by id`) as { payload: { recipients: string[]; invitationId: string } }[]).map(({ payload }) => payload);

/** A municipality with two people, a provider without any, an authorised person that wants nothing, a school, a municipality elsewhere. */
async function addressees() {
  const town = await anOrganisation(db);
  const people = [(await aPerson(db, town)).sub, (await aPerson(db, town)).sub];
  const provider = await anOrganisation(db, { kinds: ['SOCIAL_SERVICE_PROVIDER'] });
  const tired = await anOrganisation(db, { kinds: ['AUTHORISED_PERSON'] });
  await aPerson(db, tired);
  await run(asking(db), setInvitationOptOut, { organisationId: tired, optedOut: true });
  const school = await anOrganisation(db, { kinds: ['SCHOOL'] });
  await anOrganisation(db, { krajCode: 'CZ052' });
  return { town, people, provider, tired, school };
}

test('J1: invitations go to every municipality, provider and authorised person of the kraj, with a state for each', async () => {
  const { town, people, provider, tired } = await addressees();
  const { seminar } = await anOpenSeries(db);
  const { batch } = await send({ seminarIds: [seminar(1).id, seminar(2).id] });
  expect(batch).toMatchObject({ queued: 1, sent: 0, bounced: 1, optedOut: 1 });
  expect(Object.fromEntries(batch.recipients.map(({ organisation, state }) => [organisation.id, state]))).toEqual({ [town]: 'QUEUED', [provider]: 'BOUNCED', [tired]: 'OPTED_OUT' });
  const toldOfEach = Object.fromEntries(batch.recipients.map(({ organisation, peopleTold }) => [organisation.id, peopleTold]));
  expect(toldOfEach).toEqual({ [town]: 2, [provider]: 0, [tired]: 0 });
  const [told, ...others] = await toldOf();
  expect(others).toEqual([]);
  expect(told).toMatchObject({ seminars: 2, closesOn: '2017-08-31' });
  expect([...told!.recipients].sort()).toEqual([...people].sort());
});
test('a kraj with more addressees than one sending takes is refused whole, none of them is left out in silence; those named are invited', async () => {
  const { town } = await addressees();
  const { seminar } = await anOpenSeries(db);
  await db.query(`insert into known_organisation (organisation_id, kinds, kraj_code, orp_code, told_version) select gen_random_uuid(), '{MUNICIPALITY}', 'CZ051', '5105', 1 from generate_series(1, 4998)`);
  expect((await refusalOf(run(asking(db), sendSeminarInvitations, { seminarIds: [seminar(1).id] }))).violations)
    .toEqual([{ code: 'EDU_RECIPIENTS_TOO_MANY', field: 'input.organisationIds', actual: 5001, limit: 5000, messageCs: 'Najednou lze pozvat nejvýše 5 000 organizací. Vyjmenujte adresáty po částech.' }]);
  expect(await toldOf()).toEqual([]);
  expect((await send({ seminarIds: [seminar(1).id], organisationIds: [town] })).batch).toMatchObject({ queued: 1 });
});
test('an event for anybody is told to the same addressees, and not to a school', async () => {
  const { town, provider, tired, school } = await addressees();
  const { projectId, topicId } = await aTopic(db);
  const workshop = await aSeminar(db, { projectId, topicId, capacity: 5, date: '2017-10-02', kind: 'WORKSHOP' });
  expect(await refusalOf(run(asking(db), sendSeminarInvitations, { seminarIds: [workshop], organisationIds: [school] }))).toMatchObject({ code: 'EDU_RECIPIENT_NOT_ELIGIBLE' });
  expect((await send({ seminarIds: [workshop] })).batch.recipients.map(({ organisation }) => organisation.id).sort()).toEqual([town, provider, tired].sort());
  const named = await aSeminar(db, { projectId, topicId, capacity: 5, date: '2017-10-09', kind: 'WORKSHOP' });
  expect((await send({ seminarIds: [named], organisationIds: [town] })).batch).toMatchObject({ queued: 1 });
});
test('an organisation is invited to a seminar once; to another one again', async () => {
  await addressees();
  const { seminar } = await anOpenSeries(db);
  await send({ seminarIds: [seminar(1).id] });
  const { batch } = await send({ seminarIds: [seminar(1).id, seminar(3).id] });
  expect(batch.queued).toBe(1);
  expect(await toldOf()).toMatchObject([{ seminars: 1 }, { seminars: 1 }]);
  expect((await send({ seminarIds: [seminar(1).id, seminar(3).id] })).batch.queued).toBe(0);
});
test('J1: a business with no listed role is refused; an unknown organisation and an unannounced seminar too', async () => {
  const { school, town } = await addressees();
  const { seminar } = await anOpenSeries(db);
  expect((await refusalOf(run(asking(db), sendSeminarInvitations, { seminarIds: [seminar(1).id], organisationIds: [town, school] }))).violations).toEqual([{
    code: 'EDU_RECIPIENT_NOT_ELIGIBLE', rule: 'R-EDU-06', field: 'input.organisationIds.1', actual: 'SCHOOL', limit: 'MUNICIPALITY, SOCIAL_SERVICE_PROVIDER, AUTHORISED_PERSON',
    messageCs: 'Adresát není obec, poskytovatel ani pověřená osoba.',
  }]);
  expect(await refusalOf(run(asking(db), sendSeminarInvitations, { seminarIds: [seminar(1).id], organisationIds: [seminar(2).id] }))).toMatchObject({ code: 'NOT_FOUND' });
  const { seminars } = await aSeries(db);
  expect(await refusalOf(run(asking(db), sendSeminarInvitations, { seminarIds: [seminars[0]!.id] }))).toMatchObject({ code: 'EDU_EVENT_STATUS' });
  expect(await db.manager.count(SeminarInvitation)).toBe(0);
});
test('an organiser of another kraj invites nobody here and records no refusal here; who stands for the organisation may', async () => {
  const { town } = await addressees();
  const { seminar } = await anOpenSeries(db);
  const elsewhere = anActor({ roles: ['organiser'], kraj: 'CZ052' });
  expect(await refusalOf(run(asking(db, elsewhere), sendSeminarInvitations, { seminarIds: [seminar(1).id] }))).toMatchObject({ code: 'FORBIDDEN_SCOPE' });
  expect(await refusalOf(run(asking(db, elsewhere), setInvitationOptOut, { organisationId: town, optedOut: true }))).toMatchObject({ code: 'FORBIDDEN_SCOPE' });
  await run(asking(db, anActor({ grants: [{ role: 'provider', level: 'ORGANISATION', id: town }] })), setInvitationOptOut, { organisationId: town, optedOut: true });
  expect((await send({ seminarIds: [seminar(1).id] })).batch.queued).toBe(0);
});
test('how far an invitation has got is asked of the notifications service; one that is away leaves everything as it was', async () => {
  const organisations = [await anOrganisation(db), await anOrganisation(db), await anOrganisation(db)];
  for (const organisation of organisations) await aPerson(db, organisation);
  const { seminar } = await anOpenSeries(db);
  await send({ seminarIds: [seminar(1).id] });
  const later = new Date(Date.now() + 3_600_000);
  const answers = new Map((await db.manager.find(SeminarInvitation, { order: { id: 'ASC' } })).map(({ id }, n) => [id, ['SENT', 'FAILED', 'QUEUED'][n]!]));
  const asked: number[] = [];
  const gateway: AskGateway = async (_query, variables) => {
    const ids = Object.entries(variables as Record<string, string>).filter(([name]) => name !== 'type');
    asked.push(ids.length);
    return { data: Object.fromEntries(ids.map(([name, id]) => [name, [{ deliveries: [{ channel: 'IN_APP', state: 'SENT', withdrawnFor: null, count: 1 }, { channel: 'EMAIL', state: answers.get(id), withdrawnFor: null, count: 1 }] }]])) };
  };
  const follow = (askGateway: AskGateway, now = later) => followInvitations({ db, askGateway, signal: new AbortController().signal, now: () => now });
  expect(await follow(async () => ({ data: null, errors: [{ message: 'away' }] }))).toBe(0);
  await follow(gateway, new Date(later.getTime() + 3_600_000));
  expect(asked.every((count) => count === 5)).toBe(true);
  const { data } = await graph(db)(actors.organiser, 'query($e: ID) { seminarInvitations(filter: { eventId: $e }) { totalCount edges { node { id state } } } }', { e: seminar(1).id });
  expect((data!['seminarInvitations'] as { edges: { node: { id: string; state: string } }[] }).edges.map(({ node }) => node.state)).toEqual(['SENT', 'BOUNCED', 'QUEUED']);
});
test('an invitation whose e-mail came back later is asked about again, and is bounced when nobody else was reached', async () => {
  await aPerson(db, await anOrganisation(db));
  const { seminar } = await anOpenSeries(db);
  await send({ seminarIds: [seminar(1).id] });
  const [invitation] = await db.manager.find(SeminarInvitation);
  const follow = (state: string, hours: number) => followInvitations({
    db, signal: new AbortController().signal, now: () => new Date(Date.now() + hours * 3_600_000),
    askGateway: async () => ({ data: { i0: [{ deliveries: [{ channel: 'EMAIL', state, withdrawnFor: null, count: 1 }] }] } }),
  });
  const told = (about: object) => consume({ consumer: 'education', db, subscriptions: education.subscriptions!, log: createLog('test', 'silent') },
    { producer: 'notifications', eventId: randomUUID(), topic: 'notice-undelivered', payload: { kind: 'seminar-invitation', about, recipient: randomUUID() }, traceId: 'test' });
  await follow('SENT', 1);
  expect((await db.manager.findOneByOrFail(SeminarInvitation, { id: invitation!.id })).state).toBe('SENT');
  await told({ type: 'Event', id: invitation!.id });
  expect((await db.manager.findOneByOrFail(SeminarInvitation, { id: invitation!.id })).state).toBe('SENT');
  await told({ type: 'SeminarInvitation', id: invitation!.id });
  await follow('NEEDS_ATTENTION', 2);
  expect((await db.manager.findOneByOrFail(SeminarInvitation, { id: invitation!.id })).state).toBe('BOUNCED');
});
