import { warningOf, type Violation, type Warning } from '@opora/kernel';
import { ALWAYS_PRESENT } from '../invitation/invitation.rules';
import type { AttendanceCount, AttendanceKind } from '../round-table/round-table.entity';

/** Kinds of items the minutes of a round table have (model.md §4.1). */
export const MINUTE_TYPES = ['COMPETENCE', 'GOOD_PRACTICE', 'BLANK_SPOT', 'NEED', 'NEXT_TOPIC'] as const;
export type MinuteType = (typeof MINUTE_TYPES)[number];

interface Table { level: 'ORP' | 'KRAJ'; round: number | null; status: string; attendance: readonly AttendanceCount[] | null; minutesClosedAt: Date | null }
interface Item { type: MinuteType; addressee?: string | null; organisationId?: string | null }

const came = (attendance: Table['attendance'], kind: AttendanceKind): boolean => attendance?.some((each) => each.kind === kind && each.count > 0) ?? false;

/** Of the regional authority, who is always present and was not recorded as present (R-NET-06). */
export const absentAlways = ({ attendance }: Pick<Table, 'attendance'>): AttendanceKind[] => ALWAYS_PRESENT.filter((kind) => !came(attendance, kind));

/** True when a later round has a programme to plan: the last round of the plan has none after it, and a regional table none the sources speak of (R-NET-09). */
export const plansNext = ({ level, round }: Pick<Table, 'level' | 'round'>, { roundCount }: { roundCount: number }): boolean => level === 'ORP' && round! < roundCount;

/** Kinds of items the minutes do not hold yet (model.md §4.1); the next programme only where one is to be planned. */
export const missingTypes = (types: readonly MinuteType[], planned: boolean): MinuteType[] => MINUTE_TYPES.filter((type) => !types.includes(type) && (planned || type !== 'NEXT_TOPIC'));

/** Nothing is added to closed minutes, and nothing taken out of them. */
export const closedViolations = ({ minutesClosedAt }: Pick<Table, 'minutesClosedAt'>, field: string): Violation[] =>
  (minutesClosedAt === null ? [] : [{ code: 'NET_MINUTES_CLOSED', field, messageCs: 'Zápis kulatého stolu je uzavřen.' }]);

/** Minutes and attendance are of a table that was held, while they are open. */
export function openViolations(table: Pick<Table, 'status' | 'minutesClosedAt'>, field = 'input.roundTableId'): Violation[] {
  if (table.status !== 'HELD') return [{ code: 'NET_ROUND_TABLE_NOT_HELD', field, actual: table.status, messageCs: 'Kulatý stůl se ještě nekonal.' }];
  return closedViolations(table, field);
}

/** Only a need has an addressee, and every need one. */
export const itemViolations = (items: readonly Item[]): Violation[] => items.flatMap(({ type, addressee, organisationId }, at) => {
  const wrong = type === 'NEED' ? !addressee : Boolean(addressee ?? organisationId);
  return wrong ? [{ code: 'NET_NEED_ADDRESSEE', rule: 'R-NET-07', field: `input.items.${at}.addressee`, actual: addressee ?? null, messageCs: type === 'NEED' ? 'Uveďte adresáta potřeby: kraj, nebo jiný aktér.' : 'Adresáta má jen potřeba.' }] : [];
});

/** What keeps the minutes from being closed: nobody recorded of the regional authority (R-NET-06), no programme of the next table (R-NET-09; journeys.md J9). */
export function closingMinutesViolations(table: Table, plan: { roundCount: number }, types: readonly MinuteType[]): Violation[] {
  const absent = absentAlways(table);
  return [
    ...(absent.length > 0 ? [{
      code: 'NET_REGIONAL_REPRESENTATIVE_MISSING', rule: 'R-NET-06', field: 'input.roundTableId', actual: absent,
      messageCs: 'Krajský úřad musí být zastoupen metodikem sociálních služeb a pracovníkem OSPOD.',
    }] : []),
    ...(plansNext(table, plan) && !types.includes('NEXT_TOPIC') ? [{ code: 'NET_NEXT_PROGRAMME_MISSING', rule: 'R-NET-09', field: 'input.roundTableId', messageCs: 'Doplňte program příštího kulatého stolu.' }] : []),
  ];
}

/** The coordinator of family policy is expected (R-NET-06, the part that warns). */
export const coordinatorWarnings = ({ status, attendance }: Pick<Table, 'status' | 'attendance'>): Warning[] =>
  (status !== 'HELD' || attendance === null || came(attendance, 'FAMILY_POLICY_COORDINATOR') ? [] : [warningOf({
    code: 'NET_COORDINATOR_ABSENT', rule: 'R-NET-06', field: 'attendance', messageCs: 'Účast koordinátora rodinné politiky se předpokládá, není zapsána.',
  })]);
