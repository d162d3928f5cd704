import { refuse, type Day, type Violation } from '@opora/kernel';
import { requireKraj, requireMunicipality, requireOrp, requireOrpIn, territory, type CheckOptions } from '@opora/territory';

export interface GivenPlace { krajCode?: string | null; orpCode?: string | null; municipalityKey?: string | null }
export interface SettledPlace { krajCode: string | null; orpCode: string | null; municipalityKey: string | null }

/**
 * The kraj, ORP and municipality that belong together: what is left out follows from the smaller territory (model.md §2.2).
 * Throws TERRITORY_UNKNOWN or TERRITORY_LEVEL_MISMATCH when a code is unknown, holds no more on the day, or they lie apart. `current` is the place a record has already.
 */
export function settlePlace(given: GivenPlace, validOn: Day, current?: SettledPlace): SettledPlace {
  const options: CheckOptions = { validOn, kept: current && [current.krajCode, current.orpCode, current.municipalityKey].filter((code) => code !== null) };
  const town = given.municipalityKey ? requireMunicipality(given.municipalityKey, 'input.municipalityKey', options) : null;
  const ofTown = town && territory.orp(town.orpCode).isOrp ? town.orpCode : null;
  const krajCode = given.krajCode ? requireKraj(given.krajCode, 'input.krajCode', options).code : (town?.krajCode ?? null);
  const orpCode = given.orpCode ?? ofTown;
  const orp = orpCode === null ? null : krajCode === null ? requireOrp(orpCode, 'input.orpCode', options) : requireOrpIn(orpCode, krajCode, 'input.orpCode', options);
  if (town && ((krajCode !== null && town.krajCode !== krajCode) || (orpCode ?? null) !== ofTown))
    refuse({ code: 'TERRITORY_UNKNOWN', field: 'input.municipalityKey', actual: town.key, limit: orpCode ?? krajCode, messageCs: `Obec ${town.name} leží v jiném území.` });
  return { krajCode: krajCode ?? orp?.krajCode ?? null, orpCode, municipalityKey: town?.key ?? null };
}

/** The place after a change: a newly given code settles the whole place anew, null takes one level away, what is left out stays. */
export function movedPlace(current: SettledPlace, given: GivenPlace, validOn: Day): SettledPlace {
  if (given.krajCode || given.orpCode || given.municipalityKey) return settlePlace(given, validOn, current);
  // Nothing said of it: it stays as it was settled, though a newer edition may have moved the municipality since.
  if (given.krajCode !== null && given.orpCode !== null && given.municipalityKey !== null) return { krajCode: current.krajCode, orpCode: current.orpCode, municipalityKey: current.municipalityKey };
  const kept = (level: keyof SettledPlace) => (given[level] === null ? null : current[level]);
  return settlePlace({ krajCode: kept('krajCode'), orpCode: kept('orpCode'), municipalityKey: kept('municipalityKey') }, validOn, current);
}

/** Two organisations never share one IČO. */
export const icoTaken = (ico: string | null | undefined): Violation =>
  ({ code: 'NET_ICO_DUPLICATE', field: 'input.ico', actual: ico, messageCs: 'Organizace s tímto IČO už je zapsána.' });
