import { krajScope, notFound, type PageArgs } from '@opora/kernel';
import { isUuid, listPage, type Connection, type Context } from '@opora/subgraph';
import { In } from 'typeorm';
import { mayHandle, ORGANISERS } from '../people';
import { Offer } from '../waiting/offer.entity';
import { Registration } from './registration.entity';
import type { RegistrationState } from './registration.rules';

const shown = (cx: Context) => cx.db.getMetadata(Registration).columns.map((c) => `r."${c.databaseName}" as "${c.propertyName}"`).join(', ');

/** One registration of the caller or of somebody in the organiser's kraj; the read of another person is audited. Throws NOT_FOUND. */
export async function getRegistration(cx: Context, id: string): Promise<Registration> {
  const registration = await cx.find(Registration, id);
  if (!registration || !mayHandle(cx.reader, registration)) throw notFound('id');
  if (registration.personId !== cx.actor!.sub) await cx.auditRead('readRegistration', 'Registration', [registration], ['personId']);
  return registration;
}

export interface RegistrationFilter { eventId?: string | null; personId?: string | null; topicId?: string | null; state?: RegistrationState | null }

/** A page of registrations in the organiser's kraje by the time of the application. Every read is audited. */
export async function registrationList(cx: Context, args: PageArgs & { filter?: RegistrationFilter | null }): Promise<Connection<Registration>> {
  const f = args.filter ?? {};
  for (const [field, id] of Object.entries({ eventId: f.eventId, personId: f.personId, topicId: f.topicId })) if (id && !isUuid(id)) throw notFound(`filter.${field}`);
  const scope = krajScope(cx.reader, ORGANISERS);
  const page = await listPage<Registration>(cx, args, {
    name: 'registrations', sort: [{ column: 'appliedAt', type: 'timestamptz' }, { column: 'id', type: 'uuid' }],
    parameters: [f.eventId ?? null, f.personId ?? null, f.topicId ?? null, f.state ?? null, scope === 'ALL' ? null : scope],
    sql: `select ${shown(cx)} from registration r where ($1::uuid is null or r.event_id = $1 or (r.state = 'WAITING' and $1 = any(r.acceptable))) and ($2::uuid is null or r.person_id = $2)
      and ($3::uuid is null or r.topic_id = $3) and ($4::text is null or r.state = $4) and ($5::text[] is null or r.kraj_code = any($5))`,
  });
  await cx.auditRead('listRegistrations', 'Registration', page.edges.map(({ node }) => node), Object.keys(f));
  return page;
}

/** A page of the caller's own registrations, by the time of the application. */
export const myRegistrations = (cx: Context, args: PageArgs): Promise<Connection<Registration>> => listPage<Registration>(cx, args, {
  name: 'myRegistrations', descending: true, sort: [{ column: 'appliedAt', type: 'timestamptz' }, { column: 'id', type: 'uuid' }], parameters: [cx.actor!.sub],
  sql: `select ${shown(cx)} from registration r where r.person_id::text = $1`,
});

/** The caller's own registrations in these states, the oldest first; at most 100. */
export async function myRegistrationsIn(cx: Context, states: RegistrationState[]): Promise<Registration[]> {
  if (!isUuid(cx.actor!.sub)) return [];
  return (await cx.manager()).find(Registration, { where: { personId: cx.actor!.sub, state: In(states) }, order: { appliedAt: 'ASC', id: 'ASC' }, take: 100 });
}

/** Order of each waiting registration among those who wait for the first date it would take; null for another one. Tells nothing of the others. */
export async function positionsOf(cx: Context, registrations: readonly Registration[]): Promise<(number | null)[]> {
  const rows = await cx.rows<{ id: string; position: number | null }>(
    'select wanted.id, waiting_position(wanted.id) as position from unnest($1::uuid[]) wanted (id)', [registrations.filter(({ state }) => state === 'WAITING').map(({ id }) => id)]);
  return registrations.map(({ id }) => rows.find((row) => row.id === id)?.position ?? null);
}

/** The open offer of each registration. */
export async function openOffers(cx: Context, registrations: readonly Registration[]): Promise<(Offer | null)[]> {
  const offers = await (await cx.manager()).findBy(Offer, { registrationId: In(registrations.map(({ id }) => id)), state: 'OPEN' });
  return registrations.map(({ id }) => offers.find(({ registrationId }) => registrationId === id) ?? null);
}
