import { isEnumType, isInputObjectType, isListType, isNonNullType, Kind, parse, typeFromAST, type GraphQLInputType, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { SERVICES } from '@opora/contracts';
import { loadDemo } from '@opora/demo';
import { withClient } from '@opora/postgres/session';
import { buildSchema, createLog } from '@opora/subgraph';
import { actors, closeAll } from '@opora/testing';
import { demoActor, openWorld, subgraphs, type Question, type World } from './permissions/world';

/**
 * A canary in every text the platform takes: whatever is written through the graph, by the demo's own inputs, right or refused, must appear in no line of a log,
 * in no event, in no row of the audit and in nothing that is sent out (reliability.md §9).
 */
const CANARY = 'KANÁREK-7f3a';
const schemas = new Map<string, GraphQLSchema>(subgraphs.map((subgraph) => [subgraph.name, buildSchema(subgraph)]));
const lines: string[] = [];
let world: World;
const marked = new Set<string>();

/** Marks every text of the value; keys that repeat a request stay. */
function mark(type: GraphQLInputType, value: unknown, path: string, put: (text: string, path: string) => string): unknown {
  if (value === null || value === undefined) return value;
  if (isNonNullType(type)) return mark(type.ofType, value, path, put);
  if (isListType(type)) return (value as unknown[]).map((each) => mark(type.ofType, each, path, put));
  if (isEnumType(type)) return value;
  if (isInputObjectType(type)) return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, name === 'idempotencyKey' ? each : mark(type.getFields()[name]!.type, each, `${path}.${name}`, put)]));
  return type.name === 'String' && typeof value === 'string' ? put(value, path) : value;
}
function variablesWith({ service, query, variables }: Question, put: (text: string, path: string) => string): object {
  const operation = parse(query).definitions.find((node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION)!;
  const given = variables as Record<string, unknown>;
  return Object.fromEntries((operation.variableDefinitions ?? []).map(({ variable, type }) => [variable.name.value, mark(typeFromAST(schemas.get(service)!, type as never) as GraphQLInputType, given[variable.name.value], '', put)]));
}

beforeAll(async () => {
  world = await openWorld(createLog('canary', 'debug', { write: (line) => { lines.push(line); } }));
  const texts = new Map<string, [Question, string]>();
  await loadDemo({
    report: () => undefined, settle: () => world.settle(),
    async ask(role, query, variables) {
      const plain = world.questionOf(query, variables);
      const paths: string[] = [];
      variablesWith(plain, (text, path) => { paths.push(path); return text; });
      // A text with a shape of its own (a code, a citation) refuses the canary; then each text is tried alone, so that one does not spare the others.
      let answer: { data: unknown; code: string } | undefined;
      for (const chosen of paths.length > 0 ? [paths, ...paths.map((path) => [path])] : []) {
        answer = await world.ask({ ...plain, variables: variablesWith(plain, (text, path) => (chosen.includes(path) ? `${text} ${CANARY}` : text)) }, demoActor(role));
        if (answer.code !== 'ok') continue;
        for (const path of chosen) marked.add(`${plain.name}${path}`);
        break;
      }
      if (answer?.code !== 'ok') answer = await world.ask(plain, demoActor(role));
      for (const path of paths) if (!texts.has(`${plain.name}${path}`)) texts.set(`${plain.name}${path}`, [plain, path]);
      if (answer.code !== 'ok') throw new Error(`${plain.name} by ${role}: ${answer.code}`);
      return answer.data as never;
    },
  });
  // Refused as well: each text far too long, and with what looks like personal data.
  for (const [question, at] of texts.values()) {
    for (const text of [`${CANARY} `.repeat(4000), `${CANARY} 601 000 000 osoba@example.invalid 760506/1234`]) {
      await world.ask({ ...question, variables: variablesWith(question, (was, path) => (path === at ? text : was)) }, demoActor('organiser'));
    }
  }
}, 240_000);
afterAll(closeAll);

const ask = (query: string, variables: object, actor = actors['gdpr-officer']) => world.ask(world.questionOf(query, variables), actor);

test('the canary was taken: it stands in what the platform keeps', async () => {
  expect(marked.size).toBeGreaterThan(30);
  const names = await world.databases.get('networking')!.query('select name from person') as { name: string }[];
  expect(names.some(({ name }) => name.includes(CANARY))).toBe(true);
});

test('a database that breaks says nothing of what it was given', async () => {
  await withClient(world.admin, async (admin) => { await admin.query('alter table networking.person rename to person_away'); });
  expect((await ask('mutation ($i: RegisterPersonInput!) { registerPerson(input: $i) { id } }', { i: { name: `Zkušební ${CANARY}`, krajCode: 'CZ051', isSynthetic: true } }, demoActor('organiser'))).code).toBe('INTERNAL');
  expect((await ask('query ($n: String) { people(filter: { nameContains: $n }) { totalCount } }', { n: CANARY }, demoActor('organiser'))).code).toBe('INTERNAL');
  await withClient(world.admin, async (admin) => { await admin.query('alter table networking.person_away rename to person'); });
  expect(lines.some((line) => line.includes('a field failed'))).toBe(true);
});

test('a person is told and forgotten without a word of theirs in a log', async () => {
  const subjectId = demoActor('facilitator').sub;
  for (const dryRun of [true, false]) {
    await ask('mutation ($i: AnonymiseSubjectInput!) { anonymiseSubject(input: $i) { id } }', { i: { subjectId, dryRun, keepRequired: true, reason: `Žádost ${CANARY}` } });
    await world.settle();
  }
});

test('no line of a log has it', () => {
  process.stderr.write(`canary: ${marked.size} kinds of text marked, ${lines.length} lines of logs, none with a canary\n`);
  expect(lines.filter((line) => line.includes(CANARY) || line.includes('KANÁREK'))).toEqual([]);
});

test.each(SERVICES)('no event, no note of the audit and nothing sent out of %s has it', async (service) => {
  const db = world.databases.get(service)!;
  const places = ['outbox', 'inbox', 'audit', 'audit_chain', ...(service === 'notifications' ? ['notice', 'notification', 'delivery', 'delivery_step', 'timed_notice'] : [])];
  const found: string[] = [];
  for (const place of places) found.push(...((await db.query(`select '${place}' as place, t::text as row from "${place}" t where strpos(t::text, $1) > 0 limit 3`, [CANARY])) as { place: string; row: string }[]).map(({ place: name, row }) => `${name}: ${row}`));
  expect(found).toEqual([]);
});
