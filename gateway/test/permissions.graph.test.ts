import { SERVICES } from '@opora/contracts';
import { createExecutor, createLog, type Subgraph, type SubgraphExecutor } from '@opora/subgraph';
import { isAfterFigures } from '@opora/kernel';
import { cloneDatabase, closeAll, connectTo, subgraphOf, type Clone } from '@opora/testing';
import { ASKERS, PLACES, type Asker } from './permissions/actors';
import { askedOf, type Asked } from './permissions/fields';
import { scopeOf, stated, type Scope } from './permissions/statements';

/**
 * The permission matrix: every root field and every reference of the live subgraphs, asked by every role at every place. What is expected comes from
 * the permission the field was published with and from its stated scope; a field nobody stated fails.
 */
const subgraphs = SERVICES.map(subgraphOf).filter((subgraph): subgraph is Subgraph => subgraph !== null);
const fields: Asked[] = subgraphs.flatMap(askedOf);
let clone: Clone;
beforeAll(async () => { clone = await cloneDatabase(); });
afterAll(closeAll);

/** The code of the answer; `ok` for one without an error. */
async function codeOf(executor: SubgraphExecutor, { query, variables }: Asked, { actor }: Asker): Promise<string> {
  const { errors } = await executor.execute({ query, variables }, { actor, traceId: 'matrix', deadline: Date.now() + 10_000 });
  return errors?.length ? String(errors[0]!.extensions?.['code']) : 'ok';
}

/** What somebody is told whom a field does not allow. */
const refusalOf = ({ allow }: Asked, { actor }: Asker): string => (actor === null ? 'UNAUTHENTICATED' : allow.personal && isAfterFigures(actor) ? 'FORBIDDEN_SCOPE' : 'FORBIDDEN');
const REFUSED = ['UNAUTHENTICATED', 'FORBIDDEN'];
/** Scopes in which the place makes no difference to whether there is an answer. */
const PLACELESS: readonly (Scope | undefined)[] = ['open', 'facts', 'own', 'person'];
/** True when the asker should get an answer rather than FORBIDDEN. */
const isAnswered = ({ service, name, allow }: Asked, { actor }: Asker) => allow(actor) && !(scopeOf(service, name) === 'person' && actor?.kind === 'machine');

test('every field and reference states its scope, and nothing is stated that no service answers', () => {
  expect(fields.filter(({ service, name }) => scopeOf(service, name) === undefined).map(({ service, name }) => `${service} ${name}`)).toEqual([]);
  const live = new Set(fields.map(({ service, name }) => `${service} ${name}`));
  expect(stated().filter((name) => !live.has(name))).toEqual([]);
});

test('what is stated as open, national or the like is published so', () => {
  const national = ['mpsv-methodologist', 'evaluator', 'gdpr-officer', 'operator', 'machine-client'];
  const wrong = fields.filter(({ service, name, allow }) => {
    const scope = scopeOf(service, name);
    if (scope === 'open') return allow.roles !== 'anyone';
    if (allow.roles === 'anyone') return true;
    if (scope === 'national') return typeof allow.roles === 'string' || allow.roles.some((role) => !national.includes(role));
    return false;
  });
  expect(wrong.map(({ service, name }) => `${service} ${name}`)).toEqual([]);
});

describe('asked by every role at every place', () => {
  let cells = 0, cellsWrong = 0;
  afterAll(() => { process.stdout.write(`permission matrix: ${fields.length} fields and references × ${ASKERS.length} askers (14 roles × ${PLACES.join(', ')}; signed in without a role; nobody) = ${cells} cells, none unstated, ${cellsWrong} wrong\n`); });

  test.each(subgraphs.map((subgraph) => [subgraph.name, subgraph] as const))('%s refuses exactly those its fields do not allow, and breaks for nobody', async (service, subgraph) => {
    const executor = createExecutor(subgraph, await connectTo(clone, subgraph, { background: false }), createLog('test', 'silent'));
    const wrong: string[] = [];
    for (const field of fields.filter((each) => each.service === service)) {
      const answers = await Promise.all(ASKERS.map(async (asker) => ({ asker, code: await codeOf(executor, field, asker) })));
      for (const { asker, code } of answers) {
        cells += 1;
        const expected = isAnswered(field, asker) ? 'an answer' : refusalOf(field, asker);
        const right = expected === 'an answer' ? !REFUSED.includes(code) && code !== 'INTERNAL' && code !== 'undefined' : code === expected;
        if (right) continue;
        cellsWrong += 1;
        wrong.push(`${field.name} by ${asker.name} ${asker.place}: ${code}, expected ${expected}`);
      }
      if (!PLACELESS.includes(scopeOf(field.service, field.name))) continue;
      for (const name of new Set(answers.map(({ asker }) => asker.name))) {
        const codes = new Set(answers.filter(({ asker }) => asker.name === name).map(({ code }) => code));
        if (codes.size > 1) wrong.push(`${field.name} by ${name}: ${[...codes].join(', ')} by place, though its scope is stated as ${scopeOf(field.service, field.name)}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 120_000);
});

test('every field that leads to people says so, and whoever may ask for figures only is told in the words of the contract', async () => {
  const leading = fields.filter(({ allow }) => allow.personal).map(({ name }) => name);
  expect(leading).toEqual(expect.arrayContaining(['Query.people', 'Query.registrations', 'Query.certificates', 'Query.previewAllocation', 'Query.registrationFile', 'Query.attendanceFile']));
  const people = fields.find(({ name }) => name === 'Query.people')!;
  const executor = createExecutor(subgraphs.find(({ name }) => name === people.service)!, await connectTo(clone, subgraphs.find(({ name }) => name === people.service)!, { background: false }), createLog('test', 'silent'));
  for (const { actor } of ASKERS.filter(({ name, place }) => place === 'inside' && (name === 'mpsv-methodologist' || name === 'evaluator'))) {
    const { errors } = await executor.execute({ query: people.query, variables: people.variables }, { actor, traceId: 'matrix', deadline: Date.now() + 10_000 });
    expect(errors![0]!.extensions).toMatchObject({ code: 'FORBIDDEN_SCOPE', violations: [{ code: 'FORBIDDEN_SCOPE', messageCs: 'Osobní údaje klientů zde nejsou dostupné.' }], retryable: false });
  }
});
