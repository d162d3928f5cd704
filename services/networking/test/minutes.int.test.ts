import type { DataSource } from 'typeorm';
import { run } from '@opora/subgraph';
import { anActor, closeAll, syntheticId, testDatabase } from '@opora/testing';
import { closeRoundTable, recordRoundTableAttendance, recordMinutes, removeMinuteItem } from '../src/minutes/minutes.commands';
import { deleteNeed, mergeNeeds, raiseNeed, respondToNeed } from '../src/need/need.commands';
import { Need } from '../src/need/need.entity';
import { holdRoundTable } from '../src/round-table/round-table.commands';
import { networking } from '../src/subgraph';
import { aPlan, aRegionalTable, asking, aTable, elsewhere, FACILITATORS, graph, ministry, networkerOf, organiser, sentEvents } from './builders';

let db: DataSource;
let ask: ReturnType<typeof graph>;
beforeAll(async () => { db = await testDatabase(networking); ask = graph(db); });
afterAll(closeAll);
// oxlint-disable-next-line typescript/no-explicit-any -- answers of any shape; the schema has checked them
const answer = async (...args: Parameters<typeof ask>): Promise<any> => { const { data, errors } = await ask(...args); expect(errors).toBeUndefined(); return data; };

const REGION = [{ kind: 'REGIONAL_OSPOD_WORKER', count: 1 }, { kind: 'SOCIAL_SERVICES_METHODOLOGIST', count: 1, excused: 1 }];
const ITEMS = [
  { type: 'COMPETENCE', text: 'OSPOD svolává případové konference.' }, { type: 'GOOD_PRACTICE', text: 'Společné schůzky NZDM a škol.' }, { type: 'BLANK_SPOT', text: 'Chybí dětský psychiatr.' },
  { type: 'NEED', text: 'Kontakt na SAS pro školy.', addressee: 'ACTOR' }, { type: 'NEED', text: 'Více terénních pracovníků.', addressee: 'KRAJ' }, { type: 'NEXT_TOPIC', text: 'Přechod z dětských domovů.' },
];
async function aHeldTable(over: object = {}, hold: object = {}) {
  const { projectId } = await aPlan(db);
  const { id } = await aTable(db, projectId, '5105', over);
  await run(asking(db), holdRoundTable, { roundTableId: id, date: '2017-09-22', ...hold });
  return { projectId, id };
}
const record = (roundTableId: string, items: object[] = ITEMS, actor = organiser) => run(asking(db, actor), recordMinutes, { roundTableId, items });
const attend = (roundTableId: string, attendance: object[] = REGION) => run(asking(db), recordRoundTableAttendance, { roundTableId, attendance });
const close = (roundTableId: string, actor = organiser) => run(asking(db, actor), closeRoundTable, { roundTableId });
const SEEN = `query($id: ID!) { roundTable(id: $id) { minutes { id type text addressee need { id carriedTo { id } } } minutesClosedAt attendance { kind count absent excused } warnings { code rule }
  completeness { missingInvitees { kind organisation { id } } absentAlways missingTypes needsToKraj } viewerCan { minute closeMinutes } } }`;
const seen = async (id: string, actor = organiser) => (await answer(actor, SEEN, { id })).roundTable;

test('minutes of a held table hold every kind of item in the order recorded; a need to the kraj stands on the agenda of the regional table', async () => {
  const { projectId, id } = await aHeldTable();
  const regional = await aRegionalTable(db, projectId, { date: '2017-11-30' });
  await record(id);
  const { minutes, completeness } = await seen(id);
  expect(minutes.map(({ type, text, addressee }: { type: string; text: string; addressee: string | null }) => ({ type, text, ...(addressee ? { addressee } : {}) })).sort((a: { text: string }, b: { text: string }) => (a.text < b.text ? -1 : 1)))
    .toEqual([...ITEMS].sort((a, b) => (a.text < b.text ? -1 : 1)));
  expect(minutes.find(({ text }: { text: string }) => text === 'Více terénních pracovníků.').need.carriedTo).toEqual({ id: regional.id });
  expect(completeness).toMatchObject({ missingTypes: [], needsToKraj: 1, absentAlways: ['REGIONAL_OSPOD_WORKER', 'SOCIAL_SERVICES_METHODOLOGIST'] });
});

test('what is missing is told: who of those always invited, who of the kraj was not there, which kinds of items', async () => {
  const { id } = await aHeldTable();
  await record(id, [ITEMS[0]!]);
  const { completeness } = await seen(id);
  expect(completeness).toEqual({
    missingInvitees: ['SPOD_BODY', 'SOCIAL_WORK', 'SELF_GOVERNMENT', 'REGIONAL_OSPOD_WORKER', 'SOCIAL_SERVICES_METHODOLOGIST'].map((kind) => ({ kind, organisation: null })),
    absentAlways: ['REGIONAL_OSPOD_WORKER', 'SOCIAL_SERVICES_METHODOLOGIST'], missingTypes: ['GOOD_PRACTICE', 'BLANK_SPOT', 'NEED', 'NEXT_TOPIC'], needsToKraj: 0,
  });
});

test('R-NET-06 and R-NET-09: minutes close with the regional authority present and the next programme, else both are told at once', async () => {
  const { id } = await aHeldTable();
  await expect(close(id)).rejects.toMatchObject({ code: 'INVALID_INPUT', violations: [
    { code: 'NET_REGIONAL_REPRESENTATIVE_MISSING', rule: 'R-NET-06', messageCs: 'Krajský úřad musí být zastoupen metodikem sociálních služeb a pracovníkem OSPOD.' },
    { code: 'NET_NEXT_PROGRAMME_MISSING', rule: 'R-NET-09', messageCs: 'Doplňte program příštího kulatého stolu.' },
  ] });
  await attend(id);
  await expect(close(id)).rejects.toMatchObject({ code: 'NET_NEXT_PROGRAMME_MISSING' });
  await record(id);
  expect(await seen(id)).toMatchObject({ minutesClosedAt: null, attendance: [{ kind: 'REGIONAL_OSPOD_WORKER', count: 1, absent: null, excused: null }, { count: 1, excused: 1 }], warnings: [{ code: 'NET_COORDINATOR_ABSENT', rule: 'R-NET-06' }], viewerCan: { minute: true, closeMinutes: true } });
  expect((await close(id)).minutesClosedAt).toEqual(expect.any(Date));
  expect(await seen(id)).toMatchObject({ minutesClosedAt: expect.any(String), viewerCan: { minute: false, closeMinutes: false } });
});

test('nothing is added to closed minutes, changed in them or taken out', async () => {
  const { id } = await aHeldTable({}, { attendance: REGION });
  await record(id);
  const { minutes } = await seen(id);
  await close(id);
  const closed = { code: 'NET_MINUTES_CLOSED', violations: [{ messageCs: 'Zápis kulatého stolu je uzavřen.' }] };
  for (const change of [() => record(id), () => attend(id), () => close(id), () => run(asking(db), removeMinuteItem, { itemId: minutes[0].id }), () => run(asking(db), raiseNeed, { roundTableId: id, addressee: 'KRAJ', text: 'Pozdě.' }),
    () => run(asking(db), deleteNeed, { needId: minutes.find(({ need }: { need: object | null }) => need).need.id })]) await expect(change()).rejects.toMatchObject(closed);
});

test('two who close and add at once end with one of them refused, or with the item inside', async () => {
  const { id } = await aHeldTable({}, { attendance: REGION });
  await record(id);
  const [adding, closing] = await Promise.allSettled([record(id, [{ type: 'COMPETENCE', text: 'Na poslední chvíli.' }]), close(id)]);
  expect(closing.status).toBe('fulfilled');
  expect((await seen(id)).minutes).toHaveLength(adding.status === 'fulfilled' ? 7 : 6);
});

test('an item recorded by mistake is removed while the minutes are open', async () => {
  const { id } = await aHeldTable();
  await record(id, [ITEMS[0]!]);
  const { minutes: [item] } = await seen(id);
  await run(asking(db), removeMinuteItem, { itemId: item.id, expectedVersion: 1 });
  expect((await seen(id)).minutes).toEqual([]);
  await expect(run(asking(db), removeMinuteItem, { itemId: item.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('the last round needs no next programme, nor does the regional table', async () => {
  const { projectId, id } = await aHeldTable({ round: 4 }, { attendance: REGION });
  await expect(close(id)).resolves.toMatchObject({ id });
  const regional = await aRegionalTable(db, projectId, { closesRound: 2 });
  await run(asking(db), holdRoundTable, { roundTableId: regional.id, date: '2018-06-20', attendance: REGION });
  await expect(close(regional.id)).resolves.toMatchObject({ id: regional.id });
});

test('minutes hold no personal data of clients, every item with them is named, and nothing is kept', async () => {
  const { id } = await aHeldTable();
  const refused = await record(id, [ITEMS[0]!, { type: 'GOOD_PRACTICE', text: 'Matka 736028/5163 dostala podporu.' }]).catch((error: unknown) => error);
  expect(refused).toMatchObject({ code: 'GDPR_PERSONAL_DATA_DETECTED', violations: [{ field: 'input.items.1.text', messageCs: 'Text obsahuje rodné číslo. Uvádějte potřeby bez osobních údajů klientů.' }] });
  expect(JSON.stringify(refused)).not.toContain('736028');
  await expect(record(id, [{ type: 'NEED', text: 'Bez adresáta.' }, { type: 'COMPETENCE', text: 'S adresátem.', addressee: 'KRAJ' }])).rejects.toMatchObject({ violations: [{ code: 'NET_NEED_ADDRESSEE', field: 'input.items.0.addressee' }, { field: 'input.items.1.addressee' }] });
  await expect(record(id, [{ type: 'NEED', text: 'Neznámý aktér.', addressee: 'ACTOR', organisationId: syntheticId('no organisation') }])).rejects.toMatchObject({ code: 'NOT_FOUND', violations: [{ field: 'input.items.0.organisationId' }] });
  expect((await seen(id)).minutes).toEqual([]);
});

test('minutes are written where the table is and read where the caller works', async () => {
  const { id, projectId } = await aHeldTable();
  for (const actor of [elsewhere, networkerOf('5101')]) await expect(record(id, ITEMS, actor)).rejects.toMatchObject({ code: 'FORBIDDEN_SCOPE' });
  await record(id, ITEMS, networkerOf('5105'));
  await expect(record((await aTable(db, projectId, '5101')).id)).rejects.toMatchObject({ code: 'NET_ROUND_TABLE_NOT_HELD' });
  expect((await seen(id, networkerOf('5105'))).minutes).toHaveLength(6);
  expect((await seen(id, ministry)).minutes).toHaveLength(6);
  for (const actor of [elsewhere, anActor({ roles: ['provider'] })]) expect(await seen(id, actor)).toMatchObject({ minutes: null, completeness: null });
});

test('an answer to a need is told to whoever raised it, or one merged into it, and to the facilitators of their tables, never to whoever answers', async () => {
  const { projectId } = await aPlan(db);
  const raisers = ['one', 'two'].map((name) => anActor({ sub: syntheticId(`raiser ${name}`), roles: ['organiser'] }));
  const needs: Need[] = [];
  for (const [n, orp] of ['5105', '5101'].entries()) {
    const { id } = await aTable(db, projectId, orp, { facilitatorIds: [FACILITATORS[n]] });
    await run(asking(db), holdRoundTable, { roundTableId: id, date: '2017-09-22' });
    needs.push(await run(asking(db, raisers[n]!), raiseNeed, { roundTableId: id, addressee: 'KRAJ', text: 'Chybí psychiatr.' }));
  }
  await run(asking(db), mergeNeeds, { needIds: [needs[1]!.id], intoNeedId: needs[0]!.id });
  await run(asking(db, raisers[1]!), respondToNeed, { needId: needs[0]!.id, response: 'Kraj jedná s nemocnicí.' });
  await run(asking(db), respondToNeed, { needId: needs[0]!.id, response: 'Kraj jedná s nemocnicí.', close: true });
  const told = (await sentEvents(db, 'need-answered')).map(({ payload }) => payload as { recipients: string[]; needId: string; closed: boolean }).filter(({ needId }) => needId === needs[0]!.id);
  expect(told.map(({ closed }) => closed)).toEqual([false, true]);
  expect([...told[0]!.recipients].sort()).toEqual([...FACILITATORS, raisers[0]!.sub].sort());
  expect([...told[1]!.recipients].sort()).toEqual([...FACILITATORS, ...raisers.map(({ sub }) => sub)].sort());
});
