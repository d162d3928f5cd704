import { run } from '@opora/subgraph';
import { actors, anActor, closeAll, syntheticId, testDatabase } from '@opora/testing';
import type { DataSource } from 'typeorm';
import { SeminarSeries } from '../src/series/seminar-series.entity';
import { education } from '../src/subgraph';
import { recordTender } from '../src/tender/tender.commands';
import { anOrganisation, aSeries, asking, graph, organiser, refusalOf } from './builders';

let db: DataSource;
beforeAll(async () => { db = await testDatabase(education); });
afterAll(closeAll);

/** Ten days after the last day planned for the contract. */
const LATER = new Date('2017-09-10T10:00:00Z');
const PLAN = { tenderAnnouncedBy: '2017-05-31', contractBy: '2017-08-31' };
const record = (input: object, actor = organiser) => run(asking(db, actor, LATER), recordTender, input);
const known = async (seriesId: string) => {
  const { tenderAnnouncedOn, contractSignedOn, contractorId, version } = await db.manager.findOneByOrFail(SeminarSeries, { id: seriesId });
  return { tenderAnnouncedOn, contractSignedOn, contractorId, version };
};

describe('the small-scale tender of a series', () => {
  test('is recorded as it goes and read beside its plan; a day later than planned is a warning', async () => {
    const { seriesId } = await aSeries(db, PLAN);
    const contractorId = await anOrganisation(db, { kinds: [], krajCode: 'CZ010' });
    const ask = graph(db, LATER);
    const READ = 'seriesPlanned: _entities(representations: [{ __typename: "SeminarSeries", id: $id }]) { ... on SeminarSeries { tenderAnnouncedBy tenderAnnouncedOn contractBy contractSignedOn contractor { id } } }';
    const read = async () => ((await ask(actors.evaluator, `query($id: ID!) { ${READ} }`, { id: seriesId })).data!['seriesPlanned'] as object[])[0];
    expect(await read()).toEqual({ ...PLAN, tenderAnnouncedOn: null, contractSignedOn: null, contractor: null });
    const say = async (input: object) => {
      const { data, errors } = await ask(organiser, 'mutation($input: RecordTenderInput!) { recordTender(input: $input) { series { version tenderAnnouncedOn } warnings { code field actual limit messageCs } } }', { input: { seriesId, ...input } });
      expect(errors).toBeUndefined();
      return data!['recordTender'];
    };
    expect(await say({ announcedOn: '2017-05-31', expectedVersion: 1 })).toEqual({ series: { version: 2, tenderAnnouncedOn: '2017-05-31' }, warnings: [] });
    expect(await say({ announcedOn: '2017-05-31', contractSignedOn: '2017-09-04', contractorId, expectedVersion: 2 })).toEqual({
      series: { version: 3, tenderAnnouncedOn: '2017-05-31' },
      warnings: [{ code: 'EDU_TENDER_LATE', field: 'input.contractSignedOn', actual: '2017-09-04', limit: '2017-08-31', messageCs: 'Smlouva byla uzavřena později, než bylo v plánu (nejpozději 31. 8. 2017).' }],
    });
    expect(await read()).toEqual({ ...PLAN, tenderAnnouncedOn: '2017-05-31', contractSignedOn: '2017-09-04', contractor: { id: contractorId } });
  });
  test('a day entered by mistake is taken back', async () => {
    const { seriesId } = await aSeries(db, PLAN);
    await record({ seriesId, announcedOn: '2017-05-30' });
    await record({ seriesId });
    expect(await known(seriesId)).toMatchObject({ tenderAnnouncedOn: null, contractSignedOn: null, contractorId: null });
  });
  test('everything wrong comes back at once, and nothing is written', async () => {
    const { seriesId } = await aSeries(db, PLAN);
    const before = await known(seriesId);
    const { violations } = await refusalOf(record({ seriesId, announcedOn: '2017-09-11', contractSignedOn: '2017-08-01' }));
    expect(violations.map(({ code, field }) => [code, field])).toEqual([['AS_OF_IN_FUTURE', 'input.announcedOn'], ['EDU_TENDER_ORDER', 'input.contractSignedOn'], ['EDU_TENDER_CONTRACTOR', 'input.contractorId']]);
    expect(await refusalOf(record({ seriesId, contractorId: syntheticId('nobody') }))).toMatchObject({ code: 'NOT_FOUND', violations: [{ field: 'input.contractorId' }] });
    expect(await refusalOf(record({ seriesId: syntheticId('no series') }))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await known(seriesId)).toEqual(before);
  });
  test('who read an older version is told so; of two at once one is', async () => {
    const { seriesId } = await aSeries(db, PLAN);
    const results = await Promise.allSettled(['2017-05-29', '2017-05-30'].map((announcedOn) => record({ seriesId, announcedOn, expectedVersion: 1 })));
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'CONFLICT_VERSION' } });
    expect((await known(seriesId)).version).toBe(2);
  });
  test('an organiser of another kraj and a participant record nothing', async () => {
    const { seriesId } = await aSeries(db, PLAN);
    expect(await refusalOf(record({ seriesId, announcedOn: '2017-05-30' }, anActor({ roles: ['organiser'], kraj: 'CZ052' })))).toMatchObject({ code: 'FORBIDDEN_SCOPE' });
    expect(await refusalOf(record({ seriesId, announcedOn: '2017-05-30' }, anActor({ roles: ['participant'] })))).toMatchObject({ code: 'FORBIDDEN' });
    expect((await known(seriesId)).tenderAnnouncedOn).toBeNull();
  });
  test('the order of the days holds in the table too', async () => {
    const { seriesId } = await aSeries(db, PLAN);
    const write = (fields: string) => db.query(`update seminar_series set ${fields} where id = $1`, [seriesId]);
    await expect(write(`tender_announced_on = '2017-05-31', contract_signed_on = '2017-05-30', contractor_id = gen_random_uuid()`)).rejects.toThrow('seminar_series_tender_order');
    await expect(write(`contract_signed_on = '2017-05-30'`)).rejects.toThrow('seminar_series_contract_with_somebody');
  });
});
