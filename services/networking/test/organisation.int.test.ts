import type { DataSource } from 'typeorm';
import { Audit, run } from '@opora/subgraph';
import { anActor, closeAll, driftOf, syntheticId, testDatabase } from '@opora/testing';
import { changeOrganisation, registerOrganisation } from '../src/organisation/organisation.commands';
import { registerPerson } from '../src/person/person.commands';
import { networking } from '../src/subgraph';
import { aPerson, asking, elsewhere, graph, ministry, networkerOf, organiser, sentEvents } from './builders';

let db: DataSource;
let ask: ReturnType<typeof graph>;
beforeAll(async () => { db = await testDatabase(networking); ask = graph(db); });
afterAll(closeAll);

const register = (over: object = {}, actor = organiser) => run(asking(db, actor), registerOrganisation, { name: 'Zkušební spolek', kinds: ['SOCIAL_SERVICE_PROVIDER'], krajCode: 'CZ051', isSynthetic: true, ...over });
// oxlint-disable-next-line typescript/no-explicit-any -- answers of any shape; the schema has checked them
const answer = async (...args: Parameters<typeof ask>): Promise<any> => { const { data, errors } = await ask(...args); expect(errors).toBeUndefined(); return data; };
const codeOf = async (...args: Parameters<typeof ask>) => (await ask(...args)).errors?.[0]?.extensions?.['code'];

test('entities and migrations agree', async () => expect(await driftOf(networking)).toEqual([]));

describe('an organisation', () => {
  test('is registered with its place settled, audited, and told to the services that keep it', async () => {
    const organisation = await register({ ico: '70891508', krajCode: null, municipalityKey: '563889', providesAccompaniment: true, kinds: ['MUNICIPALITY', 'AUTHORISED_PERSON'] });
    expect(organisation).toMatchObject({ version: 1, krajCode: 'CZ051', orpCode: '5105' });
    const sent = (await sentEvents(db, 'organisation-changed')).filter(({ payload }) => payload['organisationId'] === organisation.id);
    expect(sent.map(({ consumer }) => consumer).sort()).toEqual(['education', 'evaluation', 'family-policy', 'social-services']);
    expect(sent[0]!.payload).toMatchObject({ kinds: ['MUNICIPALITY', 'AUTHORISED_PERSON'], krajCode: 'CZ051', orpCode: '5105', providesAccompaniment: true, version: 1 });
    expect(await db.manager.findBy(Audit, { objectId: organisation.id })).toMatchObject([{ action: 'registerOrganisation', actor: organiser.sub }]);
  });
  test('with a wrong check digit is refused as INVALID_ICO', () => expect(register({ ico: '70891509' })).rejects.toMatchObject({ code: 'INVALID_ICO', violations: [{ field: 'input.ico', messageCs: 'IČO není platné.' }] }));
  test('two racing registrations of one IČO: exactly one is made', async () => {
    const results = await Promise.allSettled([1, 2, 3].map(() => register({ ico: '00262978' })));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(results.filter(({ status }) => status === 'rejected').map((r) => (r as PromiseRejectedResult).reason)).toMatchObject([{ code: 'NET_ICO_DUPLICATE' }, { code: 'NET_ICO_DUPLICATE' }]);
  });
  test('is told again with a higher version when it changes, and a stale version is refused', async () => {
    const { id } = await register();
    expect(await run(asking(db), changeOrganisation, { organisationId: id, expectedVersion: 1, providesAccompaniment: true })).toMatchObject({ version: 2, providesAccompaniment: true, name: 'Zkušební spolek' });
    const told = (await sentEvents(db, 'organisation-changed')).filter(({ consumer, payload }) => consumer === 'education' && payload['organisationId'] === id);
    expect(told.map(({ payload }) => payload['version'])).toEqual([1, 2]);
    await expect(run(asking(db), changeOrganisation, { organisationId: id, expectedVersion: 1, name: 'Jiný název' })).rejects.toMatchObject({ code: 'CONFLICT_VERSION' });
  });
  test('is written in the writer’s kraj or ORP only, and moved out of it by nobody of the old kraj', async () => {
    await expect(register({}, elsewhere)).rejects.toMatchObject({ code: 'FORBIDDEN_SCOPE' });
    await expect(register({ orpCode: '5101' }, networkerOf('5105'))).rejects.toMatchObject({ code: 'FORBIDDEN_SCOPE' });
    const { id } = await register({ orpCode: '5105' }, networkerOf('5105'));
    await expect(run(asking(db), changeOrganisation, { organisationId: id, krajCode: 'CZ052' })).rejects.toMatchObject({ code: 'FORBIDDEN_SCOPE' });
  });
  test('of the whole country is the ministry’s', async () => {
    await expect(register({ krajCode: null })).rejects.toMatchObject({ code: 'FORBIDDEN_SCOPE' });
    expect(await register({ krajCode: null, kinds: ['MINISTRY'], name: 'Zkušební ministerstvo' }, ministry)).toMatchObject({ krajCode: null });
  });
  test('is found by a literal part of its name, in any case, and a wildcard finds only itself', async () => {
    await register({ name: 'ŽLUŤOUČKÝ kůň 100 % pro rodiny' });
    const search = async (nameContains: string) => (await answer(organiser, 'query($f: OrganisationFilter) { organisations(filter: $f) { totalCount edges { node { name } } } }', { f: { nameContains } })).organisations;
    expect(await search('žluťoučký')).toMatchObject({ totalCount: 1, edges: [{ node: { name: 'ŽLUŤOUČKÝ kůň 100 % pro rodiny' } }] });
    expect((await search('100 %')).totalCount).toBe(1);
    expect((await search('1%0')).totalCount).toBe(0);
    expect((await search('_luť')).totalCount).toBe(0);
    expect(await codeOf(organiser, 'query($f: OrganisationFilter) { organisations(filter: $f) { totalCount } }', { f: { nameContains: 'x'.repeat(101) } })).toBe('TEXT_TOO_LONG');
  });
  test('stands in Czech order over pages without a loss: Ch after H, Č after C', async () => {
    for (const name of ['Řád 2', 'Chrám 2', 'Cesta 2', 'Čas 2', 'Hora 2']) await register({ name, krajCode: 'CZ051', orpCode: '5108' });
    const page = async (after?: string) => (await answer(organiser, 'query($a: String) { organisations(filter: { orpCode: "5108" }, first: 2, after: $a) { edges { node { name } cursor } pageInfo { hasNextPage endCursor } } }', { a: after })).organisations;
    const names: string[] = [];
    for (let at: string | undefined, more = true; more;) {
      const { edges, pageInfo } = await page(at);
      names.push(...edges.map(({ node }: { node: { name: string } }) => node.name));
      [at, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    expect(names).toEqual(['Cesta 2', 'Čas 2', 'Hora 2', 'Chrám 2', 'Řád 2']);
  });
});

describe('a person', () => {
  const [own, foreign, national] = ['p:own', 'p:foreign', 'p:national'].map(syntheticId) as [string, string, string];
  beforeAll(async () => {
    await aPerson(db, own, { name: 'Zkušební Domácí' });
    await aPerson(db, foreign, { name: 'Zkušební Cizí', krajCode: 'CZ052' });
    await aPerson(db, national, { name: 'Zkušební Celostátní', krajCode: null });
  });
  const read = (id: string) => ['query($id: ID!) { person(id: $id) { name } }', { id }] as const;

  test('is read by organisers, facilitators and regional roles of the kraj, and each read leaves an audit row', async () => {
    for (const role of ['organiser', 'facilitator', 'regional-methodologist', 'family-policy-coordinator'] as const)
      expect(await answer(anActor({ roles: [role] }), ...read(own))).toEqual({ person: { name: 'Zkušební Domácí' } });
    expect((await db.manager.findBy(Audit, { action: 'readPerson', objectId: own })).map(({ actor }) => actor)).toHaveLength(4);
  });
  test('is NOT_FOUND outside the scope, for the ministry and for roles that ask for figures, never FORBIDDEN', async () => {
    for (const [actor, id] of [[organiser, foreign], [organiser, national], [ministry, own], [ministry, national], [anActor({ roles: ['evaluator'] }), own], [anActor({ roles: ['participant'] }), own], [anActor({ roles: ['operator'] }), own]] as const)
      expect(await codeOf(actor, ...read(id))).toBe('NOT_FOUND');
    expect(await codeOf(organiser, ...read(syntheticId('p:nobody')))).toBe('NOT_FOUND');
    expect(await db.manager.countBy(Audit, { action: 'readPerson', objectId: foreign })).toBe(0);
  });
  test('reads themself whatever they are', async () => expect(await answer(anActor({ sub: national, grants: [] }), ...read(national))).toEqual({ person: { name: 'Zkušební Celostátní' } }));
  test('as a reference from another service has the same scope', async () => {
    const of = ['query($r: [_Any!]!) { _entities(representations: $r) { ... on Person { name } } }', { r: [{ __typename: 'Person', id: foreign }] }] as const;
    expect(await codeOf(organiser, ...of)).toBe('NOT_FOUND');
    expect(await answer(elsewhere, ...of)).toEqual({ _entities: [{ name: 'Zkušební Cizí' }] });
  });
  test('is listed in scope only, and the list is audited person by person', async () => {
    const { people } = await answer(organiser, '{ people(first: 100) { totalCount edges { node { id kraj { code } } } } }');
    expect(people.edges.map(({ node }: { node: { kraj: { code: string } } }) => node.kraj.code)).toEqual(Array(people.totalCount).fill('CZ051'));
    expect(await db.manager.countBy(Audit, { action: 'listPeople', objectId: own })).toBe(1);
    expect(await codeOf(ministry, '{ people { totalCount } }')).toBe('FORBIDDEN_SCOPE');
  });
  test('is registered with the id of the identity provider, once, and not over another’s record', async () => {
    const id = syntheticId('p:new');
    expect(await run(asking(db), registerPerson, { id, name: 'Zkušební Nová', krajCode: 'CZ051', isSynthetic: true })).toMatchObject({ id, version: 1 });
    await expect(run(asking(db), registerPerson, { id: foreign, name: 'Zkušební Přepis', krajCode: 'CZ051' })).rejects.toMatchObject({ code: 'NET_PERSON_EXISTS' });
    expect(await answer(elsewhere, ...read(foreign))).toEqual({ person: { name: 'Zkušební Cizí' } });
  });
  test('takes the kraj of the employer, and an unknown employer is NOT_FOUND', async () => {
    const { id: employerId } = await register();
    expect(await run(asking(db), registerPerson, { name: 'Zkušební Zaměstnaná', employerId })).toMatchObject({ krajCode: 'CZ051', employerId });
    await expect(run(asking(db), registerPerson, { name: 'Zkušební', employerId: syntheticId('nothing') })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
  test('is protected by the database itself: another kraj’s caller sees no row even without a condition', async () => {
    const cx = asking(db, elsewhere);
    expect((await cx.rows<{ kraj_code: string }>('select kraj_code from person')).map((row) => row.kraj_code)).toEqual(['CZ052']);
    await cx.close();
  });
});
