import { formatDateCs, type Violation } from '@opora/kernel';
import type { AttendanceKind } from '../round-table/round-table.entity';
import type { ServiceType } from '../service/known-service.entity';

/** Who is proposed, and why. Without an organisation the kind is expected and nobody of it is registered. */
export interface Proposal { kind: AttendanceKind; organisationId: string | null; required: boolean; rule: string; reason: string }
/** A contract of a social service that is valid on the day of the table. */
export interface ValidService { serviceType: ServiceType; providerId: string; validTo: string; orpCodes: readonly string[] | null }
/** What a table's invitations are proposed from. */
export interface Known { municipalities: readonly string[]; services: readonly ValidService[]; authorities: readonly string[] }
interface Table { level: 'ORP' | 'KRAJ'; orpCode: string | null }
interface Invited { kind: AttendanceKind; organisationId: string }

/** The municipalities' three parts in a round table (model.md §4.1, R-NET-05). */
const OF_MUNICIPALITY = [
  ['SPOD_BODY', 'Orgány SPOD v území se zvou vždy.'], ['SOCIAL_WORK', 'Sociální práce obcí se zve vždy.'], ['SELF_GOVERNMENT', 'Samospráva obcí se zve vždy.'],
] as const;
/** Who represents the regional authority (model.md §4.1, R-NET-06). */
const OF_KRAJ = [
  ['REGIONAL_OSPOD_WORKER', true, 'Krajský úřad vždy zastupuje pracovník OSPOD.'], ['SOCIAL_SERVICES_METHODOLOGIST', true, 'Krajský úřad vždy zastupuje metodik sociálních služeb.'],
  ['FAMILY_POLICY_COORDINATOR', false, 'Účast koordinátora rodinné politiky se předpokládá.'],
] as const;
export const ALWAYS_PRESENT = OF_KRAJ.filter(([, always]) => always).map(([kind]) => kind);
const LABELS: Partial<Record<AttendanceKind, string>> = { SPOD_BODY: 'orgán SPOD', SOCIAL_WORK: 'sociální práce', SELF_GOVERNMENT: 'samospráva' };

const orNobody = (ids: readonly string[]): (string | null)[] => (ids.length > 0 ? [...ids] : [null]);
const providersCs = (n: number): string => `${n} ${n === 1 ? 'poskytovatel' : n >= 2 && n <= 4 ? 'poskytovatelé' : 'poskytovatelů'}`;

/**
 * Who is to be invited: municipalities and every provider with a valid contract in the ORP (R-NET-05), and the regional authority (R-NET-06).
 * A contract whose territory is not known is offered and not required. Of a regional table the sources say nothing but the regional authority.
 */
export function proposalsFor({ level, orpCode }: Table, { municipalities, services, authorities }: Known): Proposal[] {
  const ofKraj = OF_KRAJ.flatMap(([kind, required, reason]) => orNobody(authorities).map((organisationId): Proposal => ({ kind, organisationId, required, rule: 'R-NET-06', reason })));
  if (level === 'KRAJ') return ofKraj;
  const ofTowns = OF_MUNICIPALITY.flatMap(([kind, reason]) => orNobody(municipalities).map((organisationId): Proposal => ({ kind, organisationId, required: true, rule: 'R-NET-05', reason })));
  return [...ofTowns, ...servicesIn(services, orpCode!), ...ofKraj];
}

/** One row a provider and kind of service; the longest contract in the territory speaks for the others. */
function servicesIn(services: readonly ValidService[], orpCode: string): Proposal[] {
  const rows = new Map<string, Proposal & { until: string }>();
  for (const { serviceType, providerId, validTo, orpCodes } of services) {
    if (orpCodes !== null && !orpCodes.includes(orpCode)) continue;
    const required = orpCodes !== null;
    const reason = required ? `Poskytovatel ${serviceType} má v území smlouvu platnou do ${formatDateCs(validTo)}.` : `Poskytovatel ${serviceType} má v kraji smlouvu platnou do ${formatDateCs(validTo)}; její území není známo.`;
    const known = rows.get(`${serviceType} ${providerId}`);
    if (!known || (required && !known.required) || (required === known.required && validTo > known.until))
      rows.set(`${serviceType} ${providerId}`, { kind: serviceType, organisationId: providerId, required, rule: 'R-NET-05', reason, until: validTo });
  }
  return [...rows.values()].sort((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : a.organisationId! < b.organisationId! ? -1 : 1)).map(({ until: _, ...proposal }) => proposal);
}

/** Required proposals nobody stands for: of a municipality's part one invited organisation is enough, of the services every provider. */
export function missingFrom(proposals: readonly Proposal[], invited: readonly Invited[]): Proposal[] {
  const has = (kind: AttendanceKind, organisationId?: string | null) => invited.some((each) => each.kind === kind && (organisationId === undefined || each.organisationId === organisationId));
  return proposals.filter(({ kind, organisationId, required }) => required && (kind === 'NZDM' || kind === 'SAS' ? !has(kind, organisationId) : !has(kind)));
}

/** Invitations to a table of an ORP leave together with all that must be invited (R-NET-05, model.md §9; journeys.md J9: «Chybí pozvání: SAS (2 poskytovatelé).»). */
export function inviteeViolations(proposals: readonly Proposal[], invited: readonly Invited[]): Violation[] {
  const missing = missingFrom(proposals, invited).filter(({ rule }) => rule === 'R-NET-05');
  if (missing.length === 0) return [];
  const kinds = [...new Set(missing.map(({ kind }) => kind))];
  const named = kinds.map((kind) => LABELS[kind] ?? `${kind} (${providersCs(missing.filter((each) => each.kind === kind).length)})`);
  const actual = kinds.map((kind) => ({ kind, organisationIds: missing.flatMap((each) => (each.kind === kind && each.organisationId ? [each.organisationId] : [])) }));
  return [{ code: 'NET_INVITEES_INCOMPLETE', rule: 'R-NET-05', field: 'input.invitees', actual, messageCs: `Chybí pozvání: ${named.join(', ')}.` }];
}

/** Invitations tell of a day that is still to come. */
export function sendingViolations({ date }: { date: string | null }, today: string): Violation[] {
  if (date === null) return [{ code: 'NET_ROUND_TABLE_UNDATED', field: 'input.roundTableId', messageCs: 'Kulatý stůl zatím nemá termín, nelze na něj zvát.' }];
  return date >= today ? [] : [{ code: 'NET_ROUND_TABLE_PAST', field: 'input.roundTableId', actual: date, limit: today, messageCs: `Termín kulatého stolu (${formatDateCs(date)}) už uplynul.` }];
}

/** A provider whose contract came after the invitations had left belongs to the invited of the next table (R-NET-14, model.md §9). Nothing is due while nobody is invited. */
export const providerWarnings = (proposals: readonly Proposal[], invited: readonly Invited[], nameOf: (organisationId: string) => string): Violation[] =>
  (invited.length === 0 ? [] : missingFrom(proposals, invited).filter(({ kind }) => kind === 'NZDM' || kind === 'SAS').map(({ kind, organisationId }) => ({
    code: 'NET_PROVIDER_NOT_INVITED', rule: 'R-NET-14', field: 'invitations', actual: organisationId, messageCs: `Poskytovatel ${kind} ${nameOf(organisationId!)} má v území platnou smlouvu a není pozván.`,
  })));
