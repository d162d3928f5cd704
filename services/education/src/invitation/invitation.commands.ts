import { randomUUID } from 'node:crypto';
import { seminarInvitation, tellAll, type OrganisationKind } from '@opora/contracts';
import { anyOf, assertNone, forbiddenScope, notFound, pragueDay } from '@opora/kernel';
import { defineCommand } from '@opora/subgraph';
import { In, type EntityManager } from 'typeorm';
import { Event } from '../event/event.entity';
import { statusProblems } from '../event/event.rules';
import { surroundingsOf } from '../event/event.surroundings';
import { KnownOrganisation } from '../known/known-organisation.entity';
import { mayOrganise } from '../people';
import { assertMayPlan, PLANNERS } from '../scope';
import { InvitationOptOut } from './invitation-opt-out.entity';
import { SendSeminarInvitationsInput, SetInvitationOptOutInput } from './invitation.input';
import { addresseesOf, countProblems, firstState, recipientProblems } from './invitation.rules';
import { SeminarInvitation } from './seminar-invitation.entity';

/** One sending; its recipients are read by its id. */
export class InvitationBatch { constructor(readonly id: string, readonly krajCode: string, readonly invitationIds: readonly string[]) {} }

/** J1 (source 000:101): invitations straight to municipalities, providers and authorised persons of the kraj; an organisation is invited to a seminar once. */
export const sendSeminarInvitations = defineCommand({
  name: 'sendSeminarInvitations', input: SendSeminarInvitationsInput, allow: anyOf(...PLANNERS), reach: 'service',
  async run({ tx, actor, now, send }, { seminarIds, organisationIds }) {
    const events = await tx.find(Event, { where: { id: In(seminarIds) }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
    if (events.length < seminarIds.length) throw notFound('input.seminarIds');
    const around = await surroundingsOf(tx, events);
    for (const { id } of events) assertMayPlan(actor, around.get(id)!.project, 'input.seminarIds');
    const krajCode = oneKraj(events);
    const eligible = [...new Set(events.flatMap(({ id }) => addresseesOf(around.get(id)!.norm.eligible)))];
    const organisations = await recipients(tx, krajCode, eligible, organisationIds);
    assertNone([
      ...events.flatMap(({ id, status }) => statusProblems(status, ['PUBLISHED'], `input.seminarIds.${seminarIds.indexOf(id)}`)),
      ...(organisationIds === null ? [] : organisations.flatMap(({ kinds, organisationId }) => recipientProblems(kinds, eligible, `input.organisationIds.${organisationIds.indexOf(organisationId)}`))),
    ]);
    const [people, optedOut, already] = [await peopleOf(tx, organisations, pragueDay(now)), await tx.findBy(InvitationOptOut, { organisationId: In(organisations.map(({ organisationId }) => organisationId)) }), await invitedBefore(tx, seminarIds)];
    const [batchId, projectId] = [randomUUID(), events[0]!.projectId];
    const invitations = await tx.save(organisations.map(({ organisationId }) => {
      const [wantsNone, known] = [optedOut.some((each) => each.organisationId === organisationId), people.get(organisationId)?.length ?? 0];
      const eventIds = seminarIds.filter((id) => !already.has(`${organisationId} ${id}`));
      return tx.create(SeminarInvitation, { batchId, projectId, krajCode, organisationId, eventIds, peopleTold: wantsNone ? 0 : known, state: firstState(wantsNone, known) });
    }).filter(({ eventIds }) => eventIds.length > 0));
    const closesOn = events.map(({ registrationClosesOn }) => registrationClosesOn).filter((day) => day !== null).sort()[0] ?? null;
    for (const { id, organisationId, eventIds, state } of invitations)
      if (state === 'QUEUED') for (const told of tellAll(seminarInvitation, { recipients: people.get(organisationId)!, invitationId: id, seminars: eventIds.length, closesOn })) send(told);
    return new InvitationBatch(batchId, krajCode, invitations.map(({ id }) => id));
  },
});

/** One sending is of one kraj, because its recipients are. */
function oneKraj(events: readonly Event[]): string {
  const [krajCode, ...others] = [...new Set(events.map((event) => event.krajCode))];
  assertNone(krajCode === null || others.length > 0 ? [{ code: 'TERRITORY_UNKNOWN', field: 'input.seminarIds', messageCs: 'Pozvánky se posílají na semináře jednoho kraje.' }] : []);
  return krajCode!;
}

async function recipients(tx: EntityManager, krajCode: string, eligible: readonly OrganisationKind[], wanted: readonly string[] | null): Promise<KnownOrganisation[]> {
  if (wanted !== null) {
    const found = await tx.findBy(KnownOrganisation, { organisationId: In([...wanted]) });
    if (found.length < wanted.length) throw notFound('input.organisationIds');
    return found;
  }
  const found = tx.createQueryBuilder(KnownOrganisation, 'o').where('o.kraj_code = :krajCode and o.kinds && :eligible::text[]', { krajCode, eligible });
  assertNone(countProblems(await found.getCount(), 'input.organisationIds'));
  return found.orderBy('o.organisation_id').getMany();
}

async function peopleOf(tx: EntityManager, organisations: readonly KnownOrganisation[], today: string): Promise<Map<string, string[]>> {
  const rows = await tx.query(
    `select organisation_id as "organisationId", array_agg(distinct person_id) as people from employment
     where organisation_id = any($1::uuid[]) and "from" <= $2 and ("to" is null or "to" >= $2) group by organisation_id`, [organisations.map(({ organisationId }) => organisationId), today]) as { organisationId: string; people: string[] }[];
  return new Map(rows.map(({ organisationId, people }) => [organisationId, people]));
}

/** Which organisations were already invited to which of these seminars and did not refuse. */
async function invitedBefore(tx: EntityManager, seminarIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.query(
    `select organisation_id as "organisationId", event.id from seminar_invitation cross join lateral unnest(event_ids) event (id) where event_ids && $1::uuid[] and state in ('QUEUED', 'SENT')`, [seminarIds]) as { organisationId: string; id: string }[];
  return new Set(rows.map(({ organisationId, id }) => `${organisationId} ${id}`));
}

/** Records that an organisation does not want invitations, or wants them again: by the organiser of its kraj, or by somebody who stands for it. */
export const setInvitationOptOut = defineCommand({
  name: 'setInvitationOptOut', input: SetInvitationOptOutInput, allow: anyOf('organiser', 'provider'),
  async run({ tx, actor }, { organisationId, optedOut }) {
    const organisation = await tx.findOneBy(KnownOrganisation, { organisationId });
    const standsFor = actor.grants.some(({ level, id }) => level === 'ORGANISATION' && id === organisationId);
    if (!standsFor && !mayOrganise(actor, organisation?.krajCode ?? null)) throw forbiddenScope('input.organisationId');
    if (!organisation) throw notFound('input.organisationId');
    if (optedOut) await tx.query('insert into invitation_opt_out (organisation_id, recorded_by) values ($1, $2) on conflict do nothing', [organisationId, actor.sub]);
    else await tx.delete(InvitationOptOut, { organisationId });
    return new InvitationPreference(organisationId, organisation.krajCode, organisationId, optedOut);
  },
});

/** Whether an organisation wants invitations. */
export class InvitationPreference { constructor(readonly id: string, readonly krajCode: string | null, readonly organisationId: string, readonly optedOut: boolean) {} }
