import type { DataSource } from 'typeorm';
import type { Actor } from '@opora/kernel';
import { Audit, Context, createExecutor, createLog, run } from '@opora/subgraph';
import { actors, anActor, closeAll, connectTo, cloneDatabase, driftOf, syntheticId, type Clone } from '@opora/testing';
import { grantRole, withdrawGrant } from '../src/grant/grant.commands';
import { Grant } from '../src/grant/grant.entity';
import { Organisation } from '../src/organisation/organisation.entity';
import { networking } from '../src/subgraph';

const NOW = new Date('2026-11-22T10:00:00Z');
const TODAY = '2026-11-22';
let clone: Clone, db: DataSource, asServed: DataSource;
beforeAll(async () => {
  clone = await cloneDatabase();
  [db, asServed] = await Promise.all([connectTo(clone, networking), connectTo(clone, networking, { background: false })]);
});
afterAll(closeAll);

const operator = actors.operator;
const methodologist = actors['regional-methodologist'];
const contextOf = (actor: Actor | null) => new Context(asServed, { actor, traceId: 't', deadline: Date.now() + 10_000 }, () => NOW, true);
const aPerson = (() => { let n = 0; return () => syntheticId(`grantee:${n += 1}`); })();
const give = (actor: Actor, more: object = {}) => run(contextOf(actor), grantRole, { personId: aPerson(), role: 'NETWORKER', level: 'KRAJ', scopeId: 'CZ051', reason: 'Nastoupila do kraje', ...more });
const withdraw = (actor: Actor, id: string, more: object = {}) => run(contextOf(actor), withdrawGrant, { id, reason: 'Odešla z kraje', ...more });
const ask = async (actor: Actor | null, query: string, variables: Record<string, unknown> = {}) =>
  createExecutor(networking, asServed, createLog('test', 'silent'), () => NOW).execute({ query, variables }, { actor, traceId: 't', deadline: Date.now() + 10_000 });
// oxlint-disable-next-line typescript/no-explicit-any -- answers of any shape; the schema has checked them
const dataOf = async (...args: Parameters<typeof ask>): Promise<any> => { const { data, errors } = await ask(...args); expect(errors).toBeUndefined(); return data; };
const codeOf = async (...args: Parameters<typeof ask>) => (await ask(...args)).errors?.map(({ extensions }) => extensions?.['code']);
const OF = 'query ($p: ID!) { grantsOf(personId: $p) { role level scopeId } }';
const of = async (p: string) => (await dataOf(actors['machine-client'], OF, { p })).grantsOf;

test('the tables agree with the entities', async () => { expect(await driftOf(networking)).toEqual([]); });

describe('a granted role', () => {
  test('is what the gateway learns of the person, and what the person sees', async () => {
    const personId = aPerson();
    const grant = await give(operator, { personId, level: 'ORP', scopeId: '5102' });
    expect(grant).toMatchObject({ personId, role: 'networker', scopeId: '5102', krajCode: 'CZ051', validFrom: TODAY, validTo: null, grantedBy: operator.sub });
    expect(await of(personId)).toEqual([{ role: 'NETWORKER', level: 'ORP', scopeId: '5102' }]);
    const { myGrants } = await dataOf(anActor({ sub: personId, grants: [] }), '{ myGrants { role scopeId inForce kraj { code } viewerCan { withdraw } } }');
    expect(myGrants).toEqual([{ role: 'NETWORKER', scopeId: '5102', inForce: true, kraj: { code: 'CZ051' }, viewerCan: { withdraw: false } }]);
    expect(await db.manager.findBy(Audit, { objectId: grant.id })).toMatchObject([{ action: 'grantRole', objectType: 'Grant', actor: operator.sub, krajCode: 'CZ051' }]);
  });
  test('holds only between its days', async () => {
    const personId = aPerson();
    await give(operator, { personId, validFrom: '2026-11-23' });
    expect(await of(personId)).toEqual([]);
    await give(operator, { personId, role: 'FACILITATOR', validTo: TODAY });
    expect(await of(personId)).toEqual([{ role: 'FACILITATOR', level: 'KRAJ', scopeId: 'CZ051' }]);
  });
  test('a methodologist whose own role ends names no other methodologist of the kraj for longer, an operator does', async () => {
    const personId = aPerson();
    await give(operator, { personId, role: 'REGIONAL_METHODOLOGIST', scopeId: 'CZ064', validTo: '2026-12-31' });
    const ending = anActor({ sub: personId, roles: ['regional-methodologist'], kraj: 'CZ064' });
    const successor = { role: 'REGIONAL_METHODOLOGIST', scopeId: 'CZ064' };
    for (const validTo of [null, '2027-01-01']) await expect(give(ending, { ...successor, validTo })).rejects.toMatchObject({ code: 'GRANT_OUTLASTS_GRANTER', violations: [{ field: 'input.validTo', actual: validTo, limit: '2026-12-31' }] });
    expect(await give(ending, { ...successor, validTo: '2026-12-31' })).toMatchObject({ validTo: '2026-12-31' });
    expect(await give(ending, { scopeId: 'CZ064' })).toMatchObject({ role: 'networker', validTo: null });
    expect(await give(operator, successor)).toMatchObject({ validTo: null });
    await give(operator, { personId, role: 'REGIONAL_METHODOLOGIST', scopeId: 'CZ064', validFrom: '2027-01-01' });
    await expect(give(ending, successor)).rejects.toMatchObject({ code: 'GRANT_OUTLASTS_GRANTER' });
  });
  test('over an organisation belongs to the organisation’s kraj', async () => {
    const id = syntheticId('organisation:grant');
    await db.manager.insert(Organisation, { id, name: 'Zkušební organizace', kinds: ['OTHER'], krajCode: 'CZ052', isSynthetic: true });
    await expect(give(methodologist, { role: 'PROVIDER', level: 'ORGANISATION', scopeId: id })).rejects.toMatchObject({ code: 'FORBIDDEN_SCOPE' });
    expect(await give(anActor({ roles: ['regional-methodologist'], kraj: 'CZ052' }), { role: 'PROVIDER', level: 'ORGANISATION', scopeId: id.toUpperCase() })).toMatchObject({ scopeId: id, krajCode: 'CZ052' });
  });
  test.each([
    ['an unknown kraj', { scopeId: 'CZ099' }, 'TERRITORY_UNKNOWN'], ['an okres as a kraj', { scopeId: 'CZ0513' }, 'TERRITORY_LEVEL_MISMATCH'],
    ['every kraj at once', { scopeId: '*' }, 'TERRITORY_UNKNOWN'], ['two kraje in one', { scopeId: 'CZ051,CZ052' }, 'TERRITORY_UNKNOWN'],
    ['an unknown ORP', { level: 'ORP', scopeId: '9999' }, 'TERRITORY_UNKNOWN'], ['an unknown organisation', { level: 'ORGANISATION', scopeId: syntheticId('nothing') }, 'NOT_FOUND'],
    ['an unknown project', { level: 'PROJECT', scopeId: syntheticId('nothing') }, 'NOT_FOUND'], ['a contract that is no id', { level: 'CONTRACT', scopeId: 'OLP/1' }, 'NOT_FOUND'],
    ['a role nobody knows', { role: 'KING' }, 'INVALID_INPUT'], ['a person that is no id', { personId: 'Jana' }, 'INVALID_INPUT'],
    ['no reason', { reason: '  ' }, 'REASON_REQUIRED'], ['a telephone number in the reason', { reason: 'Volat na 601 000 000' }, 'GDPR_PERSONAL_DATA_DETECTED'],
  ])('over %s is refused', async (_title, more, code) => { await expect(give(operator, more)).rejects.toMatchObject({ violations: [{ code }] }); });
  test('of another kraj is not the methodologist’s to give', async () => {
    await expect(give(methodologist, { scopeId: 'CZ052' })).rejects.toMatchObject({ code: 'FORBIDDEN_SCOPE' });
    await expect(give(methodologist, { level: 'ORP', scopeId: '8107' })).rejects.toMatchObject({ code: 'FORBIDDEN_SCOPE' });
    await expect(give(actors.organiser)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
  test('is given once, however many give it at the same moment', async () => {
    const personId = aPerson();
    const answers = await Promise.allSettled(Array.from({ length: 8 }, () => give(operator, { personId })));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const answer of answers) if (answer.status === 'rejected') expect(answer.reason).toMatchObject({ code: 'GRANT_DUPLICATE' });
    await expect(give(operator, { personId, scopeId: 'CZ052' })).resolves.toBeInstanceOf(Grant);
  });
  test('never makes an operator of one who reads people, though both are given at the same moment', async () => {
    const personId = aPerson();
    const answers = await Promise.allSettled([give(operator, { personId, role: 'OPERATOR', level: 'ALL', scopeId: null }), give(methodologist, { personId })]);
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(answers.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'GRANT_ROLES_EXCLUSIVE' } });
  });
});

describe('a withdrawn role', () => {
  test('is gone from what the gateway learns, stays as evidence, and may be given again', async () => {
    const personId = aPerson();
    const { id } = await give(operator, { personId });
    expect(await withdraw(methodologist, id, { expectedVersion: 1 })).toMatchObject({ version: 2, withdrawnBy: methodologist.sub, withdrawReason: 'Odešla z kraje' });
    expect(await of(personId)).toEqual([]);
    await expect(withdraw(operator, id)).rejects.toMatchObject({ code: 'GRANT_ALREADY_WITHDRAWN' });
    await give(operator, { personId });
    expect(await db.manager.countBy(Grant, { personId })).toBe(2);
  });
  test('of another kraj is not found; a stale version and a missing reason are refused', async () => {
    const { id } = await give(operator, { scopeId: 'CZ052' });
    await expect(withdraw(methodologist, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(withdraw(operator, id, { expectedVersion: 7 })).rejects.toMatchObject({ code: 'CONFLICT_VERSION' });
    await expect(withdraw(operator, id, { reason: null })).rejects.toMatchObject({ code: 'REASON_REQUIRED' });
  });
  test('is never the last operator’s, though two withdraw each other at the same moment', async () => {
    const known = (await db.manager.findBy(Grant, { role: 'operator' })).filter(({ withdrawnAt }) => withdrawnAt === null);
    const [one, two] = await Promise.all([give(operator, { role: 'OPERATOR', level: 'ALL', scopeId: null }), give(operator, { role: 'OPERATOR', level: 'ALL', scopeId: null })]);
    for (const { id } of known) await withdraw(operator, id);
    const answers = await Promise.allSettled([withdraw(operator, one!.id), withdraw(operator, two!.id)]);
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(answers.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'GRANT_LAST_OPERATOR' } });
  });
});

describe('the list of grants', () => {
  const LIST = 'query ($f: GrantFilter) { grants(filter: $f, first: 100) { totalCount edges { node { id personId kraj { code } } } } }';
  test('shows an operator and a GDPR officer everything, a methodologist their kraj, nobody else anything', async () => {
    const here = await give(operator, {}), elsewhere = await give(operator, { scopeId: 'CZ080' });
    for (const actor of [operator, actors['gdpr-officer']]) {
      const ids = (await dataOf(actor, LIST)).grants.edges.map(({ node }: { node: { id: string } }) => node.id);
      expect(ids).toEqual(expect.arrayContaining([here.id, elsewhere.id]));
    }
    const { grants } = await dataOf(methodologist, LIST);
    expect([...new Set(grants.edges.map(({ node }: { node: { kraj: { code: string } } }) => node.kraj.code))]).toEqual(['CZ051']);
    expect((await dataOf(methodologist, LIST, { f: { krajCode: 'CZ080' } })).grants.totalCount).toBe(0);
    for (const role of ['organiser', 'networker', 'mpsv-methodologist', 'evaluator', 'machine-client'] as const) expect(await codeOf(actors[role], LIST)).toEqual(['FORBIDDEN']);
    expect(await codeOf(null, LIST)).toEqual(['UNAUTHENTICATED']);
  });
  test('is read with a trace of who read whom', async () => {
    const { personId } = await give(operator);
    await dataOf(actors['gdpr-officer'], LIST, { f: { personId } });
    expect(await db.manager.findBy(Audit, { objectId: personId, action: 'listGrants' })).toMatchObject([{ actor: actors['gdpr-officer'].sub, objectType: 'Person', fields: ['personId'] }]);
  });
  test('of a person is the gateway’s question alone', async () => {
    for (const actor of [operator, methodologist, actors['gdpr-officer']]) expect(await codeOf(actor, OF, { p: aPerson() })).toEqual(['FORBIDDEN']);
    expect(await of('not-an-id')).toEqual([]);
  });
});

test('a connection that entered nobody’s scope sees no grant and can add none', async () => {
  await give(operator);
  expect(await asServed.query('select count(*)::int as n from role_grant')).toEqual([{ n: 0 }]);
  await expect(asServed.query(`insert into role_grant (person_id, role, level, valid_from, reason) values ($1, 'operator', 'ALL', now(), 'x')`, [aPerson()])).rejects.toMatchObject({ code: '42501' });
});
