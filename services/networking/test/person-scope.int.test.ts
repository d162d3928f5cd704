import type { DataSource } from 'typeorm';
import type { Actor } from '@opora/kernel';
import { Audit, createExecutor, createLog, sealCursor, type SubgraphExecutor } from '@opora/subgraph';
import { actors, anActor, cloneDatabase, closeAll, connectTo, syntheticId } from '@opora/testing';
import { Organisation } from '../src/organisation/organisation.entity';
import { Person } from '../src/person/person.entity';
import { networking } from '../src/subgraph';

const HERE = 'CZ051', THERE = 'CZ080';
const here = syntheticId('person:here'), there = syntheticId('person:there'), nowhere = syntheticId('person:nowhere');
let db: DataSource, served: DataSource, executor: SubgraphExecutor;
beforeAll(async () => {
  const clone = await cloneDatabase();
  db = await connectTo(clone, networking);
  // A pool of one: whatever a request leaves behind on its connection, the next one meets.
  served = await connectTo(clone, networking, { background: false, poolSize: 1 });
  executor = createExecutor(networking, served, createLog('test', 'silent'));
  await db.manager.insert(Organisation, { id: syntheticId('employer'), name: 'Zkušební zaměstnavatel', kinds: ['OTHER'], krajCode: HERE, isSynthetic: true });
  const person = { isSynthetic: true, roleTitle: null, employerId: syntheticId('employer') };
  await db.manager.insert(Person, [{ ...person, id: here, name: 'Zkušební Zdejší', krajCode: HERE }, { ...person, id: there, name: 'Zkušební Cizí', krajCode: THERE }, { ...person, id: nowhere, name: 'Zkušební Celostátní', krajCode: null }]);
});
afterAll(closeAll);

const ask = (actor: Actor | null, query: string, variables: Record<string, unknown> = {}) => executor.execute({ query, variables }, { actor, traceId: 't', deadline: Date.now() + 10_000 });
const organiser = actors.organiser;
const PERSON = 'query ($id: ID!) { person(id: $id) { id name } }';
const PEOPLE = 'query ($f: PersonFilter, $after: String) { people(filter: $f, first: 1, after: $after) { totalCount edges { cursor node { id } } } }';
const REFERENCE = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Person { id name } } }';
const asReference = (id: string) => ({ r: [{ __typename: 'Person', id }] });
const codes = async (...args: Parameters<typeof ask>) => (await ask(...args)).errors?.map(({ extensions }) => extensions?.['code']);

describe('a person of another kraj', () => {
  test.each([['by id', PERSON, { id: there }], ['as a reference', REFERENCE, asReference(there)]])('is not found %s, in the same words as one who does not exist', async (_path, query, variables) => {
    const foreign = await ask(organiser, query, variables);
    const missing = await ask(organiser, query, JSON.parse(JSON.stringify(variables).replace(there, syntheticId('person:nobody'))) as Record<string, unknown>);
    expect(foreign).toEqual(missing);
    expect(foreign.errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['NOT_FOUND']);
  });
  test.each([['without a filter', {}], ['by their kraj', { f: { krajCode: THERE } }], ['by their name', { f: { nameContains: 'Cizí' } }], ['by their employer', { f: { employerId: syntheticId('employer') } }]])('is in no list and no count %s', async (_filter, variables) => {
    const { data } = await ask(organiser, PEOPLE, variables);
    const { edges, totalCount } = (data as { people: { edges: { node: { id: string } }[]; totalCount: number } }).people;
    expect(edges.every(({ node }) => node.id === here)).toBe(true);
    expect(totalCount).toBe(edges.length);
  });
  test('is not behind a cursor taken from somebody who may see them', async () => {
    const { data } = await ask(anActor({ roles: ['organiser'], kraj: THERE }), PEOPLE);
    const { cursor, node } = (data as { people: { edges: { cursor: string; node: { id: string } }[] } }).people.edges[0]!;
    expect(node.id).toBe(there);
    for (const after of [null, cursor]) {
      const mine = (await ask(organiser, PEOPLE, { after })).data as { people: { edges: { node: { id: string } }[] } };
      expect(mine.people.edges.map((edge) => edge.node.id).filter((id) => id !== here)).toEqual([]);
    }
  });
  test('is seen by themself, and by nobody of the ministry', async () => {
    expect((await ask(anActor({ sub: there, grants: [] }), PERSON, { id: there })).data).toEqual({ person: { id: there, name: 'Zkušební Cizí' } });
    for (const role of ['mpsv-methodologist', 'evaluator', 'operator', 'machine-client'] as const) {
      expect(await codes(actors[role], PERSON, { id: there })).toEqual(['NOT_FOUND']);
      // Whoever may ask for figures is told that people are not among them.
      expect(await codes(actors[role], PEOPLE)).toEqual([role === 'mpsv-methodologist' || role === 'evaluator' ? 'FORBIDDEN_SCOPE' : 'FORBIDDEN']);
    }
  });
});

test('somebody of the whole country is seen only by those who see the whole country', async () => {
  expect(await codes(organiser, PERSON, { id: nowhere })).toEqual(['NOT_FOUND']);
  expect((await ask(anActor({ grants: [{ role: 'organiser', level: 'ALL', id: null }] }), PERSON, { id: nowhere })).errors).toBeUndefined();
});

test('a forgotten condition shows nobody: the database itself holds the scope, and it ends with the request', async () => {
  expect(await served.query('select id from person')).toEqual([]);
  await ask(anActor({ grants: [{ role: 'organiser', level: 'ALL', id: null }] }), PEOPLE);
  expect(await served.query('select id from person')).toEqual([]);
  expect(await served.query(`select current_setting('opora.kraje', true) as kraje, current_setting('opora.sub', true) as sub`)).toEqual([{ kraje: '', sub: '' }]);
  await expect(served.query(`insert into person (name, kraj_code, is_synthetic) values ('Zkušební Vetřelec', 'CZ051', true)`)).rejects.toMatchObject({ code: '42501' });
  expect((await served.query(`update person set name = 'Změněno'`))[1]).toBe(0);
  expect((await served.query('delete from person'))[1]).toBe(0);
});

describe('the note of who read whom', () => {
  const noted = async () => db.manager.countBy(Audit, { objectType: 'Person', objectId: here });
  test('is there for every path', async () => {
    for (const [query, variables] of [[PERSON, { id: here }], [PEOPLE, {}], [REFERENCE, asReference(here)]] as const) {
      const before = await noted();
      expect((await ask(organiser, query, variables)).errors).toBeUndefined();
      expect(await noted()).toBe(before + 1);
    }
  });
  test('says that nobody was shown, when somebody was asked for', async () => {
    const before = await db.manager.count(Audit);
    await ask(organiser, PERSON, { id: there });
    await ask(organiser, REFERENCE, asReference(there));
    expect(await db.manager.count(Audit)).toBe(before + 1);
    expect(new Set((await db.manager.findBy(Audit, { objectType: 'Person', objectId: there, actor: organiser.sub })).map(({ action }) => action))).toEqual(new Set(['readPersonRefused']));
  });
  test('cannot be got rid of by breaking another field of the same request: then nothing is shown', async () => {
    // Nobody outside can make such a cursor; any fault of the database would do.
    const forged = sealCursor(served, 'people', ['a', 'no uuid'], new Date());
    const before = await noted();
    const { data, errors } = await ask(organiser, `query ($id: ID!, $after: String) { person(id: $id) { id name } broken: people(after: $after) { totalCount edges { node { id } } } }`, { id: here, after: forged });
    expect(Object.values(data ?? {}).filter((value) => value !== null)).toEqual([]);
    expect(errors?.map(({ extensions }) => extensions?.['code'])).toContain('BAD_USER_INPUT');
    expect(JSON.stringify({ data, errors })).not.toContain('Zdejší');
    expect(await noted()).toBe(before);
  });
});
