import { anActor, closeAll, syntheticId } from '@opora/testing';
import type { Actor } from '@opora/kernel';
import { ELSEWHERE } from './permissions/actors';
import { CERTIFICATE, REGISTRATION } from './permissions/changes';
import { demoActor, loadInto, openWorld, type World } from './permissions/world';

/** One person and one registration of the demo's kraj, by every path that could lead there (reliability.md §2, row 8; §8, row 32), for who is inside and who is not. */
let world: World;
let registration: string, certificate: string, table: string, person: string;
const inside = anActor({ sub: syntheticId('paths:inside'), roles: ['organiser'] });
const OUTSIDERS: [string, Actor][] = [
  ['an organiser of another kraj', anActor({ sub: syntheticId('paths:abroad'), roles: ['organiser'], kraj: ELSEWHERE })],
  ['a facilitator of one other project', anActor({ sub: syntheticId('paths:project'), grants: [{ role: 'facilitator', level: 'PROJECT', id: syntheticId('paths:no project') }] })],
  ['somebody without a role', anActor({ sub: syntheticId('paths:nobody'), grants: [] })],
];
beforeAll(async () => {
  world = await openWorld();
  await loadInto(world, async () => undefined);
  registration = await world.find('education', REGISTRATION);
  certificate = await world.find('education', CERTIFICATE);
  person = demoActor('facilitator').sub;
  table = await world.find('networking', `select id from round_table where '${person}' = any(facilitator_ids) order by id limit 1`);
}, 120_000);
afterAll(closeAll);

const entities = (service: string, type: string, fields: string, id: string) => ({ service, name: `reference:${type}`, query: `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { ${fields} } } }`, variables: { of: [{ __typename: type, id }] } });
const root = (query: string, variables: object = {}) => world.questionOf(query, variables);
type Shown = { data: Record<string, never> | null; code: string };
interface Path { name: string; question(): Promise<ReturnType<World['questionOf']>>; sees(shown: Shown): boolean; /** What an outsider may be told besides nothing. */ says: string[] }
const nodes = (field: string) => ({ data }: Shown) => ((data?.[field] as { edges: { node: { id: string } }[] } | undefined)?.edges ?? []).some(({ node }) => [registration, person].includes(node.id));
const PEOPLE = 'query ($after: String) { people(first: 100, after: $after) { edges { cursor node { id } } } }';
const LIST = 'query ($after: String) { registrations(first: 100, after: $after) { edges { cursor node { id } } } }';

const PATHS: Path[] = [
  { name: 'a person by id', question: async () => root('query ($id: ID!) { person(id: $id) { id name } }', { id: person }), sees: ({ data }) => data?.['person'] != null, says: ['NOT_FOUND'] },
  { name: 'people in a list', question: async () => root(PEOPLE), sees: nodes('people'), says: ['ok', 'FORBIDDEN'] },
  { name: 'a person behind a table', question: async () => root('query ($id: ID!) { roundTable(id: $id) { facilitators { id name } } }', { id: table }), sees: ({ data }) => ((data?.['roundTable'] as { facilitators: unknown[] | null } | undefined)?.facilitators ?? []).length > 0, says: ['ok', 'NOT_FOUND', 'FORBIDDEN'] },
  { name: 'a person as a reference', question: async () => entities('networking', 'Person', 'id name', person), sees: ({ data }) => (data?.['_entities'] as unknown[] | undefined)?.[0] != null, says: ['ok', 'NOT_FOUND'] },
  { name: 'a registration by id', question: async () => root('query ($id: ID!) { registration(id: $id) { id } }', { id: registration }), sees: ({ data }) => data?.['registration'] != null, says: ['NOT_FOUND'] },
  { name: 'registrations in a list', question: async () => root(LIST), sees: nodes('registrations'), says: ['ok', 'FORBIDDEN'] },
  { name: 'a registration behind a certificate', question: async () => entities('education', 'Certificate', 'id registration { id }', certificate), sees: ({ data }) => (data?.['_entities'] as unknown[] | undefined)?.[0] != null, says: ['ok', 'NOT_FOUND'] },
  { name: 'a registration as a reference', question: async () => entities('education', 'Registration', 'id', registration), sees: ({ data }) => (data?.['_entities'] as unknown[] | undefined)?.[0] != null, says: ['ok', 'NOT_FOUND'] },
  {
    // The cursor of somebody who sees them, from before the first of them.
    name: 'registrations behind a cursor of somebody else', sees: nodes('registrations'), says: ['ok', 'FORBIDDEN'],
    question: async () => {
      const other = await world.find('education', REGISTRATION);
      const { data } = await world.ask(root(LIST), inside);
      const edges = data.registrations.edges as { cursor: string; node: { id: string } }[];
      expect(edges.map(({ node }) => node.id)).toEqual(expect.arrayContaining([registration, other]));
      const at = edges.findIndex(({ node }) => node.id === registration);
      return root(LIST, { after: at > 0 ? edges[at - 1]!.cursor : null });
    },
  },
  {
    name: 'a change of a registration', question: async () => root('mutation ($input: CancelRegistrationInput!) { cancelRegistration(input: $input) { id } }', { input: { registrationId: registration } }),
    // Inside, the rules of the event answer.
    sees: ({ code }) => !['NOT_FOUND', 'FORBIDDEN', 'FORBIDDEN_SCOPE'].includes(code), says: ['NOT_FOUND'],
  },
];

describe.each(PATHS.map((each) => [each.name, each] as const))('row 32: %s', (_name, path) => {
  // A change goes last: it works for who is inside.
  test.each(OUTSIDERS)('shows %s nothing', async (_who, actor) => {
    const shown = await world.ask(await path.question(), actor) as Shown;
    expect([path.sees(shown), path.says.includes(shown.code) ? 'refused or empty' : shown.code]).toEqual([false, 'refused or empty']);
  });
  test('shows it inside', async () => {
    expect(path.sees(await world.ask(await path.question(), inside) as Shown)).toBe(true);
  });
});
