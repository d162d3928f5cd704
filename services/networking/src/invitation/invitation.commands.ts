import { In, type EntityManager } from 'typeorm';
import { anyOf, assertNone, notFound, pragueDay, signedIn } from '@opora/kernel';
import { roundTableInvitation, tellAll } from '@opora/contracts';
import { defineCommand, type Work } from '@opora/subgraph';
import { Organisation } from '../organisation/organisation.entity';
import { RoundTable } from '../round-table/round-table.entity';
import { stateViolations } from '../round-table/round-table.rules';
import { planReminders } from '../round-table/telling';
import { assertMayWrite, mayWrite } from '../scope';
import { Invitation, InvitedPerson } from './invitation.entity';
import { AnswerInvitationInput, SendInvitationsInput, type InviteeInput } from './invitation.input';
import { invitedTo, proposalsOf, type Rows } from './invitation.queries';
import { inviteeViolations, sendingViolations } from './invitation.rules';
import { peopleToTell } from './people';

const rowsIn = (tx: EntityManager): Rows => (sql, parameters) => tx.query(sql, [...parameters]);
const keyOf = ({ kind, organisationId }: { kind: string; organisationId: string }) => `${kind} ${organisationId.toLowerCase()}`;

async function assertOrganisations(tx: EntityManager, invitees: readonly InviteeInput[]): Promise<void> {
  const found = new Set((await tx.findBy(Organisation, { id: In(invitees.map(({ organisationId }) => organisationId)) })).map(({ id }) => id));
  invitees.forEach(({ organisationId }, at) => { if (!found.has(organisationId.toLowerCase())) throw notFound(`input.invitees.${at}.organisationId`); });
}

/** Writes the invitations down and tells everybody they reach, each once, whatever number of invitations reaches them. */
async function invite({ tx, now, send }: Work, table: RoundTable, fresh: readonly InviteeInput[]): Promise<void> {
  const { id: roundTableId, krajCode, orpCode, version } = table;
  const people = await peopleToTell(tx, table, fresh, pragueDay(now));
  const told = new Set((await tx.query(
    `select p.person_id as id from invited_person p join invitation i on i.id = p.invitation_id where i.round_table_id = $1`, [roundTableId]) as { id: string }[]).map(({ id }) => id));
  const sent = await tx.query(
    `insert into invitation (round_table_id, kraj_code, orp_code, kind, organisation_id, state, people_told)
     select $1, $2, $3, w.kind, w.organisation_id, 'SENT', w.people from unnest($4::text[], $5::uuid[], $6::int[]) as w(kind, organisation_id, people) returning id, kind, organisation_id as "organisationId"`,
    [roundTableId, krajCode, orpCode, fresh.map(({ kind }) => kind), fresh.map(({ organisationId }) => organisationId), fresh.map((each) => people.get(keyOf(each))?.length ?? 0)],
  ) as { id: string; kind: string; organisationId: string }[];
  const reached = sent.flatMap((invitation) => (people.get(keyOf(invitation)) ?? []).map((personId) => ({ invitationId: invitation.id, personId })));
  await tx.query(`insert into invited_person (invitation_id, person_id, kraj_code, orp_code) select w.invitation_id, w.person_id, $3, $4 from unnest($1::uuid[], $2::uuid[]) as w(invitation_id, person_id)`,
    [reached.map(({ invitationId }) => invitationId), reached.map(({ personId }) => personId), krajCode, orpCode]);
  const recipients = [...new Set(reached.map(({ personId }) => personId))].filter((id) => !told.has(id));
  for (const event of tellAll(roundTableInvitation, { recipients, roundTableId, orpCode, krajCode, day: table.date!, version })) send(event);
}

/** Invites whoever is named, or everybody proposed, and is not invited yet. All that must be invited is invited by then (R-NET-05). */
export const sendInvitations = defineCommand({
  name: 'sendInvitations', input: SendInvitationsInput, allow: anyOf('organiser', 'regional-methodologist', 'facilitator', 'networker'),
  // A networker of one ORP reaches people of its organisations who are registered under the kraj; the place is checked here.
  reach: 'service',
  async run(work, { roundTableId, expectedVersion, invitees }) {
    const { tx, actor, now, lock } = work;
    const table = await lock(RoundTable, roundTableId, expectedVersion);
    assertMayWrite(actor, table, 'input.roundTableId');
    const today = pragueDay(now);
    assertNone([...stateViolations(table.status), ...sendingViolations(table, today)]);
    const [proposals = []] = await proposalsOf(rowsIn(tx), [table], today);
    const invited = await invitedTo(rowsIn(tx), [table.id]);
    const wanted = invitees ?? proposals.flatMap(({ kind, organisationId }): InviteeInput[] => (organisationId ? [{ kind, organisationId }] : []));
    await assertOrganisations(tx, wanted);
    if (table.level === 'ORP') assertNone(inviteeViolations(proposals, [...invited, ...wanted]));
    const known = new Set(invited.map(keyOf));
    const fresh = wanted.filter((each) => !known.has(keyOf(each)));
    if (fresh.length > 0) {
      await invite(work, table, fresh);
      await planReminders(work, table);
    }
    return table;
  },
});

/** The answer of somebody invited, or one that whoever invites has heard. */
export const answerInvitation = defineCommand({
  name: 'answerInvitation', input: AnswerInvitationInput, allow: signedIn,
  // An invited person may be of another kraj; who may answer is checked here.
  reach: 'service',
  async run(work, { invitationId, expectedVersion, answer }) {
    const { tx, actor, now, get, lock } = work;
    const invitation = await lock(Invitation, invitationId, expectedVersion);
    if (!mayWrite(actor, invitation) && !(await tx.existsBy(InvitedPerson, { invitationId, personId: actor.sub }))) throw notFound('input.invitationId');
    const table = await get(RoundTable, invitation.roundTableId);
    assertNone(stateViolations(table.status));
    const answered = await tx.save(Object.assign(invitation, { state: answer, answeredAt: now }));
    await planReminders(work, table);
    return answered;
  },
});
