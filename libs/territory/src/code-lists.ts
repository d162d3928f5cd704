import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDate, type Day } from '@opora/kernel';
import { readList } from './csv';

/** From when to when an entry of a code list holds, null where the source states no limit; and the key of what took over from one that ended. */
export interface Validity { validFrom: Day | null; validTo: Day | null; successorCode: string | null }
/** The seat: its name, its ČISOB code and where it lies (WGS 84, degrees). */
export interface Seat { seatName: string; seatMunicipalityCode: string; seatLatitude: number; seatLongitude: number }

/** Region (kraj). `isKraj` is false for Praha, a row of the list that is neither kraj nor ORP. Population as of 2019-12-31. */
export interface Kraj extends Validity, Seat {
  code: string; name: string; abbreviation: string; isoCode: string; nuts2Code: string; csuCode: string; ruianCode: string;
  okresCount: number; orpCount: number; municipalityCount: number; population: number; isKraj: boolean;
}
/** District (okres). `isOkres` is false for Praha. */
export interface Okres extends Validity {
  code: string; name: string; isoCode: string | null; csuCode: string; ruianCode: string; krajCode: string;
  municipalityCount: number; orpSeatCount: number; isOkres: boolean;
}
/** Municipality with extended powers (ORP). `okresCode` is the okres of its seat, one of `okresCount`; `isOrp` is false for Praha. */
export interface Orp extends Validity, Seat {
  code: string; name: string; shortName: string; ruianCode: string; okresCode: string; krajCode: string;
  municipalityCount: number; okresCount: number; population: number; areaKm2: string; bordersChangedSincePopulation: boolean; isOrp: boolean;
}
/** Municipality (obec). `key` is the ČISOB code, or a word of ours where the sources state no code. Population as of 2018-01-01. */
export interface Municipality extends Validity {
  key: string; code: string | null; name: string; orpCode: string; okresCode: string; krajCode: string; isOrpSeat: boolean; population: number | null;
}
export interface CodeLists { kraje: Kraj[]; okresy: Okres[]; orps: Orp[]; municipalities: Municipality[] }

const KRAJ = ['code', 'name', 'abbreviation', 'iso_3166_2', 'nuts2_code', 'csu_code', 'ruian_code', 'seat_name', 'seat_municipality_code', 'seat_latitude', 'seat_longitude',
  'okres_count', 'orp_count', 'municipality_count', 'population', 'is_kraj', 'valid_from', 'valid_to'] as const;
const OKRES = ['code', 'name', 'iso_3166_2', 'csu_code', 'ruian_code', 'kraj_code', 'municipality_count', 'orp_seat_count', 'is_okres', 'valid_from', 'valid_to'] as const;
const ORP = ['code', 'name', 'short_name', 'ruian_code', 'okres_code', 'kraj_code', 'seat_name', 'seat_municipality_code', 'seat_latitude', 'seat_longitude', 'municipality_count',
  'okres_count', 'population', 'area_km2', 'borders_changed_since_population', 'seat_population', 'is_orp', 'valid_from', 'valid_to'] as const;
const MUNICIPALITY = ['key', 'code', 'name', 'orp_code', 'okres_code', 'kraj_code', 'is_orp_seat', 'population', 'valid_from', 'valid_to'] as const;

/** A list by what it lists: its file, the columns of the file in their order, and the column of the key. */
export const CODE_LISTS = {
  KRAJ: { file: 'kraje.csv', columns: KRAJ, key: 'code' }, OKRES: { file: 'okresy.csv', columns: OKRES, key: 'code' },
  ORP: { file: 'orp.csv', columns: ORP, key: 'code' }, MUNICIPALITY: { file: 'municipalities.csv', columns: MUNICIPALITY, key: 'key' },
} as const;
export type CodeListKind = keyof typeof CODE_LISTS;

type SeatColumns = Record<'seat_name' | 'seat_municipality_code' | 'seat_latitude' | 'seat_longitude', string>;
const seat = (r: SeatColumns): Seat => ({ seatName: r.seat_name, seatMunicipalityCode: r.seat_municipality_code, seatLatitude: Number(r.seat_latitude), seatLongitude: Number(r.seat_longitude) });
const validity = (r: Record<'valid_from' | 'valid_to' | 'successor', string>): Validity => ({ validFrom: r.valid_from || null, validTo: r.valid_to || null, successorCode: r.successor || null });
const yes = (text: string): boolean => text === 'yes';

/** The text of each of the four lists. */
export type ListFiles = Readonly<Record<CodeListKind, string>>;
export const CODE_LIST_KINDS = Object.keys(CODE_LISTS) as readonly CodeListKind[];

/** The four lists of a folder, as they are written. */
export const readFiles = (folder: string): ListFiles =>
  Object.fromEntries(CODE_LIST_KINDS.map((kind) => [kind, readFileSync(join(folder, CODE_LISTS[kind].file), 'utf8')])) as ListFiles;

/** The day a list speaks of, from its first line. Throws for one that does not say. */
export function editionOf(files: ListFiles, kind: CodeListKind): Day {
  const day = /^# Edition: (\d{4}-\d{2}-\d{2})/.exec(files[kind])?.[1];
  if (!isDate(day)) throw new Error(`${CODE_LISTS[kind].file}: the first line names no edition`);
  return day;
}

/** What the four lists say. Throws for a damaged list. */
export const listsOf = (files: ListFiles): CodeLists => ({
  kraje: readList(files.KRAJ, KRAJ, 'kraje.csv').map((r) => ({
    code: r.code, name: r.name, abbreviation: r.abbreviation, isoCode: r.iso_3166_2, nuts2Code: r.nuts2_code, csuCode: r.csu_code, ruianCode: r.ruian_code,
    okresCount: Number(r.okres_count), orpCount: Number(r.orp_count), municipalityCount: Number(r.municipality_count), population: Number(r.population), isKraj: yes(r.is_kraj),
    ...seat(r), ...validity(r),
  })),
  okresy: readList(files.OKRES, OKRES, 'okresy.csv').map((r) => ({
    code: r.code, name: r.name, isoCode: r.iso_3166_2 || null, csuCode: r.csu_code, ruianCode: r.ruian_code, krajCode: r.kraj_code,
    municipalityCount: Number(r.municipality_count), orpSeatCount: Number(r.orp_seat_count), isOkres: yes(r.is_okres), ...validity(r),
  })),
  orps: readList(files.ORP, ORP, 'orp.csv').map((r) => ({
    code: r.code, name: r.name, shortName: r.short_name, ruianCode: r.ruian_code, okresCode: r.okres_code, krajCode: r.kraj_code,
    municipalityCount: Number(r.municipality_count), okresCount: Number(r.okres_count), population: Number(r.population), areaKm2: r.area_km2,
    bordersChangedSincePopulation: yes(r.borders_changed_since_population), isOrp: yes(r.is_orp), ...seat(r), ...validity(r),
  })),
  municipalities: readList(files.MUNICIPALITY, MUNICIPALITY, 'municipalities.csv').map((r) => ({
    key: r.key, code: r.code || null, name: r.name, orpCode: r.orp_code, okresCode: r.okres_code, krajCode: r.kraj_code, isOrpSeat: yes(r.is_orp_seat),
    population: r.population === '' ? null : Number(r.population), ...validity(r),
  })),
});
