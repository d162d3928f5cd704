import { actors, anActor, closeAll, testGraph, type TestGraph } from '@opora/testing';

/** Data of an answer, read freely: the test says what must be there. */
// oxlint-disable-next-line typescript/no-explicit-any
type Data = any;
/** Noon of the first day of February after the year. */
const NOW = new Date('2019-02-01T11:00:00Z');
const coordinator = actors['family-policy-coordinator'];
const methodologist = actors['mpsv-methodologist'];
const HIDDEN = { value: null, suppressed: true, reason: 'SUPPRESSED' };
/** People reached in 2018: three in Liberecký kraj, twenty-four in Královéhradecký, more elsewhere. */
const REACHED: Record<string, number> = { CZ051: 3, CZ052: 24, CZ053: 40, CZ063: 7 };

let graph: TestGraph;
const FIGURE = '{ value suppressed reason }';
async function answer(who: typeof coordinator, query: string): Promise<Data> {
  const { data, errors } = await graph.ask(who, query);
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}
const ofYear = (who: typeof coordinator) => answer(who, `{ educationParticipation(year: 2018) { publishedOn total ${FIGURE} kraje { kraj { code } participants ${FIGURE} attendedHours ${FIGURE} } } }`).then((data) => data.educationParticipation);
const kraj = (all: Data, code: string) => all.kraje.find((each: Data) => each.kraj?.code === code);

beforeAll(async () => {
  graph = await testGraph({ now: () => NOW });
  const rows = Object.entries(REACHED).flatMap(([code, people]) => [`('participants', '${code}', '', '00000000-0000-0000-0000-000000000000', '2018-01-01', ${people})`, `('attended-minutes', '${code}', '', '00000000-0000-0000-0000-000000000000', '2018-05-10', ${people * 480})`]);
  await graph.databases.get('education')!.query(`insert into tally (metric, kraj_code, territory_code, project_id, day, amount) values ${rows.join(', ')}`);
  await graph.runSchedule('education', 'publish-participation');
}, 60_000);
afterAll(async () => { await graph.stop(); await closeAll(); });

test('the coordinator of the kraj reads its three people, the methodologist of the ministry that there is something to hide (row 65 of reliability.md)', async () => {
  expect(kraj(await ofYear(coordinator), 'CZ051')).toMatchObject({ participants: { value: '3', suppressed: false, reason: null }, attendedHours: { value: '24' } });
  expect(kraj(await ofYear(methodologist), 'CZ051')).toMatchObject({ participants: HIDDEN, attendedHours: HIDDEN });
});

test('all that one caller can ask together tells of no hidden kraj: another is hidden with it, the total is rounded, or hidden from whoever knows a part', async () => {
  const [seen, own] = [await ofYear(methodologist), await ofYear(coordinator)];
  const hidden = seen.kraje.filter((each: Data) => each.participants.suppressed).map((each: Data) => each.kraj.code);
  expect(hidden).toContain('CZ051');
  expect(hidden.length).toBeGreaterThanOrEqual(2);
  expect(seen.kraje.filter((each: Data) => each.participants.value !== null).map((each: Data) => [each.kraj.code, each.participants.value])).toEqual(
    seen.kraje.filter((each: Data) => REACHED[each.kraj?.code] !== undefined && !hidden.includes(each.kraj.code)).map((each: Data) => [each.kraj.code, String(REACHED[each.kraj.code])]));
  expect([null, '70']).toContain(seen.total.value);
  expect(own.total).toEqual(HIDDEN);
});

test('a question for some kraje, by another way or by another role outside, is answered from the same table (row 66)', async () => {
  const all = await ofYear(methodologist);
  const asked = `{ a: kraj(code: "CZ051") { participation(year: 2018) { participants ${FIGURE} } } b: kraj(code: "CZ052") { participation(year: 2018) { participants ${FIGURE} } } kraje { code participation(year: 2018) { participants ${FIGURE} } } }`;
  for (const who of [methodologist, actors.evaluator, actors['machine-client'], actors.operator, anActor({ roles: ['organiser'], kraj: 'CZ064' })]) {
    const { a, b, kraje } = await answer(who, asked);
    expect([a, b].map((each: Data) => each.participation.participants)).toEqual([kraj(all, 'CZ051').participants, kraj(all, 'CZ052').participants]);
    for (const { code, participation } of kraje.filter(({ code: each }: Data) => each !== 'CZ064')) expect([code, participation.participants]).toEqual([code, kraj(all, code).participants]);
  }
});

test('whoever comes three people later reads the same outside, and the kraj its new number', async () => {
  const before = await ofYear(methodologist);
  await graph.databases.get('education')!.query(`update tally set amount = amount + 3 where metric = 'participants' and kraj_code = 'CZ051'`);
  await graph.runSchedule('education', 'publish-participation');
  expect(await ofYear(methodologist)).toEqual(before);
  expect(kraj(await ofYear(coordinator), 'CZ051').participants.value).toBe('6');
});
