import { mayInKraj, PERSON_ROLES, type Actor } from './actor';
import type { Figure } from './figure';
import { publishCount, ROUNDED_TO, type PublishedCount } from './suppression';

/**
 * True for whoever may see people of the kraj one by one: only they read its counts of people as they are (reliability.md §9). What belongs to no kraj is
 * read exactly over the whole country only; a region opened for hours changes no figure.
 */
export const readsExactly = (actor: Actor | null, krajCode: string | null): boolean =>
  mayInKraj(actor && { ...actor, grants: actor.grants.filter(({ purpose }) => purpose === undefined) }, PERSON_ROLES, krajCode ?? '');

/**
 * A count of people that goes on changing and may be asked for on any day, as it leaves its kraj: 1 to 5 hidden, more rounded to tens, halves up, so that
 * two answers cannot be subtracted. A count published once for its period belongs into `publishList` or `publishTable` instead.
 */
export function publishStanding(count: number): PublishedCount {
  const { value, suppressed } = publishCount(count);
  return { value: value === null ? null : Math.floor((value + ROUNDED_TO / 2) / ROUNDED_TO) * ROUNDED_TO, suppressed };
}

/** A figure whose number is hidden; what was planned stays. */
export const hiddenFigure = (known: Figure): Figure => ({ ...known, value: null, numerator: null, denominator: null, suppressed: true, reason: 'SUPPRESSED' });

/** A figure of people that goes on changing, as this caller may read it. */
export function figureFor(actor: Actor | null, krajCode: string | null, known: Figure): Figure {
  if (known.value === null || readsExactly(actor, krajCode)) return known;
  const { value, suppressed } = publishStanding(Number(known.value));
  return suppressed ? hiddenFigure(known) : { ...known, value: String(value), numerator: known.numerator === null ? null : String(value) };
}
