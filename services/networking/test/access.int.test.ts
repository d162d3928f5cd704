import type { DataSource } from 'typeorm';
import type { Actor, Grant } from '@opora/kernel';
import { Audit, Context, createExecutor, createLog, run } from '@opora/subgraph';
import { actors, anActor, cloneDatabase, closeAll, connectTo, syntheticId } from '@opora/testing';
import { closeAccess, openAccess } from '../src/access/opened-access.commands';
import { grantRole } from '../src/grant/grant.commands';
import { Person } from '../src/person/person.entity';
import { registerPerson } from '../src/person/person.commands';
import { networking } from '../src/subgraph';

const NOW = new Date('2026-11-22T10:00:00Z');
const HERE = 'CZ051', THERE = 'CZ080';
const HOUR = 3_600_000;
const there = syntheticId('access:person there');
const REASON = 'Osoba přechází do našeho kraje i se svou agendou';
let db: DataSource, served: DataSource, clock = NOW;
beforeAll(async () => {
  const clone = await cloneDatabase();
  [db, served] = await Promise.all([connectTo(clone, networking), connectTo(clone, networking, { background: false })]);
  await db.manager.insert(Person, { id: there, name: 'Zkušební Cizí', krajCode: THERE, roleTitle: null, employerId: null, isSynthetic: true });
});
afterAll(closeAll);
beforeEach(() => { clock = NOW; });

const contextOf = (actor: Actor) => new Context(served, { actor, traceId: 't', deadline: Date.now() + 10_000 }, () => clock, true);
const ask = async (actor: Actor | null, query: string, variables: Record<string, unknown> = {}) =>
  createExecutor(networking, served, createLog('test', 'silent'), () => clock).execute({ query, variables }, { actor, traceId: 't', deadline: Date.now() + 10_000 });
const codes = async (...args: Parameters<typeof ask>) => (await ask(...args)).errors?.map(({ extensions }) => extensions?.['code']);
const open = (actor: Actor, more: object = {}) => run(contextOf(actor), openAccess, { krajCode: THERE, purpose: 'HANDOVER', reason: REASON, until: new Date(clock.getTime() + 2 * HOUR).toISOString(), ...more });
let n = 0;
/** An organiser of this kraj, known to the platform. */
async function anOrganiser(): Promise<Actor> {
  const sub = syntheticId(`access:organiser ${n += 1}`);
  await run(contextOf(actors.operator), grantRole, { personId: sub, role: 'ORGANISER', level: 'KRAJ', scopeId: HERE, reason: 'Zkušební osoba' });
  return anActor({ sub, roles: ['organiser'] });
}
const PERSON = 'query ($id: ID!) { person(id: $id) { name } }';
/** The person as the gateway would send them now. */
async function asServed({ sub }: Actor): Promise<Actor> {
  const { data } = await ask(actors['machine-client'], 'query ($p: ID!) { grantsOf(personId: $p) { role level scopeId purpose } }', { p: sub });
  return { sub, kind: 'person', grants: (data!['grantsOf'] as { role: string; level: Grant['level']; scopeId: string; purpose: string | null }[])
    .map(({ role, level, scopeId, purpose }) => ({ role: role.toLowerCase().replaceAll('_', '-') as Grant['role'], level, id: scopeId, ...(purpose && { purpose }) })) };
}

test('opened access shows the people of the other kraj until it ends, and every read is noted with its purpose', async () => {
  const organiser = await anOrganiser();
  expect(await codes(await asServed(organiser), PERSON, { id: there })).toEqual(['NOT_FOUND']);
  await open(organiser);
  const now = await asServed(organiser);
  expect(now.grants).toEqual([{ role: 'organiser', level: 'KRAJ', id: HERE }, { role: 'organiser', level: 'KRAJ', id: THERE, purpose: 'HANDOVER' }]);
  expect((await ask(now, PERSON, { id: there })).data).toEqual({ person: { name: 'Zkušební Cizí' } });
  expect(await db.manager.findBy(Audit, { actor: organiser.sub, action: 'readPerson' })).toMatchObject([{ objectId: there, krajCode: THERE, purpose: 'HANDOVER' }]);
  clock = new Date(NOW.getTime() + 2 * HOUR);
  expect(await codes(await asServed(organiser), PERSON, { id: there })).toEqual(['NOT_FOUND']);
});

test('a read inside one’s own region needs no purpose', async () => {
  const organiser = await anOrganiser();
  await open(organiser);
  await db.manager.insert(Person, { id: syntheticId('access:person here'), name: 'Zkušební Zdejší', krajCode: HERE, roleTitle: null, employerId: null, isSynthetic: true });
  await ask(await asServed(organiser), PERSON, { id: syntheticId('access:person here') });
  expect(await db.manager.findBy(Audit, { actor: organiser.sub, action: 'readPerson' })).toMatchObject([{ krajCode: HERE, purpose: null }]);
});

test('opened access lets nobody change anything there', async () => {
  const organiser = await anOrganiser();
  await open(organiser);
  await expect(run(contextOf(await asServed(organiser)), registerPerson, { name: 'Zkušební Nová', krajCode: THERE, isSynthetic: true })).rejects.toMatchObject({ code: 'FORBIDDEN_SCOPE' });
});

test('whoever loses their role loses what they opened with it', async () => {
  const stranger = anActor({ sub: syntheticId('access:without a grant'), roles: ['organiser'] });
  await open(stranger);
  expect((await asServed(stranger)).grants).toEqual([]);
});

test('closed before its time it is closed; only its own person closes it', async () => {
  const organiser = await anOrganiser();
  const { id } = await open(organiser);
  await expect(run(contextOf(await anOrganiser()), closeAccess, { id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  clock = new Date(NOW.getTime() + 60_000);
  await run(contextOf(organiser), closeAccess, { id });
  expect((await asServed(organiser)).grants).toHaveLength(1);
  await expect(open(organiser)).resolves.toMatchObject({ krajCode: THERE });
});

test.each([
  ['over four hours', { until: new Date(NOW.getTime() + 4 * HOUR + 1).toISOString() }, 'ACCESS_TOO_LONG'], ['that has ended', { until: NOW.toISOString() }, 'ACCESS_TOO_LONG'],
  ['without a reason', { reason: ' ' }, 'REASON_REQUIRED'], ['with a short reason', { reason: 'Potřebuji to vidět.' }, 'REASON_TOO_SHORT'], ['with a telephone number for a reason', { reason: 'Volala mi osoba z čísla 601 000 000' }, 'GDPR_PERSONAL_DATA_DETECTED'],
  ['for no purpose of the list', { purpose: 'CURIOSITY' }, 'INVALID_INPUT'], ['to one’s own kraj', { krajCode: HERE }, 'ACCESS_NOT_NEEDED'], ['to a kraj that does not exist', { krajCode: 'CZ099' }, 'TERRITORY_UNKNOWN'],
])('access %s is refused', async (_title, more, code) => { await expect(open(actors.organiser, more)).rejects.toMatchObject({ violations: [{ code }] }); });

test('the same kraj is open once, though opened twice at the same moment', async () => {
  const organiser = await anOrganiser();
  const answers = await Promise.allSettled([open(organiser), open(organiser)]);
  expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(answers.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'ACCESS_ALREADY_OPEN' } });
});

test('the kraj learns of it at once: its methodologists and coordinators get a notice, and it stands in their list with purpose and reason', async () => {
  const watching = syntheticId('access:methodologist there');
  const coordinator = syntheticId('access:coordinator there');
  await run(contextOf(actors.operator), grantRole, { personId: watching, role: 'REGIONAL_METHODOLOGIST', level: 'KRAJ', scopeId: THERE, reason: 'Zkušební osoba' });
  await run(contextOf(actors.operator), grantRole, { personId: coordinator, role: 'FAMILY_POLICY_COORDINATOR', level: 'KRAJ', scopeId: THERE, reason: 'Zkušební osoba' });
  const organiser = await anOrganiser();
  const { id } = await open(organiser, { purpose: 'EMERGENCY' });
  expect(await db.query(`select payload from outbox where topic = 'access-opened' order by id desc limit 1`)).toMatchObject([{ payload: { recipients: [watching, coordinator].sort(), accessId: id, krajCode: THERE } }]);
  const LIST = 'query ($k: KrajCode) { openedAccesses(krajCode: $k, first: 100) { edges { node { id personId purpose reason isOpen kraj { code } } } } }';
  const listed = async (actor: Actor) => ((await ask(actor, LIST)).data as { openedAccesses: { edges: { node: { id: string } }[] } }).openedAccesses.edges.map(({ node }) => node);
  expect(await listed(anActor({ sub: watching, roles: ['regional-methodologist'], kraj: THERE }))).toContainEqual({ id, personId: organiser.sub, purpose: 'EMERGENCY', reason: REASON, isOpen: true, kraj: { code: THERE } });
  for (const actor of [organiser, actors['gdpr-officer']]) expect((await listed(actor)).map((each) => each.id)).toContain(id);
  for (const actor of [actors['regional-methodologist'], await anOrganiser()]) expect((await listed(actor)).map((each) => each.id)).not.toContain(id);
});
