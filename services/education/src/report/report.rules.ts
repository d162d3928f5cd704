import { addDays, formatDateCs, type Day, type Violation } from '@opora/kernel';
import type { Norm } from '../kind/kind.rules';

export const REPORT_STATES = ['DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED'] as const;
export type ReportState = (typeof REPORT_STATES)[number];
/** Parts a report may have to have; which, is data of the kind of event or of a project's plan. */
export const REPORT_SECTIONS = ['TRAVELLERS', 'DATES', 'PLACE', 'HOSTS', 'FINDINGS', 'RECOMMENDATIONS'] as const;
export type ReportSection = (typeof REPORT_SECTIONS)[number];

/**
 * R-EDU-21 (proposed here; source 004:31, model.md §3.1: reports of the four foreign trips become part of the publication): an event of a kind that asks for a
 * report has one, complete, within a number of days after its last day. The sources state neither the days nor the parts; both are data of the kind.
 */
const RULE = 'R-EDU-21';

export interface Host { name: string; placeCs: string | null }
/** What a report says. */
export interface Reported { from: Day | null; to: Day | null; placeCs: string | null; delegationCs: string | null; travellerIds: readonly string[]; hosts: readonly Host[]; findingsCs: string | null; recommendationsCs: string | null }
/** What the rules of a report ask of its event. */
export interface ReportedEvent { status: string; startsOn: Day | null; endsOn: Day | null; heldOn: Day | null }

/** Whether events with these numbers have a report at all. */
export const askedProblems = ({ reportDays }: Norm, field = 'input.eventId'): Violation[] =>
  (reportDays !== undefined ? [] : [{ code: 'EDU_REPORT_NOT_ASKED', rule: RULE, field, messageCs: 'Z akce tohoto druhu se zpráva neodevzdává.' }]);

/** The last day in time; null for an event that asks for none, or whose last day nobody knows. */
export const dueOn = ({ reportDays }: Norm, { endsOn, heldOn }: Pick<ReportedEvent, 'endsOn' | 'heldOn'>): Day | null => {
  const last = endsOn ?? heldOn;
  return reportDays === undefined || last === null ? null : addDays(last, reportDays);
};

/** From before to, both stated or none, and all days of the event among them. */
export function reportDateProblems({ from, to }: Pick<Reported, 'from' | 'to'>, { startsOn, endsOn }: Pick<ReportedEvent, 'startsOn' | 'endsOn'>): Violation[] {
  if (from === null && to === null) return [];
  if (from === null || to === null) return [{ code: 'INVALID_DATE', rule: RULE, field: from === null ? 'input.from' : 'input.to', messageCs: 'Uveďte první i poslední den.' }];
  if (to < from) return [{ code: 'DATE_RANGE_REVERSED', field: 'input.to', actual: to, limit: from, messageCs: 'Začátek nesmí být po konci.' }];
  if (startsOn === null || endsOn === null || (from <= startsOn && to >= endsOn)) return [];
  return [{
    code: 'EDU_REPORT_DATES', rule: RULE, field: 'input.from', actual: `${from} – ${to}`, limit: `${startsOn} – ${endsOn}`,
    messageCs: `Termín ve zprávě nezahrnuje celou akci (${formatDateCs(startsOn)} – ${formatDateCs(endsOn)}).`,
  }];
}

const MISSING: Record<ReportSection, { of: (report: Reported) => boolean; field: string; what: string }> = {
  TRAVELLERS: { of: ({ delegationCs, travellerIds }) => delegationCs === null && travellerIds.length === 0, field: 'delegationCs', what: 'kdo se účastnil' },
  DATES: { of: ({ from, to }) => from === null || to === null, field: 'from', what: 'termín' },
  PLACE: { of: ({ placeCs }) => placeCs === null, field: 'placeCs', what: 'stát a místo' },
  HOSTS: { of: ({ hosts }) => hosts.length === 0, field: 'hosts', what: 'navštívené organizace' },
  FINDINGS: { of: ({ findingsCs }) => findingsCs === null, field: 'findingsCs', what: 'zjištění' },
  RECOMMENDATIONS: { of: ({ recommendationsCs }) => recommendationsCs === null, field: 'recommendationsCs', what: 'doporučení' },
};

/** Every part that the kind asks for and the report lacks. */
export const missingProblems = ({ reportSections = [] }: Norm, report: Reported): Violation[] => reportSections.filter((section) => MISSING[section].of(report)).map((section) => (
  { code: 'EDU_REPORT_INCOMPLETE', rule: RULE, field: `report.${MISSING[section].field}`, limit: section, messageCs: `Zpráva není úplná, doplňte: ${MISSING[section].what}.` }));

/** A report is of something that is over. */
export function endProblems({ status, endsOn, heldOn }: ReportedEvent, to: Day | null, today: Day, field = 'input.reportId'): Violation[] {
  const last = [to, endsOn ?? heldOn].filter((day) => day !== null).sort().at(-1) ?? null;
  if (status !== 'CANCELLED' && last !== null && last <= today) return [];
  return [{ code: 'EDU_REPORT_TOO_EARLY', rule: RULE, field, actual: today, ...(last !== null && { limit: last }), messageCs: status === 'CANCELLED' ? 'Akce je zrušená, zpráva se z ní neodevzdává.' : 'Zprávu lze odevzdat až po skončení akce.' }];
}

/** W: submitted after the last day in time. */
export const lateWarnings = (due: Day | null, today: Day): Violation[] =>
  (due === null || today <= due ? [] : [{ code: 'EDU_REPORT_LATE', rule: RULE, field: 'input.reportId', actual: today, limit: due, messageCs: `Zpráva měla být odevzdána do ${formatDateCs(due)}.` }]);

const STATE_CS: Record<ReportState, string> = { DRAFT: 'rozpracovaná', SUBMITTED: 'odevzdaná', RETURNED: 'vrácená', ACCEPTED: 'přijatá' };

/** A step that the report's state does not allow. */
export const stateProblems = (state: ReportState, allowed: readonly ReportState[], field = 'input.reportId'): Violation[] =>
  (allowed.includes(state) ? [] : [{ code: 'EDU_REPORT_STATE', rule: RULE, field, actual: state, limit: allowed.join(', '), messageCs: `Zpráva je ${STATE_CS[state]}, tuto změnu nelze provést.` }]);

/** Nobody accepts what they submitted (as journeys.md J14). */
export const ownProblems = (submittedBy: string | null, actor: string): Violation[] =>
  (submittedBy !== actor ? [] : [{ code: 'SELF_APPROVAL_FORBIDDEN', rule: RULE, field: 'input.reportId', messageCs: 'Vlastní zprávu nelze přijmout.' }]);
