import { decimalCs, type Day, type Violation } from '@opora/kernel';
import { inUnitOf, type Length } from '../topic/topic.rules';

export interface PlannedSession { date: Day; startsAt: string | null; minutes: number | null }
/** What the topic of a seminar says of its length. */
export interface TopicLength extends Length { days: number | null; minutes: number | null }

const COUNT_CS: Record<number, string> = { 1: 'Jednodenní seminář musí mít jeden den.', 2: 'Dvoudenní seminář musí mít dva dny.' };
const RULE = 'R-EDU-03';

/** One session a day, in the order of the days, each with an end before midnight. */
export function orderProblems(sessions: readonly PlannedSession[]): Violation[] {
  return sessions.flatMap(({ date, startsAt, minutes }, n) => [
    ...(n > 0 && date <= sessions[n - 1]!.date ? [{ code: 'EDU_SESSION_ORDER', rule: RULE, field: `input.sessions.${n}.date`, actual: date, limit: sessions[n - 1]!.date, messageCs: 'Dny semináře uveďte postupně, každý jednou.' }] : []),
    ...(startsAt !== null && minutes !== null && minutesOfDay(startsAt) + minutes > 1440 ? [{ code: 'EDU_SESSION_LENGTH', rule: RULE, field: `input.sessions.${n}.minutes`, actual: minutes, limit: 1440 - minutesOfDay(startsAt), messageCs: 'Den semináře musí skončit před půlnocí.' }] : []),
  ]);
}

/** R-EDU-03 (model.md §9, source 000:95): as many sessions as days of the topic; a two-day seminar with one session is refused. */
export const countProblems = ({ days }: TopicLength, sessions: readonly PlannedSession[], field = 'input.sessions'): Violation[] => (days === null || sessions.length === days ? [] : [{
  code: 'EDU_SESSION_COUNT', rule: RULE, field, actual: sessions.length, limit: days, messageCs: COUNT_CS[days] ?? `Seminář musí mít ${days} dní.`,
}]);

/** R-EDU-02 (model.md §9): the minutes of the sessions make the topic's; said in the topic's own hours, 12 is not 16. */
export function hoursProblems(topic: TopicLength, sessions: readonly PlannedSession[], field = 'input.sessions'): Violation[] {
  if (topic.minutes === null) return [];
  const planned = sessions.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  if (planned === topic.minutes) return [];
  const [actual, limit] = [inUnitOf(topic, planned), inUnitOf(topic, topic.minutes)];
  return [{ code: 'EDU_HOURS_MISMATCH', rule: 'R-EDU-02', field, actual, limit, messageCs: `Součet hodin (${decimalCs(actual)}) neodpovídá tématu (${decimalCs(limit)}).` }];
}

/** Minutes since midnight of a time such as `09:30`. */
export const minutesOfDay = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
