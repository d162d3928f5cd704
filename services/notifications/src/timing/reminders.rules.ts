import { plannedPragueInstant } from '@opora/kernel';
import { daysBefore } from './prague.rules';

export type Before = 'WEEK' | 'DAY';
export interface Reminder { before: Before; dueAt: Date; expiresAt: Date }

/** The two reminders of an event on a local date and time: a week before, good until the second one is due; a day before, good until the event begins. */
export function remindersOf(day: string, time: string): Reminder[] {
  const dayBefore = daysBefore(day, time, 1);
  return [{ before: 'WEEK', dueAt: daysBefore(day, time, 7), expiresAt: dayBefore }, { before: 'DAY', dueAt: dayBefore, expiresAt: plannedPragueInstant(day, time) }];
}
