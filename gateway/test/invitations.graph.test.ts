import { closeAll, testGraph, type TestGraph } from '@opora/testing';
import { anOrganisation, aPerson, aSeminar, aTopic, NOON, organiser } from '../../services/education/test/builders';

/** J1: what education knows of its invitations it asks of the published graph as a program, for which numbers of few people are hidden (decision 0030). */
let graph: TestGraph;
let clock = NOON;
beforeAll(async () => { graph = await testGraph({ now: () => clock }); }, 120_000);
afterAll(async () => { await graph.stop(); await closeAll(); });

test('how far the invitation of an organisation of a few people has got is known, though their number is hidden from programs', async () => {
  const db = graph.databases.get('education')!;
  const town = await anOrganisation(db);
  await aPerson(db, town);
  const seminar = await aSeminar(db, { ...await aTopic(db), capacity: 5, date: '2017-10-02' });
  const SEND = 'mutation ($input: SendSeminarInvitationsInput!) { sendSeminarInvitations(input: $input) { batch { queued } } }';
  expect((await graph.ask(organiser, SEND, { input: { seminarIds: [seminar], organisationIds: [town] } })).data.sendSeminarInvitations).toEqual({ batch: { queued: 1 } });
  await graph.settle();
  clock = new Date(Date.now() + 300_000);
  await graph.runSchedule('education', 'follow-invitations');
  const { data } = await graph.ask(organiser, 'query($f: SeminarInvitationFilter) { seminarInvitations(filter: $f) { edges { node { state peopleTold } } } }', { f: { organisationId: town } });
  expect(data.seminarInvitations.edges).toEqual([{ node: { state: 'SENT', peopleTold: 1 } }]);
});
