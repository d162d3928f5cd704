import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { roundTableScheduled } from '@opora/contracts';
import type { Actor } from '@opora/kernel';
import { Context, run } from '@opora/subgraph';
import { anActor, closeAll, driftOf } from '@opora/testing';
import { setMyContact } from '../src/contact/contact.commands';
import { Delivery } from '../src/delivery/delivery.entity';
import { markNotificationsRead } from '../src/inbox/notification.commands';
import { Notification } from '../src/inbox/notification.entity';
import { tell } from '../src/inbox/tell';
import { setPreference } from '../src/preference/preference.commands';
import { notifications } from '../src/subgraph';
import { aDatabase, aPerson, aRoundTable, askOf, contextOf, deliver } from './builders';

let db: DataSource;
beforeAll(async () => { db = await aDatabase(); });
afterAll(closeAll);

const ask = (actor: Actor | null, query: string, variables?: Record<string, unknown>) => askOf(db, actor, query, variables);
const INBOX = 'query($first: Int, $after: String, $unreadOnly: Boolean) { myNotifications(first: $first, after: $after, unreadOnly: $unreadOnly) { totalCount unreadCount pageInfo { hasNextPage endCursor } edges { node { id kind title text readAt about { type id } viewerCan { markRead } } } } }';

test('an event puts one row into the inbox of each recipient, in Czech, about the record it names', async () => {
  const [anna, bela] = [aPerson(), aPerson()];
  const event = aRoundTable([anna.sub, bela.sub]);
  await deliver(db, event);
  for (const person of [anna, bela]) {
    const { data } = await ask(person, INBOX);
    expect(data.myNotifications).toMatchObject({
      totalCount: 1, unreadCount: 1,
      edges: [{ node: { kind: 'round-table-scheduled', title: 'Kulatý stůl má termín', readAt: null, about: { type: 'RoundTable', id: event.payload.roundTableId }, viewerCan: { markRead: true } } }],
    });
  }
});

test('the same event delivered twice, or to the same person twice, leaves one row and one delivery', async () => {
  const person = aPerson();
  const event = aRoundTable([person.sub, person.sub]);
  const eventId = randomUUID();
  await deliver(db, event, eventId);
  await deliver(db, event, eventId);
  // Even past the road's own inbox, as after its rows have been forgotten.
  await tell(db, roundTableScheduled, eventId, event.payload, new Date());
  expect(await db.manager.countBy(Notification, { recipient: person.sub })).toBe(1);
  expect(await db.manager.findBy(Delivery, { recipient: person.sub })).toMatchObject([{ channel: 'IN_APP', state: 'SENT', eventId }]);
});

test('ten deliveries of one event at once leave one row', async () => {
  const person = aPerson();
  const event = aRoundTable([person.sub]);
  const eventId = randomUUID();
  await Promise.all(Array.from({ length: 10 }, () => deliver(db, event, eventId)));
  expect(await db.manager.countBy(Notification, { recipient: person.sub })).toBe(1);
});

test('ten thousand recipients of one event are told by one statement', async () => {
  const recipients = Array.from({ length: 10_000 }, () => randomUUID());
  const statements: string[] = [];
  await tell({ query: ((sql: string, parameters: unknown[]) => { statements.push(sql); return db.query(sql, parameters); }) as never }, roundTableScheduled, randomUUID(), aRoundTable(recipients).payload, new Date());
  expect(statements).toHaveLength(1);
  const [row] = await db.query('select count(*)::int as told from notification where recipient = any($1::uuid[])', [recipients]) as [{ told: number }];
  expect(row.told).toBe(10_000);
});

test('the inbox is read newest first, page by page, and unread alone', async () => {
  const person = aPerson();
  for (const day of ['2026-12-01', '2026-12-02', '2026-12-03']) await deliver(db, aRoundTable([person.sub], { date: day }));
  const first = (await ask(person, INBOX, { first: 2 })).data.myNotifications;
  expect(first.edges.map((e: { node: { text: string } }) => /\d+\. 12\. 2026/.exec(e.node.text)![0])).toEqual(['3. 12. 2026', '2. 12. 2026']);
  expect(first.pageInfo.hasNextPage).toBe(true);
  const second = (await ask(person, INBOX, { first: 2, after: first.pageInfo.endCursor })).data.myNotifications;
  expect(second.edges).toHaveLength(1);
  await run(contextOf(db, person), markNotificationsRead, { ids: [first.edges[0].node.id] });
  expect((await ask(person, INBOX, { unreadOnly: true })).data.myNotifications).toMatchObject({ totalCount: 2, unreadCount: 2 });
  expect((await ask(person, INBOX, { first: 101 })).errors![0].extensions.code).toBe('PAGE_SIZE_EXCEEDED');
});

test('marking as read keeps the first time and says how many are left', async () => {
  const person = aPerson();
  for (let n = 0; n < 2; n++) await deliver(db, aRoundTable([person.sub]));
  const [one, two] = await db.manager.findBy(Notification, { recipient: person.sub });
  const [early, late] = [new Date('2026-12-01T08:00:00Z'), new Date('2026-12-02T08:00:00Z')];
  expect((await run(contextOf(db, person, () => early), markNotificationsRead, { ids: [one!.id] })).unreadCount).toBe(1);
  const both = await run(contextOf(db, person, () => late), markNotificationsRead, { ids: [one!.id, two!.id, one!.id], idempotencyKey: 'k' });
  expect(both.notifications.map(({ readAt }) => readAt!.toISOString()).sort()).toEqual([early.toISOString(), late.toISOString()]);
  expect((await run(contextOf(db, person, () => late), markNotificationsRead, { ids: [one!.id, two!.id, one!.id], idempotencyKey: 'k' })).unreadCount).toBe(0);
});

test('nobody reads or marks another person\'s notification, nor learns that it exists', async () => {
  const [owner, other] = [aPerson(), aPerson()];
  await deliver(db, aRoundTable([owner.sub]));
  const { id } = await db.manager.findOneByOrFail(Notification, { recipient: owner.sub });
  const refused = (actor: Actor) => ask(actor, 'query($id: ID!) { notification(id: $id) { id } }', { id }).then(({ errors }) => errors?.[0].extensions.code);
  for (const actor of [other, anActor({ roles: ['operator'] }), anActor({ roles: ['organiser'] })]) expect(await refused(actor)).toBe('NOT_FOUND');
  expect(await refused(owner)).toBeUndefined();
  await expect(run(contextOf(db, other), markNotificationsRead, { ids: [id] })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect((await db.manager.findOneByOrFail(Notification, { id })).readAt).toBeNull();
  const entities = 'query($r: [_Any!]!) { _entities(representations: $r) { ... on Notification { id } ... on Person { id notifications { totalCount } } } }';
  const r = [{ __typename: 'Notification', id }, { __typename: 'Person', id: owner.sub }];
  expect((await ask(other, entities, { r })).data._entities).toEqual([null, { id: owner.sub, notifications: null }]);
  expect((await ask(owner, entities, { r })).data._entities).toEqual([{ id }, { id: owner.sub, notifications: { totalCount: 1 } }]);
});

test('a request that forgot to ask whose rows they are would still read the caller\'s own only', async () => {
  const [owner, other] = [aPerson(), aPerson()];
  await deliver(db, aRoundTable([owner.sub]));
  await run(contextOf(db, owner), setMyContact, { email: 'synthetic-owner@example.invalid' });
  await run(contextOf(db, owner), setPreference, { kind: 'round-table-scheduled', channel: 'EMAIL', mode: 'OFF' });
  const seenBy = async (actor: Actor) => {
    const cx = new Context(db, { actor, traceId: 'test', deadline: Date.now() + 10_000 }, () => new Date(), true);
    try {
      return (await cx.rows('select (select count(*)::int from notification where recipient = $1) as inbox, (select count(*)::int from contact where id = $1) as contacts, (select count(*)::int from preference where person_id = $1) as choices', [owner.sub]))[0];
    } finally { await cx.close(); }
  };
  expect(await seenBy(owner)).toEqual({ inbox: 1, contacts: 1, choices: 1 });
  for (const actor of [other, anActor({ roles: ['operator'] }), anActor({ roles: ['organiser'] })]) expect(await seenBy(actor)).toEqual({ inbox: 0, contacts: 0, choices: 0 });
});

test('machine clients have no inbox, and nobody has one without signing in', async () => {
  expect((await ask(anActor({ roles: ['machine-client'] }), INBOX)).errors![0].extensions.code).toBe('FORBIDDEN');
  expect((await ask(null, INBOX)).errors![0].extensions.code).toBe('UNAUTHENTICATED');
});

test('more than a hundred, or no ids, cannot be marked at once', async () => {
  const cx = contextOf(db, aPerson());
  for (const ids of [[], Array.from({ length: 101 }, () => randomUUID()), ['not an id']]) await expect(run(cx, markNotificationsRead, { ids })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
});

test('entities and migrations agree', async () => expect(await driftOf(notifications)).toEqual([]));
