import { pragueDay, type Day } from '@opora/kernel';
import type { CodeLists } from './code-lists';
import type { Territory } from './territory';
import type { TerritoryCheck } from './territory-check';

type Parent = { code: string };
type Town = { key: string };
type On = { validOn?: Day | null };
type Read = (parent: never, args: never) => unknown;

const FACTS = {
  Kraj: ['name', 'abbreviation', 'isKraj', 'seatName', 'seatLatitude', 'seatLongitude', 'municipalityCount', 'population', 'validTo'],
  Okres: ['name', 'krajCode', 'municipalityCount', 'validTo'],
  Orp: ['name', 'krajCode', 'okresCode', 'okresCount', 'seatName', 'seatLatitude', 'seatLongitude', 'municipalityCount', 'population', 'validFrom', 'validTo'],
  Municipality: ['code', 'name', 'isOrpSeat', 'population', 'validFrom', 'validTo'],
} as const satisfies { Kraj: readonly (keyof CodeLists['kraje'][0])[]; Okres: readonly (keyof CodeLists['okresy'][0])[]; Orp: readonly (keyof CodeLists['orps'][0])[]; Municipality: readonly (keyof CodeLists['municipalities'][0])[] };

/** Every fact is read from the lists by the key alone, so a service may answer `{ code }` for a territory and be complete. */
const facts = <P, T extends object>(row: (parent: P) => T, names: readonly (keyof T & string)[]): Record<string, (parent: P) => unknown> =>
  Object.fromEntries(names.map((name) => [name, (parent: P) => row(parent)[name]]));

const dayOf = ({ validOn }: On): Day => validOn ?? pragueDay(new Date());

/** Praha is a row of every list, but no ORP and no okres. */
const orNull = <F extends string, T extends Record<F, boolean>>(row: T, flag: F): T | null => (row[flag] ? row : null);

/** What took over from an entry that ended; null while nothing is named. */
const following = <T extends { successorCode: string | null }>({ successorCode }: T, find: (code: string) => T | undefined): T | null => (successorCode === null ? null : find(successorCode) ?? null);

/** Resolvers of the territory SDL: plain functions over the lists in memory, without a permission of their own. */
export function resolversOf(territory: Territory, check: TerritoryCheck): Record<string, Record<string, Read>> {
  const { kraj, okres, orp, municipality } = territory;
  return {
    Query: {
      kraje: () => territory.kraje(),
      kraj: (_: unknown, { code }: Parent) => check.requireKraj(code, 'code'),
      okres: (_: unknown, { code }: Parent) => check.requireOkres(code, 'code'),
      orp: (_: unknown, { code }: Parent) => check.requireOrp(code, 'code'),
      municipality: (_: unknown, { key }: Town) => municipality(key, 'key'),
    },
    Kraj: {
      __resolveReference: ({ code }: Parent) => territory.findKraj(code) ?? null,
      ...facts(({ code }: Parent) => kraj(code), FACTS.Kraj),
      successor: ({ code }: Parent) => following(kraj(code), territory.findKraj),
      orps: ({ code }: Parent, on: On) => territory.orpsOf(code, dayOf(on)),
      okresy: ({ code }: Parent, on: On) => territory.okresyOf(code, dayOf(on)),
    },
    Okres: {
      __resolveReference: ({ code }: Parent) => territory.findOkres(code) ?? null,
      ...facts(({ code }: Parent) => okres(code), FACTS.Okres),
      successor: ({ code }: Parent) => following(okres(code), territory.findOkres),
      kraj: ({ code }: Parent) => territory.krajOfOkres(code),
    },
    Orp: {
      __resolveReference: ({ code }: Parent) => territory.findOrp(code) ?? null,
      ...facts(({ code }: Parent) => orp(code), FACTS.Orp),
      successor: ({ code }: Parent) => following(orp(code), territory.findOrp),
      kraj: ({ code }: Parent) => territory.krajOfOrp(code),
      okres: ({ code }: Parent) => okres(orp(code).okresCode),
      municipalities: ({ code }: Parent) => territory.municipalitiesOf(code),
    },
    Municipality: {
      __resolveReference: ({ key }: Town) => territory.findMunicipality(key) ?? null,
      ...facts(({ key }: Town) => municipality(key), FACTS.Municipality),
      successor: ({ key }: Town) => following(municipality(key), territory.findMunicipality),
      orp: ({ key }: Town) => orNull(orp(municipality(key).orpCode), 'isOrp'),
      okres: ({ key }: Town) => orNull(okres(municipality(key).okresCode), 'isOkres'),
      kraj: ({ key }: Town) => kraj(municipality(key).krajCode),
    },
  };
}
