import { closeAll, testGraph, type TestGraph } from '@opora/testing';
import { demoActor, loadProgrammes } from './demo';

/** Foreign trips of P5 with their report (source 004:31), on the demo, in the roles. */
let graph: TestGraph;
let projectId: string;
const ministry = demoActor('mpsv-methodologist');
beforeAll(async () => {
  graph = await testGraph();
  await loadProgrammes(graph);
  projectId = (await graph.ask(ministry, '{ project(code: "P5") { id } }')).data.project.id as string;
}, 180_000);
afterAll(async () => { await graph.stop(); await closeAll(); });

test('one trip of the four has its report, which anyone signed in reads; the other three owe theirs', async () => {
  const { data, errors } = await graph.ask(demoActor('evaluator'), `query($f: EventFilter, $p: ID!) {
    events(filter: $f, first: 10) { totalCount edges { node { id place reportDueOn report { state placeCs hosts { name } publishedIn { titleCs } travellers { id } viewerCan { edit accept } } kind { norm { reportDays reportSections } } } } }
    eventReportsOwed(projectId: $p) { event { id place } dueOn overdue } }`, { f: { projectId, kind: 'FOREIGN_TRIP' }, p: projectId });
  expect(errors).toBeUndefined();
  const trips = data.events.edges.map(({ node }: { node: { place: string } }) => node);
  const slovakia = trips.find(({ place }: { place: string }) => place === 'Slovensko');
  expect([data.events.totalCount, slovakia]).toMatchObject([4, {
    reportDueOn: '2021-08-06', kind: { norm: { reportDays: 30, reportSections: ['TRAVELLERS', 'DATES', 'PLACE', 'HOSTS', 'FINDINGS', 'RECOMMENDATIONS'] } },
    report: { state: 'SUBMITTED', placeCs: 'Slovensko', hosts: [{ name: 'Zkušební městský úřad' }], publishedIn: { titleCs: 'Praxe sociální práce v obcích' }, travellers: [], viewerCan: { edit: false, accept: false } },
  }]);
  expect(data.eventReportsOwed.map(({ event, dueOn, overdue }: { event: { place: string }; dueOn: string; overdue: boolean }) => [event.place, dueOn, overdue]).sort()).toEqual([['Německo', '2021-08-06', true], ['Polsko', '2021-08-06', true], ['Rakousko', '2021-08-06', true]]);
});
test('a report without what the plan asks for is refused with every part named; another role and the own hand do not accept one', async () => {
  const asked = async (who: typeof ministry, mutation: string, input: object) => {
    const { data, errors } = await graph.ask(who, `mutation($i: ${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $i) { report { id state } warnings { code rule } } }`, { i: input });
    return errors ? errors[0]!.extensions.violations.map(({ code, messageCs }: { code: string; messageCs: string }) => [code, messageCs]) : data[mutation];
  };
  const { events } = (await graph.ask(ministry, 'query($f: EventFilter) { events(filter: $f, first: 10) { edges { node { id place } } } }', { f: { projectId, kind: 'FOREIGN_TRIP' } })).data;
  const eventId = events.edges.find(({ node }: { node: { place: string } }) => node.place === 'Polsko').node.id as string;
  const { report } = await asked(ministry, 'saveEventReport', { eventId, placeCs: 'Polsko', findingsCs: 'Smyšlené zjištění.' });
  expect(await asked(ministry, 'submitEventReport', { reportId: report.id })).toEqual([
    ['EDU_REPORT_INCOMPLETE', 'Zpráva není úplná, doplňte: kdo se účastnil.'], ['EDU_REPORT_INCOMPLETE', 'Zpráva není úplná, doplňte: navštívené organizace.'], ['EDU_REPORT_INCOMPLETE', 'Zpráva není úplná, doplňte: doporučení.'],
  ]);
  await asked(ministry, 'saveEventReport', { eventId, placeCs: 'Polsko', delegationCs: '2 metodici', hosts: [{ name: 'Zkušební úřad' }], findingsCs: 'Smyšlené zjištění.', recommendationsCs: 'Smyšlené doporučení.' });
  expect(await asked(ministry, 'submitEventReport', { reportId: report.id })).toEqual({ report: { id: report.id, state: 'SUBMITTED' }, warnings: [{ code: 'EDU_REPORT_LATE', rule: 'R-EDU-21' }] });
  expect(await asked(ministry, 'acceptEventReport', { reportId: report.id })).toEqual([['SELF_APPROVAL_FORBIDDEN', 'Vlastní zprávu nelze přijmout.']]);
  expect(await asked(demoActor('organiser'), 'acceptEventReport', { reportId: report.id })).toEqual([['FORBIDDEN_SCOPE', 'K tomuto území nebo smlouvě nemáte oprávnění.']]);
  expect(await asked(demoActor('evaluator'), 'saveEventReport', { eventId, placeCs: 'x' })).toEqual([['FORBIDDEN_SCOPE', 'K tomuto území nebo smlouvě nemáte oprávnění.']]);
});
