import type { Actor } from '@opora/kernel';
import { closeAll, syntheticId, testGraph, type TestGraph } from '@opora/testing';
import { demoActor, loadProgrammes } from './demo';

/** J22, the education of the ministry's own programme, on the demo's project P5. */
let clock: () => Date = () => new Date();
let graph: TestGraph; let projectId: string; let people: Actor[];
const methodologist = demoActor('mpsv-methodologist');
/** The ministry's own events lie in no kraj: their people are in the hands of an organiser of the whole country. */
const organiser: Actor = { sub: syntheticId('organiser of the whole country'), kind: 'person', grants: [{ role: 'organiser', level: 'ALL', id: null }] };

// Tests read answers of any shape; the schema has already checked them.
// oxlint-disable-next-line typescript/no-explicit-any
type Data = any;
const sent = (mutation: string, answer: string) => `mutation ($input: ${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { ${answer} } }`;
const refusal = async (mutation: string, input: object, who: Actor = methodologist) => (await graph.ask(who, sent(mutation, '__typename'), { input })).errors![0]!.extensions.violations;
async function tell(who: Actor, query: string, variables: object = {}): Promise<Data> {
  const { data, errors } = await graph.ask(who, query, variables);
  expect(errors).toBeUndefined();
  return data;
}
const change = async (who: Actor, mutation: string, input: object, answer: string): Promise<Data> => (await tell(who, sent(mutation, answer), { input }))[mutation];
const at = (instant: string) => { clock = () => new Date(instant); };

beforeAll(async () => {
  graph = await testGraph({ now: () => clock() });
  await loadProgrammes(graph);
  projectId = (await tell(methodologist, '{ project(code: "P5") { id } }')).project.id;
  people = Array.from({ length: 17 }, (_, n) => ({ sub: syntheticId(`participant of a run ${n}`), kind: 'person', grants: [] }));
}, 180_000);
afterAll(async () => { await graph.stop(); await closeAll(); });

test('twelve methodical trainings were held, four in each of three areas', async () => {
  const { methodicalTrainings } = await tell(methodologist, 'query($p: ID!) { methodicalTrainings(projectId: $p) { byArea { area done target } total target warnings { code } } }', { p: projectId });
  expect(methodicalTrainings).toEqual({
    byArea: ['Praha', 'Hradec Králové', 'Olomouc'].map((area) => ({ area, done: 4, target: 4 })), total: 12, target: 12, warnings: [],
  });
});

test('R-EDU-14, R-EDU-15: a fifth training in one area is held with a warning, and so is one of 2 h 59 min', async () => {
  const training = { projectId, kind: 'METHODICAL_TRAINING', area: 'Praha', titleCs: 'Zkušební metodické školení' };
  at('2021-09-01T08:00:00Z');
  const { event, warnings } = await change(methodologist, 'createEvent', { ...training, sessions: [{ date: '2021-08-30', startsAt: '09:00', minutes: 179 }] }, 'event { id } warnings { code rule messageCs }');
  expect(warnings).toEqual([{ code: 'EDU_UNUSUAL_LENGTH', rule: 'R-EDU-15', messageCs: 'Obvyklá délka je 3–4 h (zadáno 2 h 59 min).' }]);
  const held = await change(methodologist, 'recordEventHeld', { eventId: event.id }, 'warnings { code rule actual limit messageCs }');
  expect(held.warnings).toEqual([{ code: 'EDU_AREA_UNEVEN', rule: 'R-EDU-14', actual: '5', limit: '4', messageCs: 'V oblasti Praha je 5 akcí, plán jsou 4 v každé oblasti.' }]);
});

test('a programme of 42 hours entered as 42 lessons is refused with both numbers', async () => {
  expect(await refusal('createProgramme', { projectId, titleCs: 'Zkušební program', hours: '42', lessons: '42', runsPlanned: 15, runSize: 15 }))
    .toEqual([{ code: 'EDU_HOURS_MISMATCH', rule: 'R-EDU-11', field: 'input.lessons', actual: '42', limit: '56', messageCs: '42 hodin odpovídá 56 vyučovacím hodinám, zadáno 42.' }]);
});

test('a case seminar for 19 and two of the ministry is refused, for 18 and two it is planned', async () => {
  const seminar = { projectId, kind: 'CASE_SEMINAR', titleCs: 'Zkušební kazuistický seminář', staffCount: 2 };
  expect(await refusal('createEvent', { ...seminar, capacity: 19 })).toEqual([{ code: 'EDU_CASE_SEMINAR_CAPACITY', rule: 'R-EDU-16', field: 'input.capacity', actual: 21, limit: 20, messageCs: 'Kapacita 20 zahrnuje i zástupce MPSV (21).' }]);
  await change(methodologist, 'createEvent', { ...seminar, capacity: 18 }, 'event { id }');
});

test('R-EDU-12, R-EDU-13: 15 runs of 15 are 225 places; the sixteenth person of a run waits, by hand nobody is squeezed in, and the run is not made larger', async () => {
  const { project: { programmes: [programme] } } = await tell(methodologist, '{ project(code: "P5") { programmes { hours lessons runsPlanned runSize plannedPlaces runs { number participantsMax event { id version } } } } }');
  expect(programme).toMatchObject({ hours: '42', lessons: '56', runsPlanned: 15, runSize: 15, plannedPlaces: 225 });
  expect(programme.runs.map(({ number, participantsMax }: Data) => [number, participantsMax])).toEqual(Array.from({ length: 15 }, (_, n) => [n + 1, 15]));
  const eventId = programme.runs[0].event.id;
  expect(await refusal('setCapacity', { eventId, capacity: 16 })).toEqual([{ code: 'EDU_RUN_SIZE', rule: 'R-EDU-13', field: 'input.capacity', actual: 16, limit: 15, messageCs: 'Běh má nejvýše 15 účastníků (zadáno 16).' }]);
  const days = Array.from({ length: 6 }, (_, n) => ({ date: `2021-10-0${n + 4}`, startsAt: '09:00', minutes: 420 }));
  await change(methodologist, 'setSessions', { eventId, sessions: days }, 'event { id }');
  await change(methodologist, 'publishSeminars', { eventIds: [eventId] }, 'events { status }');
  const states: string[] = [];
  for (const person of people.slice(0, 16)) states.push((await change(person, 'registerForEvent', { personId: person.sub, eventIdsInOrder: [eventId] }, 'request { outcomes { state } }')).request.outcomes[0].state);
  expect([states.filter((state) => state === 'CONFIRMED').length, states.filter((state) => state === 'WAITING').length]).toEqual([15, 1]);
  expect(await refusal('placeParticipant', { personId: people[16]!.sub, eventId }, organiser)).toEqual([{ code: 'EDU_RUN_FULL', rule: 'R-EDU-13', field: 'input.eventId', actual: 16, limit: 15, messageCs: 'Běh je plný (15/15).' }]);
  expect((await refusal('placeParticipant', { personId: people[16]!.sub, eventId }, demoActor('organiser')))[0].code).toBe('FORBIDDEN_SCOPE');
});

test('R-EDU-20: the run moves online; every registration stays and everyone, also who waits, finds it in the inbox once', async () => {
  const { events } = await tell(methodologist, 'query($f: EventFilter) { events(filter: $f) { edges { node { id } } } }', { f: { projectId, kind: 'PROGRAMME_RUN', status: 'PUBLISHED' } });
  const eventId = events.edges[0].node.id;
  const own = async (person: Actor) => (await tell(person, '{ myRegistrations { edges { node { id state version } } } }')).myRegistrations.edges.map(({ node }: Data) => node);
  const all = async () => { const found: Data[] = []; for (const person of people.slice(0, 16)) found.push(await own(person)); return found; };
  const before = await all();
  expect(await change(methodologist, 'switchMode', { eventId, mode: 'ONLINE' }, 'event { mode sessions { mode } }')).toEqual({ event: { mode: 'ONLINE', sessions: Array.from({ length: 6 }, () => ({ mode: 'ONLINE' })) } });
  // The ministry reads counts of people rounded; who handles their records reads them exactly.
  expect((await tell(organiser, 'query($id: ID!) { event(id: $id) { places { taken capacity } } }', { id: eventId })).event.places).toEqual({ taken: 15, capacity: 15 });
  expect(await all()).toEqual(before);
  await graph.settle();
  for (const person of people.slice(0, 16)) {
    const { myNotifications } = await tell(person, '{ myNotifications { edges { node { title text about { id } } } } }');
    const [told, ...others] = myNotifications.edges.map(({ node }: Data) => node).filter(({ title }: Data) => title === 'Změna akce');
    expect(others).toEqual([]);
    expect(told.about.id).toBe(eventId);
    expect(told.text).toContain('se změnila forma. Akce se koná online.');
    expect(told.text).toContain('Vaše přihláška zůstává.');
  }
});

test('the newsletter has its seven issues, the publication its pages and copies', async () => {
  const { materials } = await tell(methodologist, 'query($f: MaterialFilter) { materials(filter: $f) { edges { node { kind issue pagesFrom pagesTo copies status } } } }', { f: { projectId } });
  const all = materials.edges.map(({ node }: Data) => node);
  expect(all.filter(({ kind, status }: Data) => kind === 'NEWSLETTER_ISSUE' && status === 'PUBLISHED').map(({ issue }: Data) => issue).sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(all.filter(({ kind }: Data) => kind === 'PUBLICATION')).toEqual([{ kind: 'PUBLICATION', issue: null, pagesFrom: 200, pagesTo: 250, copies: 6100, status: 'PLANNED' }]);
  const { project } = await tell(methodologist, '{ project(code: "P5") { materialCoverage { kind target done met } } }');
  expect(project.materialCoverage).toEqual([{ kind: 'NEWSLETTER_ISSUE', target: 7, done: 7, met: true }, { kind: 'PUBLICATION', target: 1, done: 0, met: false }]);
});
