import { forbiddenScope, pragueDay, type Warning, warningOf } from '@opora/kernel';
import { columnsOf, isUuid, type Context } from '@opora/subgraph';
import { readsNeed } from '../need/need.queries';
import { RoundTable } from '../round-table/round-table.entity';
import { mayWrite } from '../scope';
import { Invitation } from './invitation.entity';
import { proposalsFor, providerWarnings, type Proposal, type ValidService } from './invitation.rules';

/** A flat read, of a request or inside a change. */
export type Rows = <T extends object>(sql: string, parameters: readonly unknown[]) => Promise<T[]>;
type Table = Pick<RoundTable, 'id' | 'level' | 'krajCode' | 'orpCode' | 'date'>;
type Invited = Pick<Invitation, 'roundTableId' | 'kind' | 'organisationId'>;

/** Nobody invites more to one table; a list must end. */
const MOST = 500;

/** Who is to be invited to each table on its day, or today while it has none; three reads for all of them. */
export async function proposalsOf(rows: Rows, tables: readonly Table[], today: string): Promise<Proposal[][]> {
  const kraje = [...new Set(tables.map(({ krajCode }) => krajCode))];
  const dayOf = ({ date }: Table) => date ?? today;
  // One after another: inside a change they share its one connection.
  const municipalities = await rows<{ id: string; orpCode: string }>(
    `select id, orp_code as "orpCode" from organisation where 'MUNICIPALITY' = any(kinds) and kraj_code = any($1::text[]) and orp_code = any($2::text[]) order by name collate "cs-x-icu", id limit 2000`,
    [kraje, tables.flatMap(({ orpCode }) => orpCode ?? [])]);
  const authorities = await rows<{ id: string; krajCode: string }>(
    `select id, kraj_code as "krajCode" from organisation where 'REGIONAL_AUTHORITY' = any(kinds) and kraj_code = any($1::text[]) order by id limit 100`, [kraje]);
  const days = tables.map(dayOf).sort();
  const services = await rows<ValidService & { krajCode: string; validFrom: string }>(
    `select kraj_code as "krajCode", service_type as "serviceType", provider_id as "providerId", valid_from as "validFrom", valid_to as "validTo", orp_codes as "orpCodes" from known_service
     where kraj_code = any($1::text[]) and valid_from <= $2 and valid_to >= $3 order by contract_id limit 5000`, [kraje, days.at(-1), days[0]]);
  return tables.map((table) => proposalsFor(table, {
    municipalities: municipalities.flatMap(({ id, orpCode }) => (orpCode === table.orpCode ? [id] : [])), authorities: authorities.flatMap(({ id, krajCode }) => (krajCode === table.krajCode ? [id] : [])),
    services: services.filter(({ krajCode, validFrom, validTo }) => krajCode === table.krajCode && validFrom <= dayOf(table) && validTo >= dayOf(table)),
  }));
}

/** Who is invited to each table. */
export const invitedTo = (rows: Rows, tableIds: readonly string[]): Promise<Invited[]> =>
  rows<Invited>(`select round_table_id as "roundTableId", kind, organisation_id as "organisationId" from invitation where round_table_id = any($1::uuid[]) order by id limit ${MOST} * $2::int`, [tableIds, tableIds.length]);

const readingOf = (cx: Context): Rows => (sql, parameters) => cx.rows(sql, parameters);

/** What a table proposes, with what is already invited. Throws NOT_FOUND, FORBIDDEN_SCOPE. */
export async function proposedInvitees(cx: Context, { roundTableId }: { roundTableId: string }) {
  const table = await cx.get(RoundTable, roundTableId, 'roundTableId');
  if (!mayWrite(cx.actor, table)) throw forbiddenScope('roundTableId');
  const [{ proposals, invited } = { proposals: [], invited: [] }] = await invitingOf(cx, [table]);
  return proposals.map((proposal) => ({ ...proposal, invited: invited.some(({ kind, organisationId }) => kind === proposal.kind && organisationId === proposal.organisationId) }));
}

/** Proposals and invited of many tables, for their warnings and their completeness. */
export async function invitingOf(cx: Context, tables: readonly RoundTable[]): Promise<{ proposals: Proposal[]; invited: Invited[] }[]> {
  const [proposals, invited] = await Promise.all([proposalsOf(readingOf(cx), tables, pragueDay(cx.now())), invitedTo(readingOf(cx), tables.map(({ id }) => id))]);
  return tables.map(({ id }, at) => ({ proposals: proposals[at]!, invited: invited.filter(({ roundTableId }) => roundTableId === id) }));
}

/** R-NET-14 for tables that are still to come. */
export async function providerWarningsOf(cx: Context, tables: readonly RoundTable[]): Promise<Map<string, Warning[]>> {
  const coming = tables.filter(({ status, level }) => level === 'ORP' && status === 'SCHEDULED');
  if (coming.length === 0) return new Map();
  const inviting = await invitingOf(cx, coming);
  const providers = inviting.flatMap(({ proposals }) => proposals.flatMap(({ kind, organisationId }) => ((kind === 'NZDM' || kind === 'SAS') && organisationId ? [organisationId] : [])));
  const names = new Map((await cx.rows<{ id: string; name: string }>('select id, name from organisation where id = any($1::uuid[]) limit 5000', [providers])).map(({ id, name }) => [id, name]));
  return new Map(coming.map(({ id }, at) => [id, providerWarnings(inviting[at]!.proposals, inviting[at]!.invited, (provider) => names.get(provider) ?? provider).map(warningOf)]));
}

/** The invitations to each table in the order they were sent; null for callers who do not work there. */
export async function invitationsOf(cx: Context, tables: readonly RoundTable[]): Promise<(Invitation[] | null)[]> {
  const seen = tables.filter((table) => readsNeed(cx.actor, table)).map(({ id }) => id);
  const invitations = seen.length === 0 ? [] : await cx.rows<Invitation>(
    `select s.* from unnest($1::uuid[]) as w(id), lateral (select ${columnsOf(cx, Invitation, 'i')} from invitation i where i.round_table_id = w.id order by i.id limit ${MOST}) s`, [seen]);
  return tables.map(({ id }) => (seen.includes(id) ? invitations.filter(({ roundTableId }) => roundTableId === id) : null));
}

/** The invitations by which the caller is invited to each table. */
export async function invitationsOfCaller(cx: Context, tables: readonly RoundTable[]): Promise<Invitation[][]> {
  const { sub = '' } = cx.actor ?? {};
  const own = !isUuid(sub) ? [] : await cx.rows<Invitation>(
    `select ${columnsOf(cx, Invitation, 'i')} from invited_person p join invitation i on i.id = p.invitation_id where p.person_id = $1 and i.round_table_id = any($2::uuid[]) order by i.id limit 1000`, [sub, tables.map(({ id }) => id)]);
  return tables.map(({ id }) => own.filter(({ roundTableId }) => roundTableId === id));
}

/** Whether the caller may answer each invitation: as somebody invited, or as whoever invites, while the table is still to be held. */
export async function mayAnswer(cx: Context, invitations: readonly Invitation[]): Promise<boolean[]> {
  const { sub = '' } = cx.actor ?? {};
  const tables = await Promise.all(invitations.map(({ roundTableId }) => cx.find(RoundTable, roundTableId)));
  const own = !isUuid(sub) ? [] : await cx.rows<{ id: string }>('select invitation_id as id from invited_person where person_id = $1 and invitation_id = any($2::uuid[])', [sub, invitations.map(({ id }) => id)]);
  return invitations.map((invitation, at) => tables[at]?.status === 'SCHEDULED' && (mayWrite(cx.actor, invitation) || own.some(({ id }) => id === invitation.id)));
}
