import { refuse, type Day } from '@opora/kernel';

/** Forms of further training of a social worker (§ 111 of Act 108/2006, model.md §14.2). */
export const TRAINING_FORMS = ['SPECIALISATION', 'ACCREDITED_COURSE', 'INTERNSHIP', 'TRAINING_EVENT', 'CONFERENCE'] as const;
export type TrainingForm = (typeof TRAINING_FORMS)[number];

/** A rule that is not in the sources of the programmes: where it is from, and that it must be verified before anybody relies on it. */
export interface Doubt { verify: boolean; basis: string; /** 0 to 1, as model.md §14 states it. */ confidence: string }

/** How many hours a year a social worker owes, in force from one year to another. */
export interface YearlyRules extends Doubt {
  version: string;
  fromYear: number;
  toYear: number | null;
  /** Minutes of a whole year. */
  yearMinutes: number;
  /** Most minutes a year that count in a form; a form that is not named has no limit. */
  capMinutes: Partial<Record<TrainingForm, number>>;
  /** An uninterrupted absence of more than this many months takes away a month for each of its completed months. */
  absenceOverMonths: number;
  /** Nothing is owed during probation. */
  probationOwes: boolean;
}

/** From how much support on a person counts once as a participant of a project (bagatelní podpora), by programme. */
export interface ParticipantRules extends Doubt {
  version: string;
  thresholdMinutes: number;
  /** Exactly the threshold counts; decided so here, the guidance says «at least» (model.md §14.1). */
  thresholdCounts: boolean;
  /** Of that, at least this many minutes are no e-learning. */
  notElearningMinutes: number;
  /** A lesson of 45 minutes counts as a whole hour. */
  lessonIsHour: boolean;
}

/** Versions of the yearly rules. A change of the law is a new row here; no year is ever computed by a rule that was not in force in it. */
export const YEARLY_RULES: readonly YearlyRules[] = [{
  version: '108/2006-§111/1', fromYear: 2007, toYear: null, verify: true, basis: 'zákon č. 108/2006 Sb., § 111 (model.md §14.2)', confidence: '0.9',
  yearMinutes: 24 * 60, capMinutes: { TRAINING_EVENT: 8 * 60 }, absenceOverMonths: 1, probationOwes: false,
}];

/** Thresholds of participation by programme; a project of a programme that is not named here gets no verdict. */
export const PARTICIPANT_RULES = {
  OPZ: { version: 'OPZ/1', verify: true, basis: 'OPZ, indikátor 60000 (model.md §14.1)', confidence: '0.8', thresholdMinutes: 40 * 60, thresholdCounts: true, notElearningMinutes: 20 * 60, lessonIsHour: false },
  OP_VVV: { version: 'OP VVV/1', verify: true, basis: 'OP VVV, šablony (model.md §14.1)', confidence: '0.8', thresholdMinutes: 24 * 60, thresholdCounts: true, notElearningMinutes: 0, lessonIsHour: true },
} as const satisfies Record<string, ParticipantRules>;
export type ProgrammeCode = keyof typeof PARTICIPANT_RULES;

/** The rules in force in a year. Throws INVALID_YEAR for a year before the law and after the next one. */
export function yearlyRulesOf(year: number, today: Day): YearlyRules {
  const last = Number(today.slice(0, 4)) + 1;
  const rules = YEARLY_RULES.find(({ fromYear, toYear }) => fromYear <= year && year <= (toYear ?? last));
  if (rules && year <= last) return rules;
  const first = YEARLY_RULES[0]!.fromYear;
  return refuse({ code: 'INVALID_YEAR', field: 'year', actual: year, limit: year < first ? first : last, messageCs: 'Rok mimo povolený rozsah.' });
}
