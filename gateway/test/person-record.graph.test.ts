import type { Actor } from '@opora/kernel';
import { closeAll, syntheticId, testGraph, type TestGraph } from '@opora/testing';
import { demoActor } from './demo';

/** A person's training record joined to the person networking knows, over the seam. */
let graph: TestGraph;
const organiser = demoActor('organiser');
beforeAll(async () => { graph = await testGraph({ now: () => new Date('2018-02-01T10:00:00Z') }); }, 120_000);
afterAll(async () => { await graph.stop(); await closeAll(); });

// oxlint-disable-next-line typescript/no-explicit-any -- answers of any shape; the schema has checked them
const change = async (who: Actor, mutation: string, input: object, answer = 'id'): Promise<any> => {
  const { data, errors } = await graph.ask(who, `mutation ($input: ${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { ${answer} } }`, { input });
  expect(errors).toBeUndefined();
  return data[mutation];
};

test('an organiser reads names and records of the people employed in the kraj in one question; a person their own; others no record', async () => {
  const { id: employerId } = await change(organiser, 'registerOrganisation', { name: 'Zkušební obec', kinds: ['MUNICIPALITY'], krajCode: 'CZ051', orpCode: '5105' });
  const people = [1, 2, 3].map((n): Actor => ({ sub: syntheticId(`person with a record ${n}`), kind: 'person', grants: [] }));
  for (const [n, { sub }] of people.entries()) await change(organiser, 'registerPerson', { id: sub, name: `Zkušební Pracovnice ${n}`, employerId, krajCode: 'CZ051', isSynthetic: true });
  await graph.settle();
  for (const { sub } of people) await change(organiser, 'recordEmployment', { personId: sub, organisationId: employerId, from: '2017-04-01' });
  await change(people[0]!, 'recordExternalTraining', { personId: people[0]!.sub, titleCs: 'Kurz', organiserCs: 'Zkušební vzdělavatel', form: 'ACCREDITED_COURSE', from: '2017-05-02', to: '2017-05-02', minutes: 480, evidence: { designation: 'Potvrzení' } });
  const LIST = '{ people(filter: { krajCode: "CZ051" }, first: 10) { edges { node { name trainingRecord(year: 2017) { requiredHours earnedHours met } } } } }';
  const { data, errors } = await graph.ask(organiser, LIST);
  expect(errors).toBeUndefined();
  const of = (name: string) => data.people.edges.map(({ node }: { node: { name: string } }) => node).find((node: { name: string }) => node.name === name);
  expect([of('Zkušební Pracovnice 0'), of('Zkušební Pracovnice 1')]).toEqual([
    { name: 'Zkušební Pracovnice 0', trainingRecord: { requiredHours: '18', earnedHours: '8', met: false } }, { name: 'Zkušební Pracovnice 1', trainingRecord: { requiredHours: '18', earnedHours: '0', met: false } },
  ]);
  const ONE = 'query($id: ID!) { person(id: $id) { trainingRecord(year: 2017) { earnedHours } } }';
  expect((await graph.ask(people[0]!, ONE, { id: people[0]!.sub })).data).toEqual({ person: { trainingRecord: { earnedHours: '8' } } });
  expect((await graph.ask(demoActor('regional-methodologist'), ONE, { id: people[0]!.sub })).data).toEqual({ person: { trainingRecord: null } });
});
