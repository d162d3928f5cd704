import type { EntityManager } from 'typeorm';
import { notFound, refuse, type Role } from '@opora/kernel';
import type { AttendanceKind, RoundTable } from '../round-table/round-table.entity';
import type { InviteeInput } from './invitation.input';

/** Most people one sending may reach. */
export const MOST_PEOPLE = 10_000;

/** Who of the regional authority comes in a role of the platform is known by their grants; the source gives the OSPOD worker none, so one is named. */
const BY_GRANT: Partial<Record<AttendanceKind, Role>> = { SOCIAL_SERVICES_METHODOLOGIST: 'regional-methodologist', FAMILY_POLICY_COORDINATOR: 'family-policy-coordinator' };
const NAMED_ONLY: readonly AttendanceKind[] = ['REGIONAL_OSPOD_WORKER'];

type Place = Pick<RoundTable, 'krajCode'>;
type Wanted = InviteeInput & { at: number };

/**
 * The people of each invitee, by `kind organisationId`: those named, who must be of the table's kraj; else those who hold the kind's role in the kraj;
 * else everybody the organisation employs. Throws NOT_FOUND for a named one who is not there, NET_INVITATION_TOO_LARGE above 10 000.
 */
export async function peopleToTell(tx: EntityManager, place: Place, invitees: readonly InviteeInput[], today: string): Promise<Map<string, string[]>> {
  const wanted = invitees.map((each, at): Wanted => ({ ...each, at }));
  const named = wanted.filter(({ personIds }) => personIds && personIds.length > 0);
  const rest = wanted.filter((each) => !named.includes(each));
  const people = new Map<string, string[]>();
  const put = ({ kind, organisationId }: InviteeInput, ids: string[]) => people.set(`${kind} ${organisationId.toLowerCase()}`, ids);
  await assertNamed(tx, place, named);
  for (const each of named) put(each, each.personIds!.map((id) => id.toLowerCase()));
  const granted = await holders(tx, place, rest, today);
  for (const each of rest) if (BY_GRANT[each.kind]) put(each, granted.get(BY_GRANT[each.kind]!) ?? []);
  const employed = await employees(tx, rest.filter(({ kind }) => !BY_GRANT[kind] && !NAMED_ONLY.includes(kind)));
  for (const each of rest) if (!BY_GRANT[each.kind] && !NAMED_ONLY.includes(each.kind)) put(each, employed.get(each.organisationId.toLowerCase()) ?? []);
  const reached = new Set([...people.values()].flat()).size;
  if (reached > MOST_PEOPLE) refuse({ code: 'NET_INVITATION_TOO_LARGE', field: 'input.invitees', actual: reached, limit: MOST_PEOPLE, messageCs: `Najednou lze pozvat nejvýše ${MOST_PEOPLE} osob.` });
  return people;
}

async function assertNamed(tx: EntityManager, { krajCode }: Place, named: readonly Wanted[]): Promise<void> {
  if (named.length === 0) return;
  const rows = await tx.query(`select id from person where id = any($1::uuid[]) and kraj_code = $2`, [named.flatMap(({ personIds }) => personIds!), krajCode]) as { id: string }[];
  const found = new Set(rows.map(({ id }) => id));
  for (const { personIds, at } of named) if (personIds!.some((id) => !found.has(id.toLowerCase()))) throw notFound(`input.invitees.${at}.personIds`);
}

/** Who holds the roles in the kraj today, by role. */
async function holders(tx: EntityManager, { krajCode }: Place, invitees: readonly InviteeInput[], today: string): Promise<Map<string, string[]>> {
  const roles = invitees.flatMap(({ kind }) => BY_GRANT[kind] ?? []);
  if (roles.length === 0) return new Map();
  return byKey(await tx.query(
    `select distinct role as key, person_id as id from role_grant where role = any($1::text[]) and kraj_code = $2 and level = 'KRAJ' and withdrawn_at is null
       and valid_from <= $3::date and (valid_to is null or valid_to >= $3::date) order by 1, 2 limit ${MOST_PEOPLE + 1}`, [roles, krajCode, today]) as Keyed[]);
}

const employees = async (tx: EntityManager, invitees: readonly InviteeInput[]): Promise<Map<string, string[]>> => (invitees.length === 0 ? new Map() : byKey(await tx.query(
  `select employer_id as key, id from person where employer_id = any($1::uuid[]) order by id limit ${MOST_PEOPLE + 1}`, [[...new Set(invitees.map(({ organisationId }) => organisationId))]]) as Keyed[]));

interface Keyed { key: string; id: string }
function byKey(rows: readonly Keyed[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { key, id } of rows) groups.set(key, [...(groups.get(key) ?? []), id]);
  return groups;
}
