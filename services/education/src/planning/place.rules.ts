import { refuse } from '@opora/kernel';
import { krajGenitive, requireKraj, requireMunicipality, requireOkres, territory, type CheckOptions } from '@opora/territory';

export interface GivenPlace { krajCode: string | null; okresCode: string | null; municipalityKey: string | null }

/**
 * Where an event is, from the most exact thing said: the municipality, the okres, the kraj, else the project's kraj. With a day of `options`, what is named must hold on it.
 * Throws TERRITORY_UNKNOWN when they contradict each other or the kraj it must lie in (`inside`, for a seminar of a series).
 */
export function placeOf({ krajCode, okresCode, municipalityKey }: GivenPlace, projectKraj: string | null, inside: string | null, options: CheckOptions = {}): GivenPlace {
  const town = municipalityKey === null ? null : requireMunicipality(municipalityKey, 'input.municipalityKey', options);
  const okres = okresCode === null ? (town && territory.findOkres(town.okresCode)?.isOkres ? requireOkres(town.okresCode, 'input.okresCode', options) : null) : requireOkres(okresCode, 'input.okresCode', options);
  const found = okres?.krajCode ?? town?.krajCode ?? null;
  const given = krajCode === null ? null : requireKraj(krajCode, 'input.krajCode', options).code;
  const wanted = inside ?? given;
  if (found !== null && wanted !== null && found !== wanted) elsewhere(okresCode === null ? 'Obec' : 'Okres', okresCode ?? municipalityKey!, wanted);
  if (okresCode !== null && town && town.okresCode !== okresCode) elsewhere('Obec', municipalityKey!, town.krajCode);
  return { krajCode: found ?? wanted ?? projectKraj, okresCode: okres?.code ?? null, municipalityKey };
}

function elsewhere(what: 'Obec' | 'Okres', actual: string, limit: string): never {
  return refuse({
    code: 'TERRITORY_UNKNOWN', field: what === 'Obec' ? 'input.municipalityKey' : 'input.okresCode', actual, limit,
    messageCs: `${what} nepatří do ${krajGenitive(territory.kraj(limit).name)}.`,
  });
}
