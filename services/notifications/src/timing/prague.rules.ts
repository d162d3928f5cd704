import { addDays, plannedPragueInstant, pragueDay, pragueTime } from '@opora/kernel';

/** The hour of the daily digest, Czech local time. */
export const DIGEST_TIME = '07:00';

/** The end of the quiet hours that `now` falls into; null outside them. Both are local times and may pass midnight; `to` itself is not quiet. */
export function quietUntil(now: Date, { quietFrom, quietTo }: { quietFrom: string | null; quietTo: string | null }): Date | null {
  if (quietFrom === null || quietTo === null) return null;
  const [day, time] = [pragueDay(now), pragueTime(now)];
  const passesMidnight = quietFrom > quietTo;
  const evening = time >= quietFrom, morning = time < quietTo;
  if (passesMidnight ? !evening && !morning : !evening || !morning) return null;
  const end = plannedPragueInstant(passesMidnight && evening ? addDays(day, 1) : day, quietTo);
  return end > now ? end : null; // in the hour that comes twice the end is the first of the two
}

/** The next daily digest after `now`. */
export function nextDigest(now: Date): Date {
  const day = pragueDay(now);
  return plannedPragueInstant(pragueTime(now) < DIGEST_TIME ? day : addDays(day, 1), DIGEST_TIME);
}

/** The instant some whole days before a local date and time, at the same hour of the clock: over a change of time the distance is not a multiple of 24 hours. */
export const daysBefore = (day: string, time: string, days: number): Date => plannedPragueInstant(addDays(day, -days), time);
