import type { DataSource } from 'typeorm';
import { rebuildTallies, run, tallyDifferences } from '@opora/subgraph';
import { closeAll, syntheticId, testDatabase } from '@opora/testing';
import { setRoundTablePlan } from '../src/plan/round-table-plan.commands';
import { cancelRoundTable, holdRoundTable, planRoundTable, scheduleRoundTable } from '../src/round-table/round-table.commands';
import { networking } from '../src/subgraph';
import { aPlan, aRegionalTable, asking, aTable, aProject, elsewhere, FACILITATORS, graph, ministry, networkerOf, organiser, ORPS, sentEvents, theFirstRound } from './builders';

let db: DataSource;
let ask: ReturnType<typeof graph>;
beforeAll(async () => { db = await testDatabase(networking); ask = graph(db); });
afterAll(closeAll);
// oxlint-disable-next-line typescript/no-explicit-any -- answers of any shape; the schema has checked them
const answer = async (...args: Parameters<typeof ask>): Promise<any> => { const { data, errors } = await ask(...args); expect(errors).toBeUndefined(); return data; };

const schedule = (roundTableId: string, date: string, over: object = {}) => run(asking(db), scheduleRoundTable, { roundTableId, date, ...over });
const hold = (roundTableId: string, over: object) => run(asking(db), holdRoundTable, { roundTableId, ...over });

describe('the plan', () => {
  test('of 4 × 10 + 2 = 42 is set once a project, and its rounds with it', async () => {
    const { projectId } = await aPlan(db);
    const { _entities: [project] } = await answer(organiser, `query($r: [_Any!]!) { _entities(representations: $r) { ... on Project { roundTablePlan { total plannedOrp perOrp regional orps { name }
      facilitators { id } rounds { number windowFrom windowTo closedOn regionalTable { id } } viewerCan { edit } } } } }`, { r: [{ __typename: 'Project', id: projectId }] });
    expect(project.roundTablePlan).toMatchObject({ total: 42, plannedOrp: 40, viewerCan: { edit: true }, rounds: [{ number: 1, windowFrom: null }, { number: 2, windowFrom: '2018-01-01', windowTo: '2018-06-30' }, { number: 3 }, { number: 4 }] });
    expect(project.roundTablePlan.orps.map(({ name }: { name: string }) => name)).toEqual(['Česká Lípa', 'Frýdlant', 'Jablonec nad Nisou', 'Jilemnice', 'Liberec', 'Nový Bor', 'Semily', 'Tanvald', 'Turnov', 'Železný Brod']);
    expect(project.roundTablePlan.facilitators).toHaveLength(2);
  });
  test('two first plans of one project that race make one', async () => {
    const { projectId } = await aProject(db);
    const input = { projectId, krajCode: 'CZ051', perOrp: 1, orpCodes: ORPS, regional: 0, roundCount: 1, facilitatorIds: [] };
    const plans = await Promise.all([1, 2].map(() => run(asking(db), setRoundTablePlan, input)));
    expect(new Set(plans.map(({ id }) => id)).size).toBe(1);
  });
  test('refuses what would leave existing tables outside, an ORP of another kraj, an unknown facilitator and another kraj’s organiser', async () => {
    const { projectId } = await aPlan(db);
    await aTable(db, projectId, '5105');
    const input = { projectId, krajCode: 'CZ051', perOrp: 4, orpCodes: ORPS, regional: 2, roundCount: 4, facilitatorIds: FACILITATORS };
    const set = (over: object, actor = organiser) => run(asking(db, actor), setRoundTablePlan, { ...input, ...over });
    await expect(set({ orpCodes: ['5101'] })).rejects.toMatchObject({ code: 'NET_PLAN_BELOW_TABLES', violations: [{ messageCs: 'V ORP Liberec už kulatý stůl je, nelze je z plánu vypustit.' }] });
    await expect(set({ orpCodes: ['6201'] })).rejects.toMatchObject({ code: 'TERRITORY_UNKNOWN' });
    await expect(set({ facilitatorIds: [syntheticId('nobody')] })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(set({}, elsewhere)).rejects.toMatchObject({ code: 'FORBIDDEN_SCOPE' });
    await expect(set({ krajCode: 'CZ052', orpCodes: [] }, elsewhere)).rejects.toMatchObject({ code: 'FORBIDDEN_SCOPE' });
    await expect(set({ projectId: syntheticId('no project') })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('a round table', () => {
  test('R-NET-02: two facilitators racing for Liberec in round 1: one plans it, the other is told', async () => {
    const { projectId } = await aPlan(db);
    const results = await Promise.allSettled([1, 2, 3].map(() => aTable(db, projectId, '5105', { date: '2017-09-22' })));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(results.flatMap((r) => (r.status === 'rejected' ? [r.reason.violations[0].messageCs] : []))).toEqual(Array(2).fill('V 1. kole už v ORP Liberec kulatý stůl je (22. 9. 2017).'));
  });
  test('R-NET-02: the constraint holds where a lock is missed', async () => {
    const { projectId } = await aPlan(db);
    const table = await aTable(db, projectId, '5105');
    await expect(db.query(`insert into round_table (project_id, kraj_code, level, orp_code, round, status, facilitator_ids) values ($1, 'CZ051', 'ORP', '5105', 1, 'PLANNED', '{}')`, [table.projectId])).rejects.toMatchObject({ constraint: 'round_table_once_per_orp_and_round' });
  });
  test('R-NET-03: of three regional tables planned at once two are made', async () => {
    const { projectId } = await aPlan(db);
    const results = await Promise.allSettled([1, 2, 3].map((closesRound) => aRegionalTable(db, projectId, { closesRound })));
    expect(results.flatMap((r) => (r.status === 'rejected' ? [r.reason.code] : []))).toEqual(['NET_REGIONAL_LIMIT']);
  });
  test('a cancelled table makes room for another in the same round', async () => {
    const { projectId } = await aPlan(db);
    const { id } = await aTable(db, projectId, '5105', { date: '2017-09-22' });
    expect(await run(asking(db), cancelRoundTable, { roundTableId: id, reason: 'Nemoc facilitátorů' })).toMatchObject({ status: 'CANCELLED', cancelledReason: 'Nemoc facilitátorů' });
    expect(await aTable(db, projectId, '5105')).toMatchObject({ status: 'PLANNED' });
    await expect(schedule(id, '2017-09-23')).rejects.toMatchObject({ code: 'NET_ROUND_TABLE_CANCELLED' });
  });
  test('everything wrong with one input is told at once', async () => {
    const { projectId } = await aPlan(db);
    await expect(run(asking(db), planRoundTable, { projectId, level: 'ORP', orpCode: '5105', round: 5, date: '2019-10-01', facilitatorIds: [syntheticId('nobody')] })).rejects.toMatchObject({
      code: 'INVALID_INPUT', violations: [{ code: 'NET_ROUND_OUT_OF_RANGE' }, { code: 'NET_FACILITATOR_NOT_ASSIGNED' }, { code: 'OUTSIDE_PROJECT_PERIOD', messageCs: 'Datum je mimo období realizace projektu (1. 10. 2016 – 30. 9. 2019).' }],
    });
  });
  test('with a date tells its facilitators, of another day once more, and a new one what the others know, but nobody of a day that is over', async () => {
    const { projectId } = await aPlan(db);
    const { id } = await aTable(db, projectId, '5105', { facilitatorIds: [FACILITATORS[0]] });
    const on = (day: string, date: string, over: object = {}) => run(asking(db, organiser, new Date(`${day}T10:00:00Z`)), scheduleRoundTable, { roundTableId: id, date, ...over });
    await on('2017-05-24', '2017-09-22');
    await on('2017-05-24', '2017-09-22', { facilitatorIds: FACILITATORS });
    await on('2017-05-25', '2017-09-25');
    await on('2017-09-26', '2017-09-24');
    const sent = async (topic: string) => (await sentEvents(db, topic)).map(({ payload }) => payload).filter(({ roundTableId }) => roundTableId === id);
    expect(await sent('round-table-scheduled')).toMatchObject([{ date: '2017-09-22', recipients: [FACILITATORS[0]], orpCode: '5105', krajCode: 'CZ051', version: 2 }, { date: '2017-09-22', recipients: [FACILITATORS[1]] }]);
    expect(await sent('round-table-moved')).toMatchObject([{ from: '2017-09-22', day: '2017-09-25', recipients: FACILITATORS }]);
  });
  test('reminds its facilitators of the day it is on, again after every change, and nobody once it is cancelled, held or over', async () => {
    const { projectId } = await aPlan(db);
    const planned = async (id: string) => (await sentEvents(db, 'reminders-set')).map(({ payload }) => payload).filter(({ about }) => (about as { id: string }).id === id);
    const at = (day: string) => asking(db, organiser, new Date(`${day}T10:00:00Z`));
    const table = await aTable(db, projectId, '5105', { facilitatorIds: [FACILITATORS[0]] });
    await run(at('2017-05-24'), scheduleRoundTable, { roundTableId: table.id, date: '2017-09-22' });
    await run(at('2017-05-25'), scheduleRoundTable, { roundTableId: table.id, date: '2017-09-25', facilitatorIds: FACILITATORS });
    await run(at('2017-05-26'), cancelRoundTable, { roundTableId: table.id, reason: 'Zkouška' });
    const about = { type: 'RoundTable', id: table.id };
    expect(await planned(table.id)).toMatchObject([
      { about, day: '2017-09-22', time: null, recipients: [FACILITATORS[0]], version: 1, sequence: 2 }, { about, day: '2017-09-25', recipients: FACILITATORS, version: 2, sequence: 3 }, { about, day: null, recipients: [], version: 3 },
    ]);
    const record = await aTable(db, projectId, '5102', {});
    await run(at('2017-09-26'), scheduleRoundTable, { roundTableId: record.id, date: '2017-09-24' });
    expect(await planned(record.id)).toEqual([]);
  });
  test('R-NET-04: the regional table stands after every ORP table of its round, whichever is dated last', async () => {
    const { projectId } = await aPlan(db);
    const orp = await aTable(db, projectId, '5110', { date: '2017-10-19' });
    await expect(aRegionalTable(db, projectId, { date: '2017-10-19' })).rejects.toMatchObject({ code: 'NET_REGIONAL_BEFORE_ORP' });
    await aRegionalTable(db, projectId, { date: '2017-11-30' });
    await expect(schedule(orp.id, '2017-11-30')).rejects.toMatchObject({ code: 'NET_REGIONAL_BEFORE_ORP', violations: [{ messageCs: 'Krajský kulatý stůl musí následovat po všech ORP.' }] });
  });
  test('R-NET-10: a day after the window of round 2 is accepted and warned of', async () => {
    const { projectId } = await aPlan(db);
    const { id } = await aTable(db, projectId, '5105', { round: 2, date: '2018-07-01' });
    expect(await answer(organiser, 'query($id: ID!) { roundTable(id: $id) { status warnings { rule messageCs } } }', { id })).toEqual({ roundTable: { status: 'SCHEDULED', warnings: [{ rule: 'R-NET-10', messageCs: '2. kolo se má konat v období 1. 1. 2018 – 30. 6. 2018.' }] } });
  });
  test('is held on a day or no later than a day, once, with attendance by kind that does not leave the kraj', async () => {
    const { projectId } = await aPlan(db);
    const { id } = await aTable(db, projectId, '5105', { date: '2017-09-22' });
    await expect(hold(id, {})).rejects.toMatchObject({ code: 'NET_HELD_DAY_UNCLEAR' });
    await expect(hold(id, { date: '2017-09-22', attendance: [{ kind: 'SAS', count: 1 }, { kind: 'SAS', count: 2 }] })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    expect(await hold(id, { date: '2017-09-22', attendance: [{ kind: 'SPOD_BODY', count: 3 }, { kind: 'SAS', count: 2 }] })).toMatchObject({ status: 'HELD', date: '2017-09-22', heldBy: null });
    await expect(hold(id, { date: '2017-09-22' })).rejects.toMatchObject({ code: 'NET_ROUND_TABLE_HELD' });
    const seen = (actor: typeof organiser) => answer(actor, 'query($id: ID!) { roundTable(id: $id) { attendance { kind count } facilitators { id } facilitatorCount viewerCan { hold } } }', { id });
    expect((await seen(organiser)).roundTable).toMatchObject({ attendance: [{ kind: 'SPOD_BODY', count: 3 }, { kind: 'SAS', count: 2 }], facilitators: [{}, {}], viewerCan: { hold: false } });
    expect((await seen(ministry)).roundTable).toEqual({ attendance: null, facilitators: null, facilitatorCount: 2, viewerCan: { hold: false } });
  });
  test('is written in the kraj and by the networker of the ORP only', async () => {
    const { projectId } = await aPlan(db);
    const input = { projectId, level: 'ORP', orpCode: '5105', round: 1 };
    await expect(run(asking(db, elsewhere), planRoundTable, input)).rejects.toMatchObject({ code: 'FORBIDDEN_SCOPE' });
    await expect(run(asking(db, networkerOf('5101')), planRoundTable, input)).rejects.toMatchObject({ code: 'FORBIDDEN_SCOPE' });
    await expect(run(asking(db, ministry), planRoundTable, input)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const { id } = await run(asking(db, networkerOf('5105')), planRoundTable, input);
    await expect(run(asking(db, networkerOf('5101')), scheduleRoundTable, { roundTableId: id, date: '2017-09-22' })).rejects.toMatchObject({ code: 'FORBIDDEN_SCOPE' });
  });
  test('repeated with one key is one table', async () => {
    const { projectId } = await aPlan(db);
    const twice = await Promise.all([1, 2].map(() => aTable(db, projectId, '5105', { idempotencyKey: 'once' })));
    expect(twice[0]!.id).toBe(twice[1]!.id);
  });
});

describe('figures of the first round', () => {
  const FIGURES = `perOrp orps regional plannedOrp { value } planned { value target } held { value target denominator asOf completeness } heldRegional { value } dated { value } datedOrp { value } datedRegional { value } unconfirmed { value }
    byOrp { orp { name } planned { value } held { value } roundTables { date heldBy status } } regionalTables { date closesRound }`;
  let projectId: string;
  beforeAll(async () => { ({ projectId } = await aPlan(db)); await theFirstRound(db, projectId); });
  const of = async (asOf: string | null, actor = organiser) => (await answer(actor, `query($r: [_Any!]!, $d: Date) { _entities(representations: $r) { ... on Project { roundTables(asOf: $d) { ${FIGURES} } } } }`, { r: [{ __typename: 'Project', id: projectId }], d: asOf }))._entities[0].roundTables;

  test('on 24. 5. 2017: 42 planned with its parts, 4 held, 6 + 1 dated', async () =>
    expect(await of('2017-05-24')).toMatchObject({
      perOrp: 4, orps: 10, regional: 2, plannedOrp: { value: '40' }, planned: { value: '42', target: '42' }, held: { value: '4', target: '42', denominator: '42', asOf: '2017-05-24', completeness: '1.0000' },
      heldRegional: { value: '0' }, dated: { value: '7' }, datedOrp: { value: '6' }, datedRegional: { value: '1' }, unconfirmed: { value: '0' },
    }));
  test('the day before nothing is known to have been held', async () => expect(await of('2017-05-23')).toMatchObject({ held: { value: '0', completeness: null }, dated: { value: '0' } }));
  test('today the source still confirms 4 only; 7 have come without a confirmation', async () =>
    expect(await of(null, ministry)).toMatchObject({ held: { value: '4', asOf: '2026-11-22', completeness: '0.3636' }, unconfirmed: { value: '7' } }));
  test('by ORP in Czech order, with days in their order', async () => {
    const { byOrp, regionalTables } = await of(null);
    expect(byOrp.map((row: { orp: { name: string }; held: { value: string } }) => [row.orp.name, row.held.value])).toEqual(
      [['Česká Lípa', '1'], ['Frýdlant', '0'], ['Jablonec nad Nisou', '0'], ['Jilemnice', '1'], ['Liberec', '0'], ['Nový Bor', '1'], ['Semily', '0'], ['Tanvald', '0'], ['Turnov', '1'], ['Železný Brod', '0']]);
    expect(byOrp[0].roundTables).toEqual([{ date: null, heldBy: '2017-05-24', status: 'HELD' }]);
    expect(byOrp[4].roundTables).toEqual([{ date: '2017-09-22', heldBy: null, status: 'SCHEDULED' }]);
    expect(regionalTables).toEqual([{ date: '2017-11-30', closesRound: 1 }]);
  });
  test('the list stands in the order of days', async () => {
    const { roundTables } = await answer(organiser, 'query($p: ID) { roundTables(filter: { projectId: $p }, first: 100) { totalCount edges { node { date heldBy } } } }', { p: projectId });
    expect(roundTables.totalCount).toBe(11);
    expect(roundTables.edges.map(({ node }: { node: { date: string; heldBy: string } }) => node.date ?? node.heldBy)).toEqual(
      [...Array(4).fill('2017-05-24'), '2017-06-08', '2017-06-15', '2017-09-12', '2017-09-22', '2017-10-10', '2017-10-19', '2017-11-30']);
  });
  test('a day in the future is refused', async () => {
    const { errors } = await ask(organiser, '{ kraj(code: "CZ051") { network(asOf: "2026-11-23") { asOf } } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'AS_OF_IN_FUTURE', violations: [{ field: 'asOf' }] });
  });
  test('of a kraj without a plan are no data, not zero, and every kraj is answered at once', async () => {
    const { kraje } = await answer(ministry, '{ kraje { code network { roundTables { perOrp planned { value reason } held { value reason } byOrp { orp { code } } } } } }');
    expect(kraje).toHaveLength(14);
    expect(kraje.find(({ code }: { code: string }) => code === 'CZ052').network.roundTables).toEqual({ perOrp: null, planned: { value: null, reason: 'NO_DATA' }, held: { value: null, reason: 'NO_DATA' }, byOrp: [] });
    expect(Number(kraje.find(({ code }: { code: string }) => code === 'CZ051').network.roundTables.held.value)).toBeGreaterThanOrEqual(4);
  });
  test('of an ORP list its tables', async () => {
    const { orp } = await answer(organiser, '{ orp(code: "5101") { network { roundTables { status heldBy project { id } } } } }');
    expect(orp.network.roundTables).toEqual(expect.arrayContaining([{ status: 'HELD', heldBy: '2017-05-24', project: { id: projectId } }]));
  });
});

test('after random changes the running counts equal the facts, and a rebuild changes nothing', async () => {
  const plans = [await aPlan(db), await aPlan(db)];
  const day = () => `2017-${String(1 + Math.floor(Math.random() * 12)).padStart(2, '0')}-${String(1 + Math.floor(Math.random() * 28)).padStart(2, '0')}`;
  const pick = <T>(of: readonly T[]): T => of[Math.floor(Math.random() * of.length)]!;
  const tables: string[] = [];
  let done = 0;
  for (let n = 0; n < 120; n++) {
    const id = tables.length > 0 ? pick(tables) : '';
    const change = pick([
      async () => { tables.push((await aTable(db, pick(plans).projectId, pick(ORPS), { round: 1 + Math.floor(Math.random() * 4), ...(Math.random() < 0.5 ? { date: day() } : {}) })).id); },
      () => schedule(id, day()), () => hold(id, Math.random() < 0.5 ? { date: day() } : { knownHeldBy: day() }), () => run(asking(db), cancelRoundTable, { roundTableId: id, reason: 'Zkouška' }),
    ]);
    await change().then(() => { done += 1; }, (error: { violations?: unknown }) => { if (!error.violations) throw error; });
  }
  expect(done).toBeGreaterThan(20);
  expect(await tallyDifferences(db, networking.facts!)).toEqual([]);
  await rebuildTallies(db, networking.facts!);
  expect(await tallyDifferences(db, networking.facts!)).toEqual([]);
});

test('a networker of one ORP reads figures, too: they are of no person', async () => {
  const { kraj } = await answer(networkerOf('5105'), '{ kraj(code: "CZ051") { network { roundTables { planned { unit } } } } }');
  expect(kraj.network.roundTables.planned.unit).toBe('count');
  expect((await ask(null, '{ kraj(code: "CZ051") { network { roundTables { planned { unit } } } } }')).errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
});
