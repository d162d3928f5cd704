import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { registrationConfirmed } from '@opora/contracts';
import type { Actor } from '@opora/kernel';
import { run } from '@opora/subgraph';
import { actors, anActor, closeAll } from '@opora/testing';
import { setMyContact } from '../src/contact/contact.commands';
import { discardDeliveries, retryDeliveries } from '../src/delivery/delivery.commands';
import { Delivery } from '../src/delivery/delivery.entity';
import { claimMails } from '../src/sending/claim';
import { settle } from '../src/sending/settle';
import { aDatabase, aPerson, aRoundTable, askOf, contextOf, deliver } from './builders';

const operator = anActor({ roles: ['operator'] });
const organiser = anActor({ roles: ['organiser'] });
let db: DataSource;
beforeAll(async () => { db = await aDatabase(); });
beforeEach(() => db.query('delete from notice'));
afterAll(closeAll);

const clock = (minutes = 0) => new Date(Date.now() + minutes * 60_000);
async function anEmail(roundTableId = randomUUID()) {
  const person = aPerson();
  await run(contextOf(db, person), setMyContact, { email: `synthetic-${person.sub.slice(0, 8)}@example.invalid` });
  await deliver(db, aRoundTable([person.sub], { roundTableId }));
  return db.manager.findOneByOrFail(Delivery, { recipient: person.sub, channel: 'EMAIL' });
}
/** Claims what is due and fails it for good. */
async function refuseAll() {
  const { mails } = await claimMails(db, clock(1));
  for (const mail of mails) await settle(db, mail, { sent: false, code: 'SMTP_554', again: false }, clock(1));
}
const UNDELIVERED = '{ undelivered { channel state count oldestSeconds } }';
const LIFE = 'query($id: ID!) { delivery(id: $id) { state attempts lastError messageId life { what code reason } viewerCan { retry discard } } }';

test('the operator sees what is owed outside, by channel and state, and how old the oldest is', async () => {
  await anEmail();
  await refuseAll();
  await anEmail();
  const { data } = await askOf(db, operator, UNDELIVERED, {}, () => clock(10));
  expect(data.undelivered).toMatchObject([{ channel: 'EMAIL', state: 'NEEDS_ATTENTION', count: 1 }, { channel: 'EMAIL', state: 'QUEUED', count: 1 }]);
  for (const { oldestSeconds } of data.undelivered) expect(oldestSeconds).toBeGreaterThanOrEqual(599);
});

test('one delivery tells its whole life: refused, sent again with a reason under the same message id, sent', async () => {
  const { id } = await anEmail();
  await refuseAll();
  const { delivery: refused } = (await askOf(db, operator, LIFE, { id })).data;
  expect(refused).toMatchObject({ state: 'NEEDS_ATTENTION', attempts: 1, messageId: expect.any(String), life: [{ what: 'FAILED', code: 'SMTP_554' }], viewerCan: { retry: true, discard: true } });
  await run(contextOf(db, operator, () => clock(2)), retryDeliveries, { ids: [id], reason: 'Server už přijímá' });
  const { mails } = await claimMails(db, clock(3));
  expect(mails).toMatchObject([{ messageId: refused.messageId }]);
  await settle(db, mails[0]!, { sent: true }, clock(3));
  expect((await askOf(db, operator, LIFE, { id })).data.delivery).toMatchObject({ state: 'SENT', attempts: 1, lastError: null, life: [{ what: 'FAILED' }, { what: 'RETRIED', reason: 'Server už přijímá' }], viewerCan: { retry: false, discard: false } });
  await expect(run(contextOf(db, operator), retryDeliveries, { ids: [id], reason: 'Ještě jednou' })).rejects.toMatchObject({ code: 'JOB_ALREADY_COMPLETED', violations: [{ messageCs: 'Úloha už byla dokončena.' }] });
});

test('a discarded delivery is never sent; without a reason, or with personal data in it, nothing is discarded', async () => {
  const { id } = await anEmail();
  for (const [reason, code] of [['  ', 'REASON_REQUIRED'], [undefined, 'REASON_REQUIRED'], ['Volal na 601 000 000', 'GDPR_PERSONAL_DATA_DETECTED']])
    await expect(run(contextOf(db, operator), discardDeliveries, { ids: [id], reason })).rejects.toMatchObject({ code });
  await run(contextOf(db, operator), discardDeliveries, { ids: [id], reason: 'Zkušební kulatý stůl' });
  expect(await claimMails(db, clock(600))).toEqual({ looked: 0, mails: [] });
  expect((await askOf(db, operator, LIFE, { id })).data.delivery).toMatchObject({ state: 'FAILED', life: [{ what: 'DISCARDED', reason: 'Zkušební kulatý stůl' }] });
});

test('what is in a sender\'s hands cannot be discarded; a sent one found out later is recorded as sent', async () => {
  const { id } = await anEmail();
  const { mails } = await claimMails(db, clock(1));
  await expect(run(contextOf(db, operator), discardDeliveries, { ids: [id], reason: 'Pozdě' })).rejects.toMatchObject({ code: 'NTF_DELIVERY_STATE' });
  await settle(db, mails[0]!, { sent: false, code: 'SMTP_554', again: false }, clock(1));
  await run(contextOf(db, operator), discardDeliveries, { ids: [id], reason: 'Vzdáno' });
  await settle(db, mails[0]!, { sent: true }, clock(2));
  expect(await db.manager.findOneByOrFail(Delivery, { id })).toMatchObject({ state: 'SENT', lastError: null });
});

test('the list pages through one state; the sent ones are not listed', async () => {
  for (let n = 0; n < 3; n++) await anEmail();
  await refuseAll();
  const LIST = 'query($first: Int, $after: String, $state: DeliveryState) { deliveries(first: $first, after: $after, state: $state) { totalCount pageInfo { hasNextPage endCursor } edges { node { id life { what } } } } }';
  const first = (await askOf(db, operator, LIST, { first: 2 })).data.deliveries;
  expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true }, edges: [{ node: { life: [{ what: 'FAILED' }] } }, { node: { life: [{ what: 'FAILED' }] } }] });
  expect((await askOf(db, operator, LIST, { first: 2, after: first.pageInfo.endCursor })).data.deliveries.edges).toHaveLength(1);
  expect((await askOf(db, operator, LIST, { state: 'SENT' })).errors![0].extensions.code).toBe('NTF_STATE_NOT_LISTED');
});

test('whoever invites sees how far it has got, in counts; the operator\'s view is the operator\'s alone', async () => {
  const roundTableId = randomUUID();
  await anEmail(roundTableId);
  const PROGRESS = 'query($id: ID!) { noticeProgress(aboutType: "RoundTable", aboutId: $id) { kind deliveries { channel state count } } }';
  expect((await askOf(db, organiser, PROGRESS, { id: roundTableId })).data.noticeProgress).toEqual([{
    kind: 'round-table-scheduled', deliveries: [{ channel: 'EMAIL', state: 'QUEUED', count: 1 }, { channel: 'IN_APP', state: 'SENT', count: 1 }],
  }]);
  // The ministry may see people of no kraj, an organiser of another kraj not those of this one: one person told stays hidden from them (decision 0030).
  for (const outside of [actors['mpsv-methodologist'], anActor({ roles: ['organiser'], kraj: 'CZ052' }), anActor({ roles: ['networker'], kraj: 'CZ010' })]) {
    expect((await askOf(db, outside, PROGRESS, { id: roundTableId })).data.noticeProgress[0].deliveries.map(({ count }: { count: number | null }) => count)).toEqual([null, null]);
  }
  expect((await askOf(db, actors.operator, PROGRESS, { id: roundTableId })).data.noticeProgress[0].deliveries[0].count).toBe(1);
  expect((await askOf(db, aPerson(), PROGRESS, { id: roundTableId })).errors![0].extensions.code).toBe('FORBIDDEN');
  expect((await askOf(db, organiser, UNDELIVERED)).errors![0].extensions.code).toBe('FORBIDDEN');
  await expect(run(contextOf(db, organiser), retryDeliveries, { ids: [randomUUID()], reason: 'Nic' })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await expect(run(contextOf(db, operator), retryDeliveries, { ids: [randomUUID()], reason: 'Nic' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('a notice that names no kraj is counted exactly for the kraj whose people alone were told; elsewhere nobody can watch one person come', async () => {
  const PROGRESS = 'query($id: ID!) { noticeProgress(aboutType: "Event", aboutId: $id) { deliveries { channel count } } }';
  const told = async (kraje: readonly string[], actor: Actor) => {
    const eventId = randomUUID();
    const recipients = kraje.map(() => randomUUID());
    await db.query('insert into known_person (id, kraj_code, version) select *, 1 from unnest($1::uuid[], $2::text[])', [recipients, kraje]);
    await deliver(db, registrationConfirmed({ recipients, eventId, day: '2026-12-01', time: null, version: 1 }));
    return (await askOf(db, actor, PROGRESS, { id: eventId })).data.noticeProgress[0].deliveries.find(({ channel }: { channel: string }) => channel === 'IN_APP').count;
  };
  const [own, other] = [anActor({ roles: ['organiser'], kraj: 'CZ051' }), anActor({ roles: ['organiser'], kraj: 'CZ052' })];
  const seven = Array<string>(7).fill('CZ051');
  expect([await told(seven, own), await told(seven, other), await told([...seven, 'CZ051'], other)]).toEqual([7, 10, 10]);
  expect([await told(['CZ051'], own), await told(['CZ051'], other), await told(['CZ051', 'CZ052'], own)]).toEqual([1, null, null]);
});
