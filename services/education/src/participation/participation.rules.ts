import { publishList, refuse, type Day } from '@opora/kernel';

/** What one kraj counts in one year. */
export interface Counted { krajCode: string; participants: number; minutes: number }
/** The same as it may leave the kraj: both numbers are null where they are hidden. */
export interface PublishedKraj { krajCode: string; participants: number | null; minutes: number | null }
/** A fixed table, published once: every kraj with the rounded total, null where even that would tell too much. */
export interface Publication { kraje: PublishedKraj[]; total: number | null }

/** Hours tell how few people there were, so they are hidden with them (reliability.md §9). */
export function publicationOf(counted: readonly Counted[]): Publication {
  const { counts, total } = publishList(counted.map(({ participants }) => participants));
  return { kraje: counted.map(({ krajCode, minutes }, n) => ({ krajCode, participants: counts[n]!.value, minutes: counts[n]!.suppressed ? null : minutes })), total };
}

const FIRST_YEAR = 2007;
/** Throws INVALID_YEAR for a year before the law on social services or after this one. */
export function assertYear(year: number, today: Day): void {
  const last = Number(today.slice(0, 4));
  if (year < FIRST_YEAR || year > last) refuse({ code: 'INVALID_YEAR', field: 'year', actual: year, limit: year < FIRST_YEAR ? FIRST_YEAR : last, messageCs: 'Rok mimo povolený rozsah.' });
}

/** The last year that may be published: attendance of a year may be recorded until the end of January. */
export const lastClosedYear = (today: Day): number => Number(today.slice(0, 4)) - (today.slice(5) < '02-01' ? 2 : 1);
