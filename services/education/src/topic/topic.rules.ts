import { hours, lessons, minutesOf, type DurationUnit, type Violation } from '@opora/kernel';

/** What an hour of the source means: a clock hour, a lesson of 45 minutes, or nothing stated (model.md §12.1). */
export const DECLARED_UNITS = ['HOUR', 'LESSON', 'NOT_STATED'] as const;
export type DeclaredUnit = (typeof DECLARED_UNITS)[number];

export interface Length { amount: string | null; unit: DeclaredUnit; accreditedUnit: DurationUnit | null }

/** True while nobody has said whether an hour is 60 or 45 minutes. */
export const isAssumed = ({ unit, accreditedUnit }: Length): boolean => unit === 'NOT_STATED' && accreditedUnit === null;
/** The unit the declared amount is counted in: as declared, else as accredited, else clock hours (model.md §12.1). */
export const countedUnit = ({ unit, accreditedUnit }: Length): DurationUnit => (unit === 'NOT_STATED' ? accreditedUnit ?? 'HOUR' : unit);
/** Minutes of the declared amount (R-EDU-11, model.md §9: minutes are the truth); null where no amount is stated. */
export const minutesOfTopic = (length: Length, field?: string): number | null => (length.amount === null ? null : minutesOf(length.amount, countedUnit(length), field));
/** Minutes said in the topic's own unit, decimal text. */
export const inUnitOf = (length: Length, minutes: number): string => (countedUnit(length) === 'HOUR' ? hours(minutes) : lessons(minutes));

export interface TopicPlan { code: string; days: number | null; amount: string | null }

/** A code once in one input, and a length with its days (model.md §3.1). */
export const topicProblems = (topics: readonly TopicPlan[]): Violation[] => topics.flatMap(({ code, days, amount }, n) => [
  ...(topics.findIndex((other) => other.code === code) < n ? [topicExists(code, `input.topics.${n}.code`)] : []),
  ...((days === null) !== (amount === null) ? [{ code: 'EDU_TOPIC_LENGTH', rule: 'R-EDU-02', field: `input.topics.${n}.amount`, messageCs: 'Uveďte počet dní i hodin tématu, nebo ani jedno.' }] : []),
]);

/** Topics one project has: whoever reads the project reads all of them. */
export const MOST_TOPICS = 200;
export const topicCountProblems = (topics: number): Violation[] => (topics <= MOST_TOPICS ? [] : [{
  code: 'EDU_TOPICS_TOO_MANY', field: 'input.topics', actual: topics, limit: MOST_TOPICS, messageCs: `Projekt smí mít nejvýše ${MOST_TOPICS} témat.`,
}]);

export const topicExists = (code: string, field: string): Violation => ({ code: 'EDU_TOPIC_EXISTS', field, actual: code, messageCs: `Téma ${code} už v projektu je.` });
