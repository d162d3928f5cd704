import { anyOf, publishStanding, readsExactly, refuse, type PageArgs } from '@opora/kernel';
import { enterWholeService, listPage, type Connection, type Context } from '@opora/subgraph';
import type { Delivery } from './delivery.entity';
import type { DeliveryStep } from './delivery-step.entity';
import type { Channel, DeliveryState } from './delivery.rules';

const COLUMNS = `id, version, created_at as "createdAt", updated_at as "updatedAt", event_id as "eventId", recipient, channel, state, due_at as "dueAt", attempts,
  claimed_at as "claimedAt", sent_at as "sentAt", message_id as "messageId", digest, last_error as "lastError"`;
const LIFE = 100;
const NOTICES = 20;

export interface UndeliveredCount { channel: Channel; state: DeliveryState; count: number; oldestSeconds: number }

/** Counts what is owed outside. The partial indexes hold only that, so the count grows with the backlog, not with history. */
export const undeliveredCounts = (cx: Context): Promise<UndeliveredCount[]> => cx.rows(
  `select channel, state, count(*)::int as count, greatest(0, extract(epoch from $1::timestamptz - min(created_at)))::int as "oldestSeconds"
   from (select channel, state, created_at from delivery where state in ('QUEUED', 'SENDING') union all select channel, state, created_at from delivery where state = 'NEEDS_ATTENTION') owed
   group by channel, state order by channel, state`, [cx.now()]);

export interface DeliveriesArgs extends PageArgs { state?: DeliveryState | null; channel?: Channel | null }

/** A page of deliveries in one state, the oldest first. Those sent are far too many to be listed. Throws NTF_STATE_NOT_LISTED for them. */
export async function deliveriesIn(cx: Context, args: DeliveriesArgs): Promise<Connection<Delivery>> {
  const state = args.state ?? 'NEEDS_ATTENTION';
  if (state === 'SENT') refuse({ code: 'NTF_STATE_NOT_LISTED', field: 'state', actual: state, messageCs: 'Odeslaná doručení se nevypisují, hledejte podle čísla.' });
  return listPage<Delivery>(cx, args, {
    name: 'deliveries', sort: [{ column: 'id', type: 'uuid' }], parameters: [args.channel ?? null],
    // The state is one of an enum and stands in the text, so that its partial index is used.
    sql: `select ${COLUMNS} from delivery where state = '${state}' and ($1::text is null or channel = $1)`,
  });
}

/** The lives of deliveries, in the order asked, each at most 100 steps. */
export async function livesOf(cx: Context, deliveries: readonly { id: string }[]): Promise<DeliveryStep[][]> {
  const rows = await cx.rows<DeliveryStep>(
    `select id, delivery_id as "deliveryId", at, what, code, by, reason from (
       select *, row_number() over (partition by delivery_id order by id desc) as n from delivery_step where delivery_id = any($1::uuid[])) numbered
     where n <= ${LIFE} order by id`, [deliveries.map(({ id }) => id)]);
  const lives = new Map<string, DeliveryStep[]>(deliveries.map(({ id }) => [id, []]));
  for (const row of rows) lives.get(row.deliveryId)!.push(row);
  return deliveries.map(({ id }) => lives.get(id)!);
}

interface DeliveryCount { channel: Channel; state: DeliveryState; withdrawnFor: string | null; count: number | null }
export interface NoticeProgress { eventId: string; kind: string; createdAt: Date; deliveries: DeliveryCount[] }
interface Counted extends NoticeProgress { krajCode: string | null; kraje: string[] }

/**
 * The newest notices about a record with the states of their deliveries; one notice has at most 10 000 recipients, so the count is bounded. Counts are exact for the
 * kraj the notice speaks of, or, where it names none, whose people alone were told, and for the operator; to everybody else they are told as every count of people (reliability.md §9).
 */
export async function progressOf(cx: Context, aboutType: string, aboutId: string): Promise<NoticeProgress[]> {
  const notices = await cx.db.transaction(async (tx) => {
    await enterWholeService(tx, cx.actor);
    return tx.query<Counted[]>(PROGRESS, [aboutType, aboutId]);
  });
  return notices.map(({ krajCode, kraje, ...notice }) => {
    const exactly = anyOf('operator')(cx.actor) || (krajCode === null && kraje.length > 0 ? kraje : [krajCode]).every((kraj) => readsExactly(cx.actor, kraj));
    return exactly ? notice : { ...notice, deliveries: notice.deliveries.map((each) => ({ ...each, count: publishStanding(each.count!).value })) };
  });
}

/** SQL of the notices about a record `$1`, `$2` with their counts, the kraj each speaks of and the kraje of those it was told to. */
const PROGRESS = `select o.id as "eventId", o.kind, o.created_at as "createdAt", o.payload->>'krajCode' as "krajCode", coalesce(states.deliveries, '[]'::json) as deliveries,
       array(select distinct p.kraj_code from delivery d join known_person p on p.id = d.recipient where d.event_id = o.id and p.kraj_code is not null limit 15) as kraje
     from (select * from notice where about_type = $1 and about_id = $2 order by created_at desc, id limit ${NOTICES}) o
     left join lateral (select json_agg(json_build_object('channel', channel, 'state', state, 'withdrawnFor', reason, 'count', count) order by channel, state, reason) as deliveries
       from (select channel, state, reason, count(*)::int as count from (select channel, state, case when state = 'WITHDRAWN' then last_error end as reason from delivery where event_id = o.id) told group by channel, state, reason) counted) states on true
     order by o.created_at desc, o.id`;
