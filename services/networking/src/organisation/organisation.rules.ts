import { refuse, type Violation } from '@opora/kernel';
import { requireKraj, requireOrp, requireOrpIn, territory } from '@opora/territory';

export interface GivenPlace { krajCode?: string | null; orpCode?: string | null; municipalityKey?: string | null }
export interface SettledPlace { krajCode: string | null; orpCode: string | null; municipalityKey: string | null }

/**
 * The kraj, ORP and municipality that belong together: what is left out follows from the smaller territory (model.md §2.2).
 * Throws TERRITORY_UNKNOWN or TERRITORY_LEVEL_MISMATCH when a code is unknown or they lie apart.
 */
export function settlePlace(given: GivenPlace): SettledPlace {
  const town = given.municipalityKey ? territory.municipality(given.municipalityKey, 'input.municipalityKey') : null;
  const ofTown = town && territory.orp(town.orpCode).isOrp ? town.orpCode : null;
  const krajCode = given.krajCode ? requireKraj(given.krajCode, 'input.krajCode').code : (town?.krajCode ?? null);
  const orpCode = given.orpCode ?? ofTown;
  const orp = orpCode === null ? null : krajCode === null ? requireOrp(orpCode, 'input.orpCode') : requireOrpIn(orpCode, krajCode, 'input.orpCode');
  if (town && ((krajCode !== null && town.krajCode !== krajCode) || (orpCode ?? null) !== ofTown))
    refuse({ code: 'TERRITORY_UNKNOWN', field: 'input.municipalityKey', actual: town.key, limit: orpCode ?? krajCode, messageCs: `Obec ${town.name} leží v jiném území.` });
  return { krajCode: krajCode ?? orp?.krajCode ?? null, orpCode, municipalityKey: town?.key ?? null };
}

/** The place after a change: a newly given code settles the whole place anew, null takes one level away, what is left out stays. */
export function movedPlace(current: SettledPlace, given: GivenPlace): SettledPlace {
  if (given.krajCode || given.orpCode || given.municipalityKey) return settlePlace(given);
  const kept = (level: keyof SettledPlace) => (given[level] === null ? null : current[level]);
  return settlePlace({ krajCode: kept('krajCode'), orpCode: kept('orpCode'), municipalityKey: kept('municipalityKey') });
}

/** Two organisations never share one IČO. */
export const icoTaken = (ico: string | null | undefined): Violation =>
  ({ code: 'NET_ICO_DUPLICATE', field: 'input.ico', actual: ico, messageCs: 'Organizace s tímto IČO už je zapsána.' });
