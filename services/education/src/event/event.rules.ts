import type { Day, Violation } from '@opora/kernel';

export const EVENT_STATUSES = ['PLANNED', 'PUBLISHED', 'HELD', 'CANCELLED'] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];
export const EVENT_MODES = ['IN_PERSON', 'ONLINE', 'HYBRID'] as const;
export type EventMode = (typeof EVENT_MODES)[number];
export const SUPERVISION_FORMS = ['INDIVIDUAL', 'TEAM'] as const;
export type SupervisionForm = (typeof SUPERVISION_FORMS)[number];

/** R-EDU-07 (model.md §9, source 000:81): education is free of charge; any fee is refused. */
export const feeProblems = (price: string | null): Violation[] =>
  (price === null || Number(price) === 0 ? [] : [{ code: 'EDU_FEE_NOT_ALLOWED', rule: 'R-EDU-07', field: 'input.price', actual: price, limit: '0', messageCs: 'Vzdělávání je bezplatné.' }]);

const STATUS_CS: Record<Exclude<EventStatus, 'PLANNED'>, string> = { PUBLISHED: 'zveřejněná', HELD: 'uskutečněná', CANCELLED: 'zrušená' };

/** A step that the event's status does not allow. */
export const statusProblems = (status: EventStatus, allowed: readonly EventStatus[], field = 'input.eventId'): Violation[] =>
  (allowed.includes(status) ? [] : [{ code: 'EDU_EVENT_STATUS', field, actual: status, limit: allowed.join(', '), messageCs: status === 'PLANNED' ? 'Akce ještě není zveřejněná.' : `Akce je ${STATUS_CS[status]}, tuto změnu už nelze provést.` }]);

export interface Holding { dates: readonly Day[]; knownHeldBy: Day | null; today: Day }

/**
 * When an event counts as held: on its last day, which must have come; where the source states no date, on the day of the source
 * that speaks of it as held, so that a figure of an earlier day stays honest.
 */
export function holdingProblems({ dates, knownHeldBy, today }: Holding): Violation[] {
  const last = dates.at(-1);
  if (last !== undefined && last > today) return [{ code: 'EDU_SESSION_NOT_STARTED', field: 'input.eventId', actual: last, limit: today, messageCs: 'Seminář se ještě nekonal.' }];
  if (last !== undefined) return [];
  if (knownHeldBy === null) return [{ code: 'EDU_DATE_REQUIRED', field: 'input.knownHeldBy', messageCs: 'Uveďte termín akce, nebo den, ke kterému je její konání doloženo.' }];
  if (knownHeldBy > today) return [{ code: 'EDU_SESSION_NOT_STARTED', field: 'input.knownHeldBy', actual: knownHeldBy, limit: today, messageCs: 'Seminář se ještě nekonal.' }];
  return [];
}

/** Same topic and okres twice in one plan (W, journeys.md J1). */
export const planDuplicate = (topic: string, okresCode: string): Violation =>
  ({ code: 'EDU_PLAN_DUPLICATE', rule: 'R-EDU-01', field: 'input.okresCode', actual: `${topic} ${okresCode}`, messageCs: 'Téma je v okrese už naplánováno.' });

/** The day a list sorts an event by: its first day, else the start of the expected period, else the day it is known to have been held by. */
export const listedOn = (dates: readonly Day[], expectedFrom: Day | null, knownHeldBy: Day | null): Day => dates[0] ?? expectedFrom ?? knownHeldBy ?? '9999-12-31';

/** How an event is attended when its days differ: in both ways. */
export const modeOf = (modes: readonly (EventMode | null)[], fallback: EventMode | null): EventMode | null => (modes.length === 0 ? fallback : modes.every((mode) => mode === modes[0]) ? modes[0]! : 'HYBRID');
