import { common, DomainError, formatDateCs, refuse, type Day } from '@opora/kernel';
import type { Kraj, Municipality, Okres, Orp, Validity } from './code-lists';
import type { Territory } from './territory';

type Level = 'KRAJ' | 'OKRES' | 'ORP';
export interface CheckOptions {
  /** The day the entry must hold on: today for a command, or the day the record itself speaks of, as that of a contract. A filter gives none. */
  validOn?: Day;
  /** What the record has already: it is not refused for having ended since. */
  kept?: string | readonly string[] | null;
}

const EXPECTED: Record<Level, string> = { KRAJ: 'Očekává se kraj', OKRES: 'Očekává se okres', ORP: 'Očekává se ORP' };
const LEVEL_CS: Record<Level, string> = { KRAJ: 'kraj', OKRES: 'okres', ORP: 'ORP' };
/** What stands before a name in a sentence; a kraj says it itself: `Liberecký kraj`, `Kraj Vysočina`. */
const WORD: Record<Level, string> = { KRAJ: '', OKRES: 'Okres ', ORP: 'ORP ' };
const ENDED: Record<string, string> = { 'ORP ': 'zanikla', 'Obec ': 'zanikla' };
const UNKNOWN: Partial<Record<Level, string>> = { KRAJ: 'Použijte kód NUTS3, např. CZ051.', OKRES: 'Použijte kód LAU1, např. CZ0513.' };
const fold = (name: string): string => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('cs');

const has = (kept: CheckOptions['kept'], code: string): boolean => (typeof kept === 'string' ? kept === code : kept?.includes(code) ?? false);

/** Checks of territories that come from an input: the right list, the right level, the right day. `isHeldBack` says which codes an edition is about to close or move. */
export class TerritoryCheck {
  constructor(private readonly territory: Territory, private readonly isHeldBack: (code: string) => boolean = () => false) {}

  /** A kraj by NUTS3 code, Praha included. Throws TERRITORY_LEVEL_MISMATCH or TERRITORY_UNKNOWN; with a day also TERRITORY_CHANGING, as every check of this class. */
  requireKraj = (code: string, field?: string, options: CheckOptions = {}): Kraj => this.#valid(this.territory.findKraj(code), 'KRAJ', code, field, options);

  /** An okres by LAU1 code; Praha is none. Throws TERRITORY_LEVEL_MISMATCH or TERRITORY_UNKNOWN. */
  requireOkres = (code: string, field?: string, options: CheckOptions = {}): Okres => {
    const okres = this.#valid(this.territory.findOkres(code), 'OKRES', code, field, options);
    return okres.isOkres ? okres : mismatch(code, 'OKRES', field, `${okres.name} není okres.`);
  };

  /** An ORP by ČISORP code; Praha is none. Throws TERRITORY_LEVEL_MISMATCH or TERRITORY_UNKNOWN. */
  requireOrp = (code: string, field?: string, options: CheckOptions = {}): Orp => {
    const orp = this.#valid(this.territory.findOrp(code), 'ORP', code, field, options);
    return orp.isOrp ? orp : mismatch(code, 'ORP', field, `${orp.name} není ORP.`);
  };

  /** An okres that must lie in the kraj (journeys.md J1). Throws what `requireOkres` throws, and TERRITORY_UNKNOWN for another kraj's. */
  requireOkresIn = (code: string, krajCode: string, field?: string, options: CheckOptions = {}): Okres => {
    const okres = this.requireOkres(code, field, options);
    return okres.krajCode === krajCode ? okres : this.#elsewhere('Okres', code, krajCode, field);
  };

  /** An ORP that must lie in the kraj. Throws what `requireOrp` throws, and TERRITORY_UNKNOWN for another kraj's. */
  requireOrpIn = (code: string, krajCode: string, field?: string, options: CheckOptions = {}): Orp => {
    const orp = this.requireOrp(code, field, options);
    return orp.krajCode === krajCode ? orp : this.#elsewhere('ORP', code, krajCode, field);
  };

  /** A municipality by its key. Throws TERRITORY_UNKNOWN. */
  requireMunicipality = (key: string, field?: string, options: CheckOptions = {}): Municipality =>
    this.#holding(this.territory.municipality(key, field), 'Obec ', key, field, options);

  /** A kraj, an okres or an ORP, whichever it is. Throws TERRITORY_UNKNOWN. */
  requireAnyLevel = (code: string, field?: string, options: CheckOptions = {}): Kraj | Okres | Orp => {
    if (this.territory.findKraj(code)) return this.requireKraj(code, field, options);
    if (this.territory.findOkres(code)) return this.#holding(this.territory.okres(code), WORD.OKRES, code, field, options);
    if (this.territory.findOrp(code)) return this.#holding(this.territory.orp(code), WORD.ORP, code, field, options);
    return refuse({ code: 'TERRITORY_UNKNOWN', field, actual: code, messageCs: 'Neznámý kód území.' });
  };

  /**
   * An ORP by its code, its name, or both (`5102 Frýdlant`). A name is refused as TERRITORY_UNKNOWN when another ORP's name
   * begins with it, because people shorten: Frýdlant alone may be 5102 or 8107 Frýdlant nad Ostravicí.
   */
  resolveOrp = (codeOrName: string, field?: string, options: CheckOptions = {}): Orp => {
    const [, code, name] = /^(\d{4})(?:\s+(.+))?$/su.exec(codeOrName.trim()) ?? [];
    if (code !== undefined) {
      const orp = this.requireOrp(code, field, options);
      if (name !== undefined && fold(name) !== fold(orp.name)) throw common('TERRITORY_UNKNOWN', { field, actual: codeOrName });
      return orp;
    }
    const wanted = fold(codeOrName);
    const candidates = wanted === '' ? [] : this.#named(wanted, options);
    if (candidates.length === 1 && fold(candidates[0]!.name) === wanted) return this.requireOrp(candidates[0]!.code, field, options);
    if (candidates.length > 0) throw common('TERRITORY_UNKNOWN', { field, actual: codeOrName, limit: candidates.map((orp) => `${orp.code} ${orp.name}`) });
    return this.requireOrp(codeOrName, field, options);
  };

  /** Of two that bore one name, one after the other, a day tells which is meant. */
  #named(wanted: string, { validOn }: CheckOptions): Orp[] {
    const named = this.territory.orps().filter((orp) => fold(orp.name) === wanted || fold(orp.name).startsWith(`${wanted} `));
    const holding = validOn === undefined ? [] : named.filter((orp) => this.territory.isValidOn(orp.code, validOn));
    return holding.length > 0 ? holding : named;
  }

  #valid<T extends Validity & { name: string }>(found: T | undefined, level: Level, code: string, field: string | undefined, options: CheckOptions): T {
    return found === undefined ? this.#refuseUnknown(level, code, field) : this.#holding(found, WORD[level], code, field, options);
  }

  /** The entry, when it holds on the day and no edition is about to close or move it. */
  #holding<T extends Validity & { name: string }>(found: T, word: string, code: string, field: string | undefined, { validOn, kept }: CheckOptions): T {
    if (validOn === undefined || has(kept, code)) return found;
    if (this.isHeldBack(code))
      throw new DomainError([{ code: 'TERRITORY_CHANGING', field, actual: code, limit: validOn, messageCs: `${word}${found.name} se právě mění novým vydáním číselníku. Zkuste to prosím za chvíli.` }], true);
    if (this.territory.isValidOn(code, validOn)) return found;
    return refuse({ code: 'TERRITORY_UNKNOWN', field, actual: code, limit: validOn, messageCs: this.#endedCs(found, word, validOn) });
  }

  #endedCs({ name, validTo, successorCode }: Validity & { name: string }, word: string, day: Day): string {
    if (validTo === null || day <= validTo) return 'Kód území k tomuto datu neplatí.';
    const next = successorCode === null ? undefined : this.territory.find(successorCode);
    return `${word}${name} ${ENDED[word] ?? 'zanikl'} k ${formatDateCs(validTo)}${next ? `, nástupcem je ${next.name} (${successorCode})` : ''}.`;
  }

  #refuseUnknown(wanted: Level, code: string, field?: string): never {
    const town = this.territory.findMunicipality(code);
    if (town && wanted === 'ORP' && !town.isOrpSeat) mismatch(code, wanted, field, `${town.name} není ORP.`);
    if (town) mismatch(code, wanted, field, `${EXPECTED[wanted]}, zadána obec.`);
    if (wanted === 'ORP' && this.#isOnlyTown(code)) mismatch(code, wanted, field, `${code.trim()} není ORP.`);
    const given: Level | undefined = this.territory.findKraj(code) ? 'KRAJ' : this.territory.findOkres(code) ? 'OKRES' : this.territory.findOrp(code) ? 'ORP' : undefined;
    if (given) mismatch(code, wanted, field, `${EXPECTED[wanted]}, ${given === 'ORP' ? 'zadáno' : 'zadán'} ${LEVEL_CS[given]}.`);
    throw common('TERRITORY_UNKNOWN', { field, actual: code, ...(UNKNOWN[wanted] ? { messageCs: UNKNOWN[wanted] } : {}) });
  }

  /** True for the name of a municipality that no ORP bears or begins with. */
  #isOnlyTown(name: string): boolean {
    const wanted = fold(name);
    return this.territory.municipalities().some((m) => fold(m.name) === wanted) && !this.territory.orps().some((orp) => fold(orp.name) === wanted || fold(orp.name).startsWith(`${wanted} `));
  }

  #elsewhere(what: string, code: string, krajCode: string, field?: string): never {
    return refuse({ code: 'TERRITORY_UNKNOWN', field, actual: code, limit: krajCode, messageCs: `${what} nepatří do ${krajGenitive(this.territory.kraj(krajCode).name)}.` });
  }
}

const mismatch = (actual: string, limit: Level, field: string | undefined, messageCs: string): never =>
  refuse({ code: 'TERRITORY_LEVEL_MISMATCH', field, actual, limit, messageCs });

/** The name of a kraj in the genitive, as sentences need it: `Libereckého kraje`, `Kraje Vysočina`. */
export function krajGenitive(name: string): string {
  if (name === 'Hlavní město Praha') return 'hlavního města Prahy';
  return name.replace(/ký kraj$/, 'kého kraje').replace(/^Kraj /, 'Kraje ');
}
