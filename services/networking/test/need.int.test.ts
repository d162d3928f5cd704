import type { DataSource } from 'typeorm';
import { run } from '@opora/subgraph';
import { anActor, closeAll, driftOf, syntheticId, testDatabase } from '@opora/testing';
import { closeRound } from '../src/closing/closing.commands';
import { deleteNeed, mergeNeeds, raiseNeed, respondToNeed } from '../src/need/need.commands';
import { Need } from '../src/need/need.entity';
import { cancelRoundTable, holdRoundTable, scheduleRoundTable } from '../src/round-table/round-table.commands';
import type { RoundTable } from '../src/round-table/round-table.entity';
import { networking } from '../src/subgraph';
import { aPlan, aRegionalTable, asking, aTable, elsewhere, graph, ministry, networkerOf, organiser, ORPS } from './builders';

let db: DataSource;
let ask: ReturnType<typeof graph>;
beforeAll(async () => { db = await testDatabase(networking); ask = graph(db); });
afterAll(closeAll);
// oxlint-disable-next-line typescript/no-explicit-any -- answers of any shape; the schema has checked them
const answer = async (...args: Parameters<typeof ask>): Promise<any> => { const { data, errors } = await ask(...args); expect(errors).toBeUndefined(); return data; };

const raise = (roundTableId: string, over: object = {}, actor = organiser) => run(asking(db, actor), raiseNeed, { roundTableId, addressee: 'KRAJ', text: 'Chybí psychiatr pro děti.', ...over });
const close = (projectId: string, over: object = {}) => run(asking(db), closeRound, { projectId, number: 1, ...over });
const heldTable = async (projectId: string, orp: string, over: object = {}): Promise<RoundTable> => {
  const { id } = await aTable(db, projectId, orp, over);
  return run(asking(db), holdRoundTable, { roundTableId: id, date: '2017-10-10' });
};
/** Builds round 1 with these ORPs held. */
const aRound = async (orps: readonly string[] = ORPS) => {
  const { projectId } = await aPlan(db);
  const tables: RoundTable[] = [];
  for (const orp of orps) tables.push(await heldTable(projectId, orp));
  return { projectId, tables };
};
const CARRIED = `query($id: ID!) { carriedNeeds(regionalTableId: $id) { carried agenda missingOrps { name } needs(first: 100) { totalCount edges { node { id text status carriedTo { date } sources { needId text orp { code } roundTable { id } } viewerCan { delete respond } } } } } }`;
const carried = async (id: string, actor = organiser) => (await answer(actor, CARRIED, { id })).carriedNeeds;

test('entities and migrations agree', async () => expect(await driftOf(networking)).toEqual([]));

describe('needs to the kraj', () => {
  test('R-NET-07: 13 needs from 10 ORPs stand on the agenda of the regional table, each once, whether raised before it got its date or after', async () => {
    const { projectId, tables } = await aRound();
    const early = await Promise.all(tables.slice(0, 6).map(({ id }) => raise(id)));
    const regional = await aRegionalTable(db, projectId);
    expect(await carried(regional.id)).toMatchObject({ carried: 0, agenda: 0 });
    await run(asking(db), scheduleRoundTable, { roundTableId: regional.id, date: '2017-11-30' });
    for (const { id } of [...tables.slice(6), ...tables.slice(0, 3)]) await raise(id);
    await raise(tables[0]!.id, { addressee: 'ACTOR', text: 'Škola by potřebovala kontakt na SAS.' });
    const seen = await carried(regional.id);
    expect(seen).toMatchObject({ carried: 13, agenda: 13, missingOrps: [], needs: { totalCount: 13 } });
    expect(new Set(seen.needs.edges.map(({ node }: { node: { id: string } }) => node.id)).size).toBe(13);
    expect(seen.needs.edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual(expect.arrayContaining(early.map(({ id }) => id)));
    expect(seen.needs.edges[0].node).toMatchObject({ carriedTo: { date: '2017-11-30' }, sources: [{ roundTable: { id: expect.any(String) } }], viewerCan: { delete: false, respond: true } });
  });
  test('R-NET-07: none falls between raising and scheduling that race', async () => {
    const { projectId, tables } = await aRound();
    const regional = await aRegionalTable(db, projectId);
    await Promise.all([...tables.map(({ id }) => raise(id)), run(asking(db), scheduleRoundTable, { roundTableId: regional.id, date: '2017-11-30' })]);
    expect(await carried(regional.id)).toMatchObject({ carried: 10 });
  });
  test('R-NET-07: merging keeps every source, count in equals count out, also when the merged is merged again', async () => {
    const { projectId, tables } = await aRound(ORPS.slice(0, 4));
    const regional = await aRegionalTable(db, projectId, { date: '2017-11-30' });
    const [a, b, c, d] = await Promise.all(tables.map(({ id }) => raise(id))) as [Need, Need, Need, Need];
    await run(asking(db), mergeNeeds, { needIds: [b.id], intoNeedId: a.id });
    await run(asking(db), mergeNeeds, { needIds: [a.id], intoNeedId: c.id });
    const { carried: inCount, agenda, needs } = await carried(regional.id);
    expect([inCount, agenda]).toEqual([4, 2]);
    const sources = Object.fromEntries(needs.edges.map(({ node }: { node: { id: string; sources: { needId: string; orp: { code: string } }[] } }) => [node.id, node.sources.map(({ needId }) => needId).sort()]));
    expect(sources).toEqual({ [c.id]: [a.id, b.id, c.id].sort(), [d.id]: [d.id] });
    await expect(run(asking(db), mergeNeeds, { needIds: [a.id], intoNeedId: d.id })).rejects.toMatchObject({ code: 'NET_NEED_MERGED' });
    await expect(run(asking(db), respondToNeed, { needId: b.id, response: 'Vyřešeno.' })).rejects.toMatchObject({ code: 'NET_NEED_MERGED' });
  });
  test('two people who merge two needs into each other at once leave one agenda point, not none', async () => {
    const { projectId, tables } = await aRound(ORPS.slice(0, 2));
    const regional = await aRegionalTable(db, projectId, { date: '2017-11-30' });
    const [a, b] = await Promise.all(tables.map(({ id }) => raise(id))) as [Need, Need];
    const results = await Promise.allSettled([[a, b], [b, a]].map(([from, into]) => run(asking(db), mergeNeeds, { needIds: [from!.id], intoNeedId: into!.id })));
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await carried(regional.id)).toMatchObject({ carried: 2, agenda: 1 });
  });
  test('of two rounds are not merged', async () => {
    const { projectId, tables } = await aRound(ORPS.slice(0, 1));
    const second = await heldTable(projectId, ORPS[0]!, { round: 2 });
    const [a, b] = [await raise(tables[0]!.id), await raise(second.id)];
    await expect(run(asking(db), mergeNeeds, { needIds: [a.id], intoNeedId: b.id })).rejects.toMatchObject({ code: 'NET_MERGE_ROUND_MISMATCH' });
  });
  test('a carried one is not deleted, only closed; one recorded by mistake before is deleted', async () => {
    const { projectId, tables } = await aRound(ORPS.slice(0, 1));
    const mistake = await raise(tables[0]!.id);
    expect(await run(asking(db), deleteNeed, { needId: mistake.id })).toMatchObject({ text: 'Chybí psychiatr pro děti.' });
    expect(await db.manager.existsBy(Need, { id: mistake.id })).toBe(false);
    const need = await raise(tables[0]!.id);
    await aRegionalTable(db, projectId, { date: '2017-11-30' });
    await expect(run(asking(db), deleteNeed, { needId: need.id })).rejects.toMatchObject({ code: 'NET_NEED_CARRIED_IMMUTABLE', violations: [{ messageCs: 'Potřeba je přenesena na krajský stůl, nelze ji smazat, jen uzavřít.' }] });
    expect(await run(asking(db), respondToNeed, { needId: need.id, response: 'Kraj jedná s nemocnicí.', dueDate: '2018-03-31', close: true })).toMatchObject({ status: 'CLOSED', dueDate: '2018-03-31' });
  });
  test('return when the regional table is cancelled and go to the one that takes its place', async () => {
    const { projectId, tables } = await aRound(ORPS.slice(0, 1));
    const need = await raise(tables[0]!.id);
    const first = await aRegionalTable(db, projectId, { date: '2017-11-30' });
    await run(asking(db), cancelRoundTable, { roundTableId: first.id, reason: 'Kalamita' });
    expect(await db.manager.findOneByOrFail(Need, { id: need.id })).toMatchObject({ carriedToId: null });
    const next = await aRegionalTable(db, projectId, { date: '2017-12-07' });
    expect(await carried(next.id)).toMatchObject({ carried: 1 });
  });
});

describe('a need', () => {
  test.each([['rodné číslo', 'Matka 736028/5163 nemá dávky.', 'Text obsahuje rodné číslo. Uvádějte potřeby bez osobních údajů klientů.'], ['e-mail', 'Pište na nekdo@example.org', 'Text obsahuje e-mailovou adresu. Uvádějte potřeby bez osobních údajů klientů.']])(
    'with a %s is refused and the value travels nowhere', async (_, text, messageCs) => {
      const { tables } = await aRound(ORPS.slice(0, 1));
      const refused = await raise(tables[0]!.id, { text }).catch((error: unknown) => error);
      expect(refused).toMatchObject({ code: 'GDPR_PERSONAL_DATA_DETECTED', violations: [{ messageCs }] });
      expect(JSON.stringify(refused)).not.toContain('736028');
    });
  test('is raised at a held table only, in the writer’s ORP or kraj', async () => {
    const { projectId, tables } = await aRound(['5105']);
    const planned = await aTable(db, projectId, '5101');
    await expect(raise(planned.id)).rejects.toMatchObject({ code: 'NET_ROUND_TABLE_NOT_HELD' });
    await expect(raise(tables[0]!.id, {}, elsewhere)).rejects.toMatchObject({ code: 'FORBIDDEN_SCOPE' });
    await expect(raise(tables[0]!.id, {}, networkerOf('5101'))).rejects.toMatchObject({ code: 'FORBIDDEN_SCOPE' });
    await expect(raise(syntheticId('no table'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const need = await raise(tables[0]!.id, {}, networkerOf('5105'));
    await expect(run(asking(db, networkerOf('5105')), respondToNeed, { needId: need.id, response: 'Za kraj odpovídám já.' })).rejects.toMatchObject({ code: 'FORBIDDEN_SCOPE' });
  });
  test('is read where the caller works: by the kraj, the ORP’s networker and the ministry, by nobody from elsewhere', async () => {
    const { projectId, tables } = await aRound(['5105', '5101']);
    for (const { id } of tables) await raise(id);
    const regional = await aRegionalTable(db, projectId, { date: '2017-11-30' });
    const count = async (actor: typeof organiser) => (await answer(actor, 'query($p: ID) { needs(filter: { projectId: $p }) { totalCount } }', { p: projectId })).needs.totalCount;
    expect([await count(organiser), await count(networkerOf('5105')), await count(ministry), await count(elsewhere), await count(anActor({ roles: ['provider'] }))]).toEqual([2, 1, 2, 0, 0]);
    expect((await ask(elsewhere, CARRIED, { id: regional.id })).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN_SCOPE');
    expect((await ask(organiser, CARRIED, { id: tables[0]!.id })).errors?.[0]?.extensions?.['code']).toBe('NOT_FOUND');
  });
});

describe('closing a round', () => {
  const regionalHeld = async (projectId: string) => {
    const { id } = await aRegionalTable(db, projectId);
    return run(asking(db), holdRoundTable, { roundTableId: id, date: '2017-11-30' });
  };
  test('R-NET-04: with 9 of 10 held names the missing ORP, and so does the agenda of the regional table', async () => {
    const { projectId } = await aRound(ORPS.slice(0, 9));
    const regional = await regionalHeld(projectId);
    await expect(close(projectId)).rejects.toMatchObject({ code: 'NET_ROUND_INCOMPLETE', violations: [{ rule: 'R-NET-04', messageCs: 'V 1. kole ještě nejednal: Železný Brod.' }] });
    expect(await carried(regional.id)).toMatchObject({ missingOrps: [{ name: 'Železný Brod' }] });
  });
  test('R-NET-04: with a recorded waiver it closes, and the reason stays with the round', async () => {
    const { projectId } = await aRound(ORPS.slice(0, 9));
    const regional = await regionalHeld(projectId);
    expect(await close(projectId, { waiverReason: 'Železný Brod se připojil k Jablonci.' })).toMatchObject({ closedOn: '2017-11-30', closedByRegionalTableId: regional.id, waiverReason: 'Železný Brod se připojil k Jablonci.' });
  });
  test('when all have met needs no waiver and keeps none; afterwards nothing of the round is planned, moved or raised', async () => {
    const { projectId, tables } = await aRound();
    const regional = await regionalHeld(projectId);
    const need = await raise(tables[0]!.id);
    expect(need.carriedToId).toBe(regional.id);
    const closed = await close(projectId, { waiverReason: 'Pro jistotu.' });
    expect(closed).toMatchObject({ closedOn: '2017-11-30', waiverReason: null });
    await expect(close(projectId)).rejects.toMatchObject({ code: 'NET_ROUND_CLOSED', violations: [{ messageCs: '1. kolo je uzavřeno.' }] });
    await expect(raise(tables[0]!.id)).rejects.toMatchObject({ code: 'NET_ROUND_CLOSED' });
    const { _entities: [round] } = await answer(organiser, 'query($r: [_Any!]!) { _entities(representations: $r) { ... on Round { closedOn closedByRegionalTable { id } regionalTable { id } } } }', { r: [{ __typename: 'Round', id: closed.id }] });
    expect(round).toEqual({ closedOn: '2017-11-30', closedByRegionalTable: { id: regional.id }, regionalTable: { id: regional.id } });
  });
  test('waits for the regional table, and belongs to the kraj', async () => {
    const { projectId } = await aRound();
    await expect(close(projectId)).rejects.toMatchObject({ code: 'NET_REGIONAL_MISSING' });
    await aRegionalTable(db, projectId, { date: '2017-11-30' });
    await expect(close(projectId)).rejects.toMatchObject({ code: 'NET_REGIONAL_NOT_HELD' });
    await expect(run(asking(db, elsewhere), closeRound, { projectId, number: 1 })).rejects.toMatchObject({ code: 'FORBIDDEN_SCOPE' });
    await expect(close(projectId, { number: 9 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
