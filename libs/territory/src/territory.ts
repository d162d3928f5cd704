import { assertNone, common, compareCs, contains, refuse, type Day, type Violation } from '@opora/kernel';
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

/** Everything the four lists say against each other; what has ended lies where it lay then. */
export function contradictions(lists: CodeLists): Violation[] {
  const krajOf = (rows: readonly { code: string; krajCode: string }[]) => new Map(rows.map(({ code, krajCode }) => [code, krajCode]));
  const [kraje, okresy, orps] = [new Set(lists.kraje.map(({ code }) => code)), krajOf(lists.okresy), krajOf(lists.orps)];
  const open = <T extends Validity>(rows: readonly T[]) => rows.filter(({ validTo }) => validTo === null);
  const missing = (code: string, what: string): Violation => ({ code: 'TERRITORY_UNKNOWN', actual: code, messageCs: `Kód ${code} není v číselníku: ${what}.` });
  const apart = (code: string, limit: string, what: string): Violation => ({ code: 'REF_LIST_INCONSISTENT', actual: code, limit, messageCs: `${what} ${code} leží v jiném kraji než ${limit}.` });
  const followed = (rows: readonly (Validity & { code: string })[]) => {
    const known = new Set(rows.map(({ code }) => code));
    return rows.flatMap(({ code, successorCode }) => (successorCode === null || known.has(successorCode) ? [] : [missing(successorCode, `nástupce kódu ${code}`)]));
  };
  return [
    ...lists.okresy.flatMap(({ code, krajCode }) => (kraje.has(krajCode) ? [] : [missing(krajCode, `kraj okresu ${code}`)])),
    ...lists.orps.flatMap(({ code, okresCode }) => (okresy.has(okresCode) ? [] : [missing(okresCode, `okres ORP ${code}`)])),
    ...lists.municipalities.flatMap(({ key, orpCode }) => (orps.has(orpCode) ? [] : [missing(orpCode, `ORP obce ${key}`)])),
    ...lists.municipalities.flatMap(({ key, okresCode }) => (okresy.has(okresCode) ? [] : [missing(okresCode, `okres obce ${key}`)])),
    ...open(lists.orps).flatMap(({ code, okresCode, krajCode }) => (okresy.get(okresCode) === krajCode ? [] : [apart(code, okresCode, 'ORP')])),
    ...open(lists.municipalities).flatMap(({ key, orpCode, krajCode }) => (orps.get(orpCode) === krajCode ? [] : [apart(key, orpCode, 'Obec')])),
    ...followed(lists.kraje), ...followed(lists.okresy), ...followed(lists.orps), ...followed(lists.municipalities.map((town) => ({ ...town, code: town.key }))),
  ];
}

/** The look-ups of one set of lists. Throws REF_DUPLICATE_CODE, TERRITORY_UNKNOWN and REF_LIST_INCONSISTENT, so that what cannot be is never served. */
function tablesOf(lists: CodeLists) {
  const tables = { kraje: byCode(lists.kraje, (k) => k.code), okresy: byCode(lists.okresy, (o) => o.code), orps: byCode(lists.orps, (o) => o.code), municipalities: byCode(lists.municipalities, (m) => m.key) };
  assertNone(contradictions(lists));
  return {
    ...tables,
    orpsOfKraj: grouped(byName(lists.orps.filter((o) => o.isOrp)), (o) => o.krajCode),
    okresyOfKraj: grouped(byName(lists.okresy.filter((o) => o.isOkres)), (o) => o.krajCode),
    municipalitiesOfOrp: grouped(byName(lists.municipalities), (m) => m.orpCode),
  };
}

/**
 * Look-ups over the code lists. `find…` may be undefined, `get…` and the plain names throw TERRITORY_UNKNOWN.
 * Lists of Czech names are in Czech order; kraje are in the order of their codes. Praha (CZ010, CZ0100, 1000) can be looked
 * up everywhere, but only as a kraj-level row: it is in no list of okresy or ORPs.
 */
export class Territory {
  #of: ReturnType<typeof tablesOf>;

  constructor(lists: CodeLists) { this.#of = tablesOf(lists); }

  /** Takes other lists, all four at once, or throws and keeps what it has. Whoever holds a look-up of this object asks the new ones from then on. */
  replace = (lists: CodeLists): void => { this.#of = tablesOf(lists); };

  /** All 14 rows of the kraj level: 13 kraje and Praha. */
  kraje = (): readonly Kraj[] => [...this.#of.kraje.values()];
  /** The 76 okresy, without Praha. */
  okresy = (): readonly Okres[] => byName([...this.#of.okresyOfKraj.values()].flat());
  /** The 205 ORPs, without Praha: the national total of R-NET-11. */
  orps = (): readonly Orp[] => byName([...this.#of.orpsOfKraj.values()].flat());
  municipalities = (): readonly Municipality[] => byName([...this.#of.municipalities.values()]);

  findKraj = (code: string): Kraj | undefined => this.#of.kraje.get(code);
  findOkres = (code: string): Okres | undefined => this.#of.okresy.get(code);
  findOrp = (code: string): Orp | undefined => this.#of.orps.get(code);
  findMunicipality = (key: string): Municipality | undefined => this.#of.municipalities.get(key);

  kraj = (code: string, field?: string): Kraj => get(this.#of.kraje, code, field);
  okres = (code: string, field?: string): Okres => get(this.#of.okresy, code, field);
  orp = (code: string, field?: string): Orp => get(this.#of.orps, code, field);
  municipality = (key: string, field?: string): Municipality => get(this.#of.municipalities, key, field);

  /** The ORPs of a kraj that hold on a day, every one that ever did without it; none for Praha. Throws TERRITORY_UNKNOWN. */
  orpsOf = (krajCode: string, on?: Day): readonly Orp[] => holding(this.#of.orpsOfKraj.get(this.kraj(krajCode).code), on);
  /** The okresy of a kraj that hold on a day, every one that ever did without it; none for Praha. Throws TERRITORY_UNKNOWN. */
  okresyOf = (krajCode: string, on?: Day): readonly Okres[] => holding(this.#of.okresyOfKraj.get(this.kraj(krajCode).code), on);
  /** The municipalities of an ORP the platform knows. Throws TERRITORY_UNKNOWN. */
  municipalitiesOf = (orpCode: string): readonly Municipality[] => this.#of.municipalitiesOfOrp.get(this.orp(orpCode).code) ?? [];

  /** The kraj of an ORP, from the list and never from the digits: 61xx is CZ063. Throws TERRITORY_UNKNOWN. */
  krajOfOrp = (orpCode: string): Kraj => this.kraj(this.orp(orpCode).krajCode);
  /** The kraj of an okres. Throws TERRITORY_UNKNOWN. */
  krajOfOkres = (okresCode: string): Kraj => this.kraj(this.okres(okresCode).krajCode);

  /** The entry of any level, by the key of its list. */
  find = (code: string): Kraj | Okres | Orp | Municipality | undefined => this.findKraj(code) ?? this.findOkres(code) ?? this.findOrp(code) ?? this.findMunicipality(code);

  /** True when the entry of any level holds on the day; false for an unknown code. An end the source does not state is open. */
  isValidOn = (code: string, day: Day): boolean => {
    const entry = this.find(code);
    return entry !== undefined && isValidOn(entry, day);
  };
}
