import type { Actor } from '@opora/kernel';
import { anActor, closeAll, syntheticId, testGraph, type TestGraph } from '@opora/testing';
import { demoActor, loadProgrammes } from './demo';

/**
 * J9 and J10 through the gateway on the demo's first round of project P1: contracts are awarded, a table is proposed, invited to, moved, held, minuted and closed;
 * the round ends with what the ORPs have carried to the kraj. Each step by the person of its role; the tests are one story and need each other.
 */
let clock: () => Date = () => new Date();
let graph: TestGraph;
const facilitator: Actor = demoActor('facilitator');
const contracts: Actor = demoActor('contract-manager');
const participant: Actor = demoActor('participant');
const provider: Actor = demoActor('provider');
const methodologist: Actor = demoActor('regional-methodologist');
const coordinator: Actor = demoActor('family-policy-coordinator');
interface Table { id: string; orp: { code: string; name: string } | null; date: string | null; version: number }
let projectId: string;
let tables: Table[];
let servicesProjectId: string;
let organisations: { id: string; name: string; kinds: string[] }[];

// Tests read answers of any shape; the schema has already checked them.
// oxlint-disable-next-line typescript/no-explicit-any
type Data = any;
async function tell(who: Actor, query: string, variables: object = {}): Promise<Data> {
  const { data, errors } = await graph.ask(who, query, variables);
  expect(errors).toBeUndefined();
  return data;
}
const asked = (mutation: string, answer: string) => `mutation ($input: ${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { ${answer} } }`;
const change = async (who: Actor, mutation: string, input: object, answer = 'id'): Promise<Data> => (await tell(who, asked(mutation, answer), { input }))[mutation];
/** Codes and Czech sentences of a refused change. */
async function refused(who: Actor, mutation: string, input: object): Promise<string[][]> {
  const { errors } = await graph.ask(who, asked(mutation, '__typename'), { input });
  return errors![0]!.extensions.violations.map(({ code, messageCs }: { code: string; messageCs: string }) => [code, messageCs]);
}
const at = (instant: string) => { clock = () => new Date(instant); };
const settled = async () => { await graph.settle(); await graph.settle(); };
const orp = (code: string) => tables.find((each) => each.orp?.code === code)!;
const organisation = (name: string) => organisations.find((each) => each.name === name)!.id;
/** What a person's inbox holds of one kind about one record; the words with it. */
const told = async (who: Actor, kind: string, about: string): Promise<{ title: string; text: string }[]> =>
  (await tell(who, '{ myNotifications(first: 100) { edges { node { kind title text about { id } } } } }')).myNotifications.edges.map(({ node }: Data) => node).filter((node: Data) => node.kind === kind && node.about.id === about);

beforeAll(async () => {
  graph = await testGraph({ now: () => clock() });
  await loadProgrammes(graph);
  const { projects } = await tell(facilitator, '{ projects(first: 100) { edges { node { id code } } } }');
  const idOf = (code: string) => projects.edges.find(({ node }: Data) => node.code === code).node.id;
  [projectId, servicesProjectId] = [idOf('P1'), idOf('P2')];
  const { roundTables } = await tell(facilitator, 'query ($f: RoundTableFilter) { roundTables(filter: $f, first: 100) { edges { node { id date version orp { code name } } } } }', { f: { projectId } });
  tables = roundTables.edges.map(({ node }: Data) => node);
  organisations = (await tell(facilitator, '{ organisations(filter: { krajCode: "CZ051" }, first: 100) { edges { node { id name kinds } } } }')).organisations.edges.map(({ node }: Data) => node);
  // The source does not say when P2 ends; a contract cannot be without it.
  await graph.databases.get('social-services')!.query(`update service_plan set ends_on = '2019-09-30' where project_id = $1`, [servicesProjectId]);
  at('2017-09-01T08:00:00Z');
  const { lots } = await tell(contracts, 'query ($p: ID!) { lots(projectId: $p, first: 100) { edges { node { id number serviceType } } } }', { p: servicesProjectId });
  for (const [serviceType, providerId] of [['NZDM', organisation('Zkušební NZDM Liberec')], ['SAS', organisation('Zkušební SAS Liberec')]] as const) {
    const { node: lot } = lots.edges.find(({ node }: Data) => node.serviceType === serviceType && node.number === 1);
    await change(contracts, 'describeLot', { lotId: lot.id, orpCodes: ['5105'] });
    await change(contracts, 'awardLot', { projectId: servicesProjectId, serviceType, lotNumber: 1, providerId, number: `Z/${serviceType}/1`, from: '2017-01-01', to: '2018-12-31', forms: ['FIELD'], compensationPayment: '1000000.00' });
  }
  await settled();
}, 180_000);
afterAll(async () => { await graph.stop(); await closeAll(); });

describe('J9: a table of an ORP', () => {
  const PROPOSED = 'query ($id: ID!) { proposedInvitees(roundTableId: $id) { kind organisation { id name } required reason invited } }';
  let liberec: Table;
  beforeAll(() => { liberec = orp('5105'); });

  test('R-NET-05: municipalities, every provider under contract there and the regional authority are proposed, with the reason', async () => {
    const { proposedInvitees } = await tell(facilitator, PROPOSED, { id: liberec.id });
    expect(proposedInvitees.map(({ kind, organisation: { name }, required }: Data) => [kind, name, required])).toEqual([
      ...['SPOD_BODY', 'SOCIAL_WORK', 'SELF_GOVERNMENT'].map((kind) => [kind, 'Obec s rozšířenou působností Liberec', true]), ['NZDM', 'Zkušební NZDM Liberec', true], ['SAS', 'Zkušební SAS Liberec', true],
      ['REGIONAL_OSPOD_WORKER', 'Krajský úřad Libereckého kraje', true], ['SOCIAL_SERVICES_METHODOLOGIST', 'Krajský úřad Libereckého kraje', true], ['FAMILY_POLICY_COORDINATOR', 'Krajský úřad Libereckého kraje', false],
    ]);
    expect(proposedInvitees[4]).toMatchObject({ reason: 'Poskytovatel SAS má v území smlouvu platnou do 31. 12. 2018.', invited: false });
  });

  test('what J9 refuses is refused in its words', async () => {
    const plan = { projectId, level: 'ORP', orpCode: '5105', round: 1 };
    expect(await refused(facilitator, 'planRoundTable', plan)).toEqual([['NET_ROUND_TABLE_EXISTS', 'V 1. kole už v ORP Liberec kulatý stůl je (22. 9. 2017).']]);
    expect(await refused(facilitator, 'planRoundTable', { ...plan, round: 5 })).toEqual([['NET_ROUND_OUT_OF_RANGE', 'V každém ORP proběhnou 4 kulaté stoly.']]);
    expect(await refused(facilitator, 'planRoundTable', { ...plan, round: 2, facilitatorIds: [syntheticId('nobody')] })).toEqual([['NET_FACILITATOR_NOT_ASSIGNED', 'Osoba není facilitátorem projektu.']]);
    const town = organisation('Obec s rozšířenou působností Liberec');
    const invitees = [...['SPOD_BODY', 'SOCIAL_WORK', 'SELF_GOVERNMENT'].map((kind) => ({ kind, organisationId: town })), { kind: 'NZDM', organisationId: organisation('Zkušební NZDM Liberec') }];
    expect(await refused(facilitator, 'sendInvitations', { roundTableId: liberec.id, invitees })).toEqual([['NET_INVITEES_INCOMPLETE', 'Chybí pozvání: SAS (1 poskytovatel).']]);
    expect(await refused(anActor({ roles: ['facilitator'], kraj: 'CZ080' }), 'sendInvitations', { roundTableId: liberec.id })).toMatchObject([['FORBIDDEN_SCOPE', expect.any(String)]]);
  });

  test('everybody proposed is invited by one change, those named at the regional authority, too; each finds one invitation in the inbox, with the day', async () => {
    const { proposedInvitees } = await tell(facilitator, PROPOSED, { id: liberec.id });
    const named: Record<string, string[]> = { SOCIAL_SERVICES_METHODOLOGIST: [methodologist.sub], FAMILY_POLICY_COORDINATOR: [coordinator.sub] };
    const invitees = proposedInvitees.map(({ kind, organisation: { id } }: Data) => ({ kind, organisationId: id, ...(named[kind] ? { personIds: named[kind] } : {}) }));
    const input = { roundTableId: liberec.id, invitees, idempotencyKey: 'invite Liberec' };
    const answer = 'invitations { kind state peopleTold } completeness { missingInvitees { kind } }';
    const sent = await change(facilitator, 'sendInvitations', input, answer);
    expect(sent.completeness.missingInvitees).toEqual([]);
    expect(await change(facilitator, 'sendInvitations', input, answer)).toEqual(sent);
    await change(facilitator, 'sendInvitations', { roundTableId: liberec.id });
    await settled();
    for (const who of [participant, provider, methodologist, coordinator]) expect(await told(who, 'round-table-invitation', liberec.id)).toEqual([expect.objectContaining({ title: 'Pozvánka na kulatý stůl', text: expect.stringContaining('22. 9. 2017') })]);
    const { noticeProgress } = await tell(facilitator, 'query ($id: ID!) { noticeProgress(aboutType: "RoundTable", aboutId: $id) { kind deliveries { channel state count } } }', { id: liberec.id });
    expect(noticeProgress.find(({ kind }: Data) => kind === 'round-table-invitation').deliveries).toEqual([{ channel: 'EMAIL', state: 'QUEUED', count: 4 }, { channel: 'IN_APP', state: 'SENT', count: 4 }]);
  });

  test('R-NET-14: a provider whose contract comes later is warned of', async () => {
    const { lots } = await tell(contracts, 'query ($p: ID!) { lots(projectId: $p, first: 100) { edges { node { id number serviceType } } } }', { p: servicesProjectId });
    const { node: lot } = lots.edges.find(({ node }: Data) => node.serviceType === 'SAS' && node.number === 2);
    await change(contracts, 'describeLot', { lotId: lot.id, orpCodes: ['5105', '5109'] });
    await change(contracts, 'awardLot', { projectId: servicesProjectId, serviceType: 'SAS', lotNumber: 2, providerId: organisation('Zkušební SAS Turnov'), number: 'Z/SAS/2', from: '2017-09-10', to: '2018-12-31', forms: ['FIELD'], compensationPayment: '1000000.00' });
    await settled();
    const { roundTable } = await tell(facilitator, 'query ($id: ID!) { roundTable(id: $id) { warnings { rule messageCs } } }', { id: liberec.id });
    expect(roundTable.warnings).toEqual([{ rule: 'R-NET-14', messageCs: 'Poskytovatel SAS Zkušební SAS Turnov má v území platnou smlouvu a není pozván.' }]);
  });

  test('a table that moves, and one that is cancelled, tell everybody invited and the facilitators, once', async () => {
    const jablonec = await change(facilitator, 'planRoundTable', { projectId, level: 'ORP', orpCode: '5103', round: 2, date: '2018-02-01' });
    await change(facilitator, 'sendInvitations', { roundTableId: jablonec.id, invitees: [...['SPOD_BODY', 'SOCIAL_WORK', 'SELF_GOVERNMENT'].map((kind) => ({ kind, organisationId: organisation('Obec s rozšířenou působností Liberec') }))] });
    await change(facilitator, 'scheduleRoundTable', { roundTableId: jablonec.id, date: '2018-02-08' });
    await settled();
    for (const who of [participant, facilitator]) expect(await told(who, 'round-table-moved', jablonec.id)).toEqual([expect.objectContaining({ text: expect.stringContaining('plánovaný na 1. 2. 2018 se koná 8. 2. 2018') })]);
    await change(facilitator, 'cancelRoundTable', { roundTableId: jablonec.id, reason: 'Zkouška' });
    await settled();
    for (const who of [participant, facilitator]) expect(await told(who, 'round-table-cancelled', jablonec.id)).toHaveLength(1);
    expect(await told(provider, 'round-table-cancelled', jablonec.id)).toEqual([]);
  });

  test('somebody invited accepts; whoever is not invited finds no invitation', async () => {
    const MINE = 'query ($id: ID!) { roundTable(id: $id) { invitations { id } myInvitations { id kind state viewerCan { answer } } } }';
    const { roundTable } = await tell(provider, MINE, { id: liberec.id });
    expect(roundTable).toMatchObject({ invitations: null, myInvitations: [{ kind: 'NZDM', state: 'SENT', viewerCan: { answer: true } }] });
    expect(await change(provider, 'answerInvitation', { invitationId: roundTable.myInvitations[0].id, answer: 'ACCEPTED' }, 'state')).toEqual({ state: 'ACCEPTED' });
    expect(await refused(demoActor('working-group-member'), 'answerInvitation', { invitationId: roundTable.myInvitations[0].id, answer: 'DECLINED' })).toEqual([['NOT_FOUND', 'Záznam nebyl nalezen.']]);
  });

  test('it is held, minuted and closed with the kraj present (R-NET-06) and the next programme (R-NET-09)', async () => {
    at('2017-09-22T16:00:00Z');
    const roundTableId = liberec.id;
    await change(facilitator, 'holdRoundTable', { roundTableId, date: '2017-09-22' });
    await change(facilitator, 'recordRoundTableAttendance', { roundTableId, attendance: [{ kind: 'SPOD_BODY', count: 3 }, { kind: 'REGIONAL_OSPOD_WORKER', count: 1 }, { kind: 'SOCIAL_SERVICES_METHODOLOGIST', count: 0, excused: 1 }] });
    await change(facilitator, 'recordMinutes', { roundTableId, items: [
      { type: 'COMPETENCE', text: 'OSPOD svolává případové konference.' }, { type: 'GOOD_PRACTICE', text: 'Společné schůzky NZDM a škol.' }, { type: 'BLANK_SPOT', text: 'Chybí dětský psychiatr.' },
      { type: 'NEED', text: 'Více terénních pracovníků v odlehlých obcích.', addressee: 'KRAJ' },
    ] });
    expect(await refused(facilitator, 'recordMinutes', { roundTableId, items: [{ type: 'GOOD_PRACTICE', text: 'Matka 736028/5163 dostala podporu.' }] })).toEqual([['GDPR_PERSONAL_DATA_DETECTED', 'Text obsahuje rodné číslo. Uvádějte potřeby bez osobních údajů klientů.']]);
    expect(await refused(facilitator, 'closeRoundTable', { roundTableId })).toEqual([
      ['NET_REGIONAL_REPRESENTATIVE_MISSING', 'Krajský úřad musí být zastoupen metodikem sociálních služeb a pracovníkem OSPOD.'], ['NET_NEXT_PROGRAMME_MISSING', 'Doplňte program příštího kulatého stolu.'],
    ]);
    const { roundTable } = await tell(facilitator, 'query ($id: ID!) { roundTable(id: $id) { completeness { absentAlways missingTypes needsToKraj } } }', { id: roundTableId });
    expect(roundTable.completeness).toEqual({ absentAlways: ['SOCIAL_SERVICES_METHODOLOGIST'], missingTypes: ['NEXT_TOPIC'], needsToKraj: 1 });
    await change(facilitator, 'recordRoundTableAttendance', { roundTableId, attendance: [{ kind: 'SPOD_BODY', count: 3 }, { kind: 'REGIONAL_OSPOD_WORKER', count: 1 }, { kind: 'SOCIAL_SERVICES_METHODOLOGIST', count: 1 }] });
    await change(facilitator, 'recordMinutes', { roundTableId, items: [{ type: 'NEXT_TOPIC', text: 'Přechod dětí z ústavní péče.' }] });
    const closed = await change(facilitator, 'closeRoundTable', { roundTableId }, 'minutesClosedAt warnings { code } minutes { type }');
    expect(closed).toMatchObject({ minutesClosedAt: '2017-09-22T16:00:00.000Z', warnings: [{ code: 'NET_COORDINATOR_ABSENT' }] });
    expect(closed.minutes).toHaveLength(5);
    expect(await refused(facilitator, 'recordMinutes', { roundTableId, items: [{ type: 'COMPETENCE', text: 'Pozdě.' }] })).toEqual([['NET_MINUTES_CLOSED', 'Zápis kulatého stolu je uzavřen.']]);
  });
});

describe('J10: the round is carried to the kraj and closed', () => {
  const CARRIED = 'query ($id: ID!) { carriedNeeds(regionalTableId: $id) { carried agenda missingOrps { name } needs(first: 100) { edges { node { id text status response sources { orp { code } } } } } } }';
  const raised: string[] = [];
  let regional: Table;
  const raise = async (roundTableId: string, text: string) => (await change(facilitator, 'raiseNeed', { roundTableId, addressee: 'KRAJ', text })).id as string;

  test('every need to the kraj stands on the agenda once: 13 from the ORPs, merged with their sources kept', async () => {
    at('2017-11-29T09:00:00Z');
    regional = tables.find((each) => each.orp === null)!;
    for (const { id, date, orp: at_ } of tables) if (at_ && date && !['5105', '5110'].includes(at_.code)) await change(facilitator, 'holdRoundTable', { roundTableId: id, date });
    for (const { id, orp: at_ } of tables) if (at_ && !['5105', '5110'].includes(at_.code)) raised.push(await raise(id, `Potřeba z ORP ${at_.name}.`));
    for (const code of ['5101', '5102', '5103', '5104']) raised.push(await raise(orp(code).id, 'Chybí dětský psychiatr.'));
    expect((await tell(methodologist, CARRIED, { id: regional.id })).carriedNeeds).toMatchObject({ carried: 13, agenda: 13, missingOrps: [{ name: 'Železný Brod' }] });
    const psychiatrists = raised.slice(-4);
    await change(facilitator, 'mergeNeeds', { needIds: psychiatrists.slice(1), intoNeedId: psychiatrists[0] });
    const { carriedNeeds } = await tell(methodologist, CARRIED, { id: regional.id });
    expect(carriedNeeds).toMatchObject({ carried: 13, agenda: 10 });
    expect(carriedNeeds.needs.edges.find(({ node }: Data) => node.id === psychiatrists[0]).node.sources.map((source: Data) => source.orp.code)).toEqual(['5101', '5102', '5103', '5104']);
  });

  test('what J10 refuses is refused in its words', async () => {
    expect(await refused(facilitator, 'closeRound', { projectId, number: 1 })).toEqual([['NET_ROUND_INCOMPLETE', 'V 1. kole ještě nejednal: Železný Brod.']]);
    expect(await refused(facilitator, 'scheduleRoundTable', { roundTableId: regional.id, date: '2017-10-01' })).toEqual([['NET_REGIONAL_BEFORE_ORP', 'Krajský kulatý stůl musí následovat po všech ORP.']]);
    await change(facilitator, 'planRoundTable', { projectId, level: 'KRAJ' });
    expect(await refused(facilitator, 'planRoundTable', { projectId, level: 'KRAJ' })).toEqual([['NET_REGIONAL_LIMIT', 'V projektu jsou jen 2 krajské kulaté stoly.']]);
    expect(await refused(facilitator, 'deleteNeed', { needId: raised[0] })).toEqual([['NET_NEED_CARRIED_IMMUTABLE', 'Potřeba je přenesena na krajský stůl, nelze ji smazat, jen uzavřít.']]);
    const second = await change(facilitator, 'planRoundTable', { projectId, level: 'ORP', orpCode: '5102', round: 2 });
    await change(facilitator, 'holdRoundTable', { roundTableId: second.id, date: '2017-11-20' });
    expect(await refused(facilitator, 'mergeNeeds', { needIds: [await raise(second.id, 'Potřeba druhého kola.')], intoNeedId: raised[0] })).toEqual([['NET_MERGE_ROUND_MISMATCH', 'Sloučit lze jen potřeby téhož kola.']]);
  });

  test('an answer is told once to whoever raised the need and to the facilitators, not to whoever answers', async () => {
    await change(methodologist, 'respondToNeed', { needId: raised[0], response: 'Kraj jedná s poskytovateli.', dueDate: '2018-03-31', close: true });
    await settled();
    expect(await told(facilitator, 'need-answered', raised[0]!)).toEqual([{ kind: 'need-answered', about: { id: raised[0] }, title: 'Potřeba z kulatého stolu je vyřešena', text: expect.stringContaining('po přihlášení') }]);
    expect(await told(methodologist, 'need-answered', raised[0]!)).toEqual([]);
  });

  test('with the last ORP held and the regional table over, the round closes and stays closed', async () => {
    at('2017-12-01T09:00:00Z');
    await change(facilitator, 'holdRoundTable', { roundTableId: orp('5110').id, date: '2017-10-19' });
    await change(facilitator, 'holdRoundTable', { roundTableId: regional.id, date: '2017-11-30' });
    expect(await change(facilitator, 'closeRound', { projectId, number: 1 }, 'closedOn waiverReason closedByRegionalTable { id }')).toEqual({ closedOn: '2017-11-30', waiverReason: null, closedByRegionalTable: { id: regional.id } });
    expect(await refused(facilitator, 'raiseNeed', { roundTableId: orp('5110').id, addressee: 'KRAJ', text: 'Pozdě.' })).toEqual([['NET_ROUND_CLOSED', '1. kolo je uzavřeno.']]);
    expect((await tell(methodologist, CARRIED, { id: regional.id })).carriedNeeds).toMatchObject({ carried: 13, missingOrps: [] });
  });
});
