import { common, compareCs, contains, refuse, type Day } from '@opora/kernel';
import type { CodeLists, Kraj, Municipality, Okres, Orp, Validity } from './code-lists';

const isValidOn = (entry: Validity, day: Day): boolean => contains({ from: entry.validFrom ?? '0000-01-01', to: entry.validTo }, day);

const holding = <T extends Validity>(all: readonly T[] = [], on?: Day): readonly T[] => (on === undefined ? all : all.filter((entry) => isValidOn(entry, on)));

/** Rows by code. Throws REF_DUPLICATE_CODE (journeys.md J25) for a list with a code twice. */
function byCode<T>(rows: readonly T[], codeOf: (row: T) => string): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const row of rows) {
    const code = codeOf(row);
    if (map.has(code)) refuse({ code: 'REF_DUPLICATE_CODE', actual: code, messageCs: `Kód ${code} je v číselníku dvakrát.` });
    map.set(code, row);
  }
  return map;
}

function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}

const byName = <T extends { name: string }>(rows: readonly T[]): T[] => [...rows].sort((a, b) => compareCs(a.name, b.name));
const get = <T>(map: ReadonlyMap<string, T>, code: string, field?: string): T => {
  const found = map.get(code);
  if (found === undefined) throw common('TERRITORY_UNKNOWN', { field, actual: code });
  return found;
};

/**
 * Look-ups over the code lists, built once. `find…` may be undefined, `get…` and the plain names throw TERRITORY_UNKNOWN.
 * Lists of Czech names are in Czech order; kraje are in the order of their codes. Praha (CZ010, CZ0100, 1000) can be looked
 * up everywhere, but only as a kraj-level row: it is in no list of okresy or ORPs.
 */
export class Territory {
  readonly #kraje: ReadonlyMap<string, Kraj>;
  readonly #okresy: ReadonlyMap<string, Okres>;
  readonly #orps: ReadonlyMap<string, Orp>;
  readonly #municipalities: ReadonlyMap<string, Municipality>;
  readonly #orpsOfKraj: ReadonlyMap<string, readonly Orp[]>;
  readonly #okresyOfKraj: ReadonlyMap<string, readonly Okres[]>;
  readonly #municipalitiesOfOrp: ReadonlyMap<string, readonly Municipality[]>;

  constructor(lists: CodeLists) {
    this.#kraje = byCode(lists.kraje, (k) => k.code);
    this.#okresy = byCode(lists.okresy, (o) => o.code);
    this.#orps = byCode(lists.orps, (o) => o.code);
    this.#municipalities = byCode(lists.municipalities, (m) => m.key);
    for (const okres of lists.okresy) get(this.#kraje, okres.krajCode);
    for (const orp of lists.orps) if (get(this.#okresy, orp.okresCode).krajCode !== orp.krajCode) throw new Error(`ORP ${orp.code} lies in another kraj than its okres`);
    for (const town of lists.municipalities) if (get(this.#orps, town.orpCode).krajCode !== town.krajCode) throw new Error(`Municipality ${town.key} lies in another kraj than its ORP`);
    this.#orpsOfKraj = grouped(byName(lists.orps.filter((o) => o.isOrp)), (o) => o.krajCode);
    this.#okresyOfKraj = grouped(byName(lists.okresy.filter((o) => o.isOkres)), (o) => o.krajCode);
    this.#municipalitiesOfOrp = grouped(byName(lists.municipalities), (m) => m.orpCode);
  }

  /** All 14 rows of the kraj level: 13 kraje and Praha. */
  kraje = (): readonly Kraj[] => [...this.#kraje.values()];
  /** The 76 okresy, without Praha. */
  okresy = (): readonly Okres[] => byName([...this.#okresyOfKraj.values()].flat());
  /** The 205 ORPs, without Praha: the national total of R-NET-11. */
  orps = (): readonly Orp[] => byName([...this.#orpsOfKraj.values()].flat());
  municipalities = (): readonly Municipality[] => byName([...this.#municipalities.values()]);

  findKraj = (code: string): Kraj | undefined => this.#kraje.get(code);
  findOkres = (code: string): Okres | undefined => this.#okresy.get(code);
  findOrp = (code: string): Orp | undefined => this.#orps.get(code);
  findMunicipality = (key: string): Municipality | undefined => this.#municipalities.get(key);

  kraj = (code: string, field?: string): Kraj => get(this.#kraje, code, field);
  okres = (code: string, field?: string): Okres => get(this.#okresy, code, field);
  orp = (code: string, field?: string): Orp => get(this.#orps, code, field);
  municipality = (key: string, field?: string): Municipality => get(this.#municipalities, key, field);

  /** The ORPs of a kraj that hold on a day, every one that ever did without it; none for Praha. Throws TERRITORY_UNKNOWN. */
  orpsOf = (krajCode: string, on?: Day): readonly Orp[] => holding(this.#orpsOfKraj.get(this.kraj(krajCode).code), on);
  /** The okresy of a kraj that hold on a day, every one that ever did without it; none for Praha. Throws TERRITORY_UNKNOWN. */
  okresyOf = (krajCode: string, on?: Day): readonly Okres[] => holding(this.#okresyOfKraj.get(this.kraj(krajCode).code), on);
  /** The municipalities of an ORP the platform knows. Throws TERRITORY_UNKNOWN. */
  municipalitiesOf = (orpCode: string): readonly Municipality[] => this.#municipalitiesOfOrp.get(this.orp(orpCode).code) ?? [];

  /** The kraj of an ORP, from the list and never from the digits: 61xx is CZ063. Throws TERRITORY_UNKNOWN. */
  krajOfOrp = (orpCode: string): Kraj => this.kraj(this.orp(orpCode).krajCode);
  /** The kraj of an okres. Throws TERRITORY_UNKNOWN. */
  krajOfOkres = (okresCode: string): Kraj => this.kraj(this.okres(okresCode).krajCode);

  /** True when the entry of any level holds on the day; false for an unknown code. An end the source does not state is open. */
  isValidOn = (code: string, day: Day): boolean => {
    const entry = this.findKraj(code) ?? this.findOkres(code) ?? this.findOrp(code) ?? this.findMunicipality(code);
    return entry !== undefined && isValidOn(entry, day);
  };
}
