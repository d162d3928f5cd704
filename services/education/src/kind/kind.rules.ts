import type { OrganisationKind } from '@opora/contracts';
import { addDays, decimalCs, hours, type Day, type Violation } from '@opora/kernel';
import type { ReportSection } from '../report/report.rules';

/** Numbers of the rules of one kind of event; a missing one is no rule. They are data: of the kind, or of a project's plan. */
export interface Norm {
  /** Smallest capacity. */
  capacityMin?: number;
  /** Largest capacity; counts the organiser's own people too when `staffCounts`. */
  capacityMax?: number;
  staffCounts?: boolean;
  /** Number of days, one after another. */
  days?: number;
  /** The only month of the year, 1–12. */
  month?: number;
  /** How many in one calendar year of one project. */
  perYear?: number;
  /** Usual length of one event in minutes; another one is a warning. */
  minutesFrom?: number;
  minutesTo?: number;
  /** Kinds of employers whose people may take part (R-EDU-06); anybody when missing. */
  eligible?: OrganisationKind[];
  /** Hours an offered place waits for an answer; the sources are silent, 48 unless planned otherwise. */
  offerHours?: number;
  /** Days after the last day within which a report is due; an event of a kind without it has none (R-EDU-21). */
  reportDays?: number;
  /** What such a report must say. */
  reportSections?: ReportSection[];
}

const MONTHS = ['lednu', 'únoru', 'březnu', 'dubnu', 'květnu', 'červnu', 'červenci', 'srpnu', 'září', 'říjnu', 'listopadu', 'prosinci'];

/** The project's own numbers over those of the kind. */
export const normOf = (kind: Norm, plan: Norm | null): Norm => ({ ...kind, ...plan });

/**
 * R-EDU-16 (model.md §9, source 004:81): participants and the organiser's own people together fit the capacity: 18 + 2 of 20 is
 * allowed, 19 + 2 refused. Other kinds may have a floor or a ceiling of participants alone. Where no capacity is stated only the staff is compared.
 */
export function capacityProblems({ capacityMin, capacityMax, staffCounts }: Norm, capacity: number | null, staff: number): Violation[] {
  if (capacity === null) return staffCounts && capacityMax !== undefined && staff > capacityMax ? [tooMany(capacityMax, staff, 'input.staffCount')] : [];
  const taken = capacity + (staffCounts ? staff : 0);
  return [
    ...(capacityMin !== undefined && capacity < capacityMin ? [{
      code: 'EDU_CAPACITY_BELOW_MINIMUM', rule: 'R-EDU-04', field: 'input.capacity', actual: capacity, limit: capacityMin,
      messageCs: `Kapacita semináře musí být nejméně ${capacityMin} účastníků (zadáno ${capacity}).`,
    }] : []),
    ...(capacityMax !== undefined && taken > capacityMax ? [staffCounts ? tooMany(capacityMax, taken, 'input.capacity') : { code: 'EDU_CAPACITY_ABOVE_MAXIMUM', field: 'input.capacity', actual: taken, limit: capacityMax, messageCs: `Kapacita smí být nejvýše ${capacityMax} (zadáno ${taken}).` }] : []),
  ];
}

const tooMany = (limit: number, actual: number, field: string): Violation =>
  ({ code: 'EDU_CASE_SEMINAR_CAPACITY', rule: 'R-EDU-16', field, actual, limit, messageCs: `Kapacita ${limit} zahrnuje i zástupce MPSV (${actual}).` });

/** R-EDU-16: a kind with a ceiling is announced with its capacity stated, so that no registration can pass the ceiling. */
export const capacityRequired = ({ capacityMax }: Norm, capacity: number | null, field: string): Violation[] => (capacity !== null || capacityMax === undefined ? [] : [{
  code: 'EDU_CAPACITY_REQUIRED', rule: 'R-EDU-16', field, actual: null, limit: capacityMax, messageCs: `Uveďte kapacitu: akce tohoto druhu má nejvýše ${capacityMax} míst.`,
}]);

/** R-EDU-17 (model.md §9, source 000:188): consecutive days, in the one month. 14.–15. 9. is allowed, 30. 9.–1. 10. refused. */
export function dayProblems({ days, month }: Norm, dates: readonly Day[]): Violation[] {
  if (dates.length === 0) return [];
  const consecutive = dates.every((day, n) => n === 0 || day === addDays(dates[n - 1]!, 1));
  return [
    ...(days !== undefined && (dates.length !== days || !consecutive) ? [{
      code: 'EDU_EVENT_DAYS', rule: 'R-EDU-17', field: 'input.sessions', actual: dates.length === days ? dates.join(', ') : dates.length, limit: days, messageCs: `Akce se koná ${days} dny po sobě.`,
    }] : []),
    ...(month !== undefined && dates.some((day) => Number(day.slice(5, 7)) !== month) ? [{
      code: 'EDU_EVENT_MONTH', rule: 'R-EDU-17', field: 'input.sessions', actual: dates.find((day) => Number(day.slice(5, 7)) !== month), limit: month, messageCs: `Akce se koná vždy v ${MONTHS[month - 1]}.`,
    }] : []),
  ];
}

/** R-EDU-17: one a calendar year; `others` counts the project's other events of the kind in the year. */
export const yearProblems = ({ perYear }: Norm, year: string, others: number): Violation[] => (perYear === undefined || others < perYear ? [] : [{
  code: 'EDU_EVENT_YEARLY', rule: 'R-EDU-17', field: 'input.sessions', actual: others + 1, limit: perYear, messageCs: `V roce ${year} už je akce tohoto druhu naplánována.`,
}]);

const span = (minutes: number): string => (minutes % 60 === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`);

/** R-EDU-15 (W, model.md §9, source 004:71): 3–4 hours are usual; 2 h 59 and 4 h 01 are allowed with a warning. */
export const lengthWarnings = ({ minutesFrom, minutesTo }: Norm, minutes: number | null): Violation[] =>
  (minutes === null || ((minutesFrom === undefined || minutes >= minutesFrom) && (minutesTo === undefined || minutes <= minutesTo)) ? [] : [{
    code: 'EDU_UNUSUAL_LENGTH', rule: 'R-EDU-15', field: 'input.sessions', actual: minutes, limit: `${minutesFrom ?? 0}–${minutesTo ?? ''}`,
    messageCs: `Obvyklá délka je ${minutesFrom === undefined ? '' : decimalCs(hours(minutesFrom))}–${minutesTo === undefined ? '' : decimalCs(hours(minutesTo))} h (zadáno ${span(minutes)}).`,
  }]);

/** R-EDU-14 (W, model.md §9, source 004:71): 4 in each of 3 areas; 5/4/3 also makes 12 but breaks «4 in each». */
export const areaWarnings = (perArea: number | null, done: readonly { area: string; done: number }[], field?: string): Violation[] =>
  (perArea === null ? [] : done.filter((each) => each.done > perArea).map((each) => ({
    code: 'EDU_AREA_UNEVEN', rule: 'R-EDU-14', field, actual: each.done, limit: perArea, messageCs: `V oblasti ${each.area} je ${each.done} akcí, plán jsou ${perArea} v každé oblasti.`,
  })));

/** An area the plan does not have. */
export const areaProblems = (areas: readonly string[], area: string | null): Violation[] =>
  (area === null || areas.length === 0 || areas.includes(area) ? [] : [{ code: 'EDU_AREA_UNKNOWN', rule: 'R-EDU-14', field: 'input.area', actual: area, limit: areas.join(', '), messageCs: `Oblast ${area} v plánu není. Plán má oblasti ${areas.join(', ')}.` }]);
