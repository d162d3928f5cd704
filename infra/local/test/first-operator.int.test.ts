import { loadGrants, people, personOf, type Ask } from '@opora/demo';
import type { Actor, Grant } from '@opora/kernel';
import { networking } from '@opora/networking';
import { giveFirst, withDatabase } from '@opora/postgres';
import { createExecutor, createLog, type SubgraphExecutor } from '@opora/subgraph';
import { actors, cloneDatabase, closeAll, connectTo, syntheticId, type Clone } from '@opora/testing';

let clone: Clone, executor: SubgraphExecutor;
beforeAll(async () => {
  clone = await cloneDatabase();
  executor = createExecutor(networking, await connectTo(clone, networking, { background: false }), createLog('test', 'silent'));
});
afterAll(closeAll);
/** As the owner of the clone: its connection is known, so the role's password need not be derived. */
const give = (role: 'operator' | 'machine-client', id: string) => giveFirst(role, id, withDatabase(clone.admin, clone.name), () => decodeURIComponent(new URL(clone.urls('networking').owner).password), clone.name);
const execute = async (actor: Actor, query: string, variables: object = {}) => {
  const { data, errors } = await executor.execute({ query, variables: variables as Record<string, unknown> }, { actor, traceId: 't', deadline: Date.now() + 10_000 });
  if (errors) throw new Error(JSON.stringify(errors));
  return data as never;
};
/** The person as the gateway would send them: with what the platform holds, nothing else. */
async function asHeld(sub: string): Promise<Actor> {
  const { grantsOf } = await execute(actors['machine-client'], 'query ($p: ID!) { grantsOf(personId: $p) { role level scopeId } }', { p: sub }) as { grantsOf: { role: string; level: Grant['level']; scopeId: string | null }[] };
  return { sub, kind: 'person', grants: grantsOf.map(({ role, level, scopeId }) => ({ role: role.toLowerCase().replaceAll('_', '-') as Grant['role'], level, id: scopeId })) };
}

test('the first operator is named once, though two name one at the same moment; nobody after them', async () => {
  const [one, two] = [personOf('operator').id, syntheticId('another operator')];
  expect((await Promise.all([give('operator', one), give('operator', one)])).sort()).toEqual([false, true]);
  expect(await give('operator', two)).toBe(false);
  expect((await asHeld(one)).grants).toEqual([{ role: 'operator', level: 'ALL', id: null }]);
  expect((await asHeld(two)).grants).toEqual([]);
  await expect(give('machine-client', 'nobody')).rejects.toThrow('A person id is a UUID');
});

test('from there every person of the demo gets their role through the graph, and again changes nothing', async () => {
  const ask: Ask = async (role, query, variables) => execute(await asHeld(personOf(role).id), query, variables);
  const work = { ask, settle: async () => undefined, report: () => undefined, ids: { projects: {}, organisations: {} } };
  await give('machine-client', personOf('machine-client').id);
  await loadGrants(work);
  await loadGrants(work);
  for (const { id, grants } of people) expect((await asHeld(id)).grants).toEqual(grants);
});
