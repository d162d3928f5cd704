import { formatDateCs, type Day, type Violation } from '@opora/kernel';
import type { EventStatus } from '../event/event.rules';
import { minutesOfDay } from '../session/session.rules';

export const REGISTRATION_STATES = ['PENDING_ALLOCATION', 'CONFIRMED', 'WAITING', 'OFFERED', 'CANCELLED'] as const;
export type RegistrationState = (typeof REGISTRATION_STATES)[number];
/** States in which a place is taken: one free place is one offer, so an offered one is taken too. */
export const TAKING: readonly RegistrationState[] = ['CONFIRMED', 'OFFERED'];

/** Dates one registration waits for at most. */
export const MOST_ACCEPTABLE = 10;

export interface SessionTime { date: Day; startsAt: string | null; minutes: number | null }
/** What the rules of registration ask of an event. */
export interface Bookable {
  id: string; status: EventStatus; startsOn: Day | null; capacity: number | null; taken: number; subjectId: string; sessions: readonly SessionTime[];
  /** The last day of registration, or the day it was closed; null while it is open without an end. */
  closesOn: Day | null; closed: boolean;
  /** Places are given at the close of registration and not before (R-EDU-05b). */
  allocatesAtClose: boolean;
}

export const freePlaces = ({ capacity, taken }: Pick<Bookable, 'capacity' | 'taken'>): number => (capacity === null ? Number.MAX_SAFE_INTEGER : Math.max(0, capacity - taken));
/** True while the event can still take people: announced, and its first day has not come. */
export const isAhead = ({ status, startsOn }: Pick<Bookable, 'status' | 'startsOn'>, today: Day): boolean => status === 'PUBLISHED' && (startsOn === null || startsOn > today);

/** Registration is over, has not begun, or the event is past. */
export function openProblems(event: Bookable, today: Day, field: string): Violation[] {
  if (event.closed && event.closesOn !== null) return [{ code: 'EDU_REGISTRATION_CLOSED', field, actual: today, limit: event.closesOn, messageCs: `Přihlašování skončilo ${formatDateCs(event.closesOn)}.` }];
  if (isAhead(event, today)) return [];
  return [{ code: 'EDU_REGISTRATION_NOT_OPEN', field, actual: event.status, limit: 'PUBLISHED', messageCs: event.status === 'PLANNED' ? 'Přihlašování ještě nezačalo.' : 'Na tuto akci se už nelze přihlásit.' }];
}

/** R-EDU-10 (model.md §9, source 000:85): alternatives are other dates of the same topic. */
export const alternativeProblems = (subjectId: string, events: readonly Bookable[], field: (n: number) => string): Violation[] => events.flatMap((event, n) => (event.subjectId === subjectId ? [] : [{
  code: 'EDU_ALTERNATIVE_TOPIC_MISMATCH', rule: 'R-EDU-10', field: field(n), actual: event.subjectId, limit: subjectId, messageCs: 'Náhradní termín musí být na stejné téma.',
}]));

/** R-EDU-10: one active registration of a person for a topic; another date is a transfer. */
export const alreadyRegistered = (field: string): Violation =>
  ({ code: 'EDU_TOPIC_ALREADY_REGISTERED', rule: 'R-EDU-10', field, actual: 2, limit: 1, messageCs: 'Na téma už jste přihlášeni. Můžete změnit termín.' });

const span = ({ startsAt, minutes }: SessionTime): [number, number] => (startsAt === null ? [0, 1440] : [minutesOfDay(startsAt), minutes === null ? 1440 : minutesOfDay(startsAt) + minutes]);

/** True when two events share a time; where one states no hour, the whole day counts. */
export const clash = (a: readonly SessionTime[], b: readonly SessionTime[]): boolean => a.some((one) => b.some((other) => {
  if (one.date !== other.date) return false;
  const [[from, to], [start, end]] = [span(one), span(other)];
  return from < end && start < to;
}));

export const timeClash = (field: string, actual: Day | null): Violation => ({ code: 'EDU_TIME_CLASH', field, actual, messageCs: 'Semináře se časově kryjí.' });

/** J4 (W): another event on the same day, though the hours are free. */
const sameDay = (field: string, day: Day): Violation => ({ code: 'EDU_SAME_DAY', field, actual: day, messageCs: `Ve stejný den (${formatDateCs(day)}) máte i jinou akci.` });

/** J4 (W): what one should know of a date one asks for beside everything else in the days: it shares a day, or no place there can be got because the hours clash. */
export function dayWarnings({ sessions, startsOn }: Pick<Bookable, 'sessions' | 'startsOn'>, others: readonly SessionTime[], field: string): Violation[] {
  if (clash(sessions, others)) return [timeClash(field, startsOn)];
  const shared = sessions.find(({ date }) => others.some((other) => other.date === date));
  return shared ? [sameDay(field, shared.date)] : [];
}

/** R-EDU-05b: places of a series are given by its allocation; until then nobody gets one in another way. */
export const allocationPending = (field: string, messageCs = 'O místech v tomto termínu se teprve rozhodne.'): Violation => ({ code: 'EDU_ALLOCATION_PENDING', rule: 'R-EDU-05b', field, messageCs });

export interface Chosen { state: 'PENDING_ALLOCATION' | 'CONFIRMED' | 'WAITING'; event: Bookable | null; reasonCs: string }

/**
 * What an application gets now, from its events in the person's order: where places are given at the close, it waits for that at the first
 * choice; else the first event with a free place that clashes with nothing; else the waiting list for all of them.
 */
export function choose(events: readonly Bookable[], isBusy: (event: Bookable) => boolean): Chosen {
  const first = events[0]!;
  if (first.allocatesAtClose) return { state: 'PENDING_ALLOCATION', event: first, reasonCs: 'O místech se rozhodne po skončení přihlašování; přednost mají zájemci o všechny semináře.' };
  const free = events.find((event) => !event.allocatesAtClose && freePlaces(event) > 0 && !isBusy(event));
  if (!free) return { state: 'WAITING', event: null, reasonCs: events.length === 1 ? 'Termín je plný, jste mezi náhradníky.' : 'Všechny zvolené termíny jsou plné, jste mezi náhradníky.' };
  return { state: 'CONFIRMED', event: free, reasonCs: free === first ? 'Místo je potvrzeno.' : 'První volba je plná, místo je potvrzeno v náhradním termínu.' };
}

/** The event is full; a run says so in its own words (R-EDU-13, journeys.md J22). */
export const fullViolation = (capacity: number, isRun: boolean, field: string): Violation => (isRun
  ? { code: 'EDU_RUN_FULL', rule: 'R-EDU-13', field, actual: capacity + 1, limit: capacity, messageCs: `Běh je plný (${capacity}/${capacity}).` }
  : { code: 'EDU_CAPACITY_EXCEEDED', field, actual: capacity + 1, limit: capacity, messageCs: `Seminář je plný (${capacity}/${capacity}).` });

/** J5: the date one would move to is full; a run says so in its own words. The caller adds that waiting is possible. */
export const fullForTransfer = (capacity: number, isRun: boolean, field: string): Violation => (isRun ? fullViolation(capacity, true, field)
  : { code: 'EDU_CAPACITY_EXCEEDED', field, actual: capacity + 1, limit: capacity, messageCs: 'Termín je plný, můžete se zařadit mezi náhradníky.' });

/** R-EDU-05b: a confirmed place is never taken away, so the capacity cannot fall below the places taken. */
export const belowConfirmed = (capacity: number, taken: number): Violation[] => (capacity >= taken ? [] : [{
  code: 'EDU_CAPACITY_BELOW_CONFIRMED', rule: 'R-EDU-05b', field: 'input.capacity', actual: capacity, limit: taken, messageCs: `Je potvrzeno ${taken} účastníků, kapacitu nelze snížit na ${capacity}.`,
}]);
