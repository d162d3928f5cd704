import type { DataSource, EntityMetadata } from 'typeorm';
import { territory, type CodeListKind } from '@opora/territory';
import type { Asked, Check, Finding } from './checks';

const KINDS: Record<CodeListKind, RegExp> = { KRAJ: /^krajCodes?$/, OKRES: /^okresCodes?$/, ORP: /^orpCodes?$/, MUNICIPALITY: /^municipalityKeys?$/ };
const FIND = { KRAJ: territory.findKraj, OKRES: territory.findOkres, ORP: territory.findOrp, MUNICIPALITY: territory.findMunicipality };
/** `written`: the table says when a row was made. */
export interface TerritoryColumn { table: string; column: string; kind: CodeListKind; array: boolean; written: boolean }
const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
/** Sums and results follow from other rows; they point nowhere by themselves. */
const DERIVED = new Set(['tally', 'audit', 'outbox', 'inbox']);

/** The columns of a service's tables that hold codes of territories, read from its entities. */
export const territoryColumns = (db: DataSource): TerritoryColumn[] => db.entityMetadatas.filter(({ tableName }) => !DERIVED.has(tableName)).flatMap((entity) => entity.columns.flatMap((column) => {
  const kind = (Object.keys(KINDS) as CodeListKind[]).find((each) => KINDS[each].test(column.propertyName));
  return kind ? [{ table: entity.tableName, column: column.databaseName, kind, array: column.isArray, written: entity.columns.some(({ databaseName }) => databaseName === 'created_at') }] : [];
}));

/** How many rows of a table use each of the codes, or, without codes, every code it uses; with a day, only rows made after it, where the table says when. */
export async function usesOf(db: Asked, { table, column, array, written }: TerritoryColumn, codes: readonly string[] | null = null, after: string | null = null): Promise<{ code: string; count: number }[]> {
  const made = written ? 't.created_at' : 'null::timestamptz';
  const from = array ? `${quoted(table)} t, unnest(t.${quoted(column)}) as code` : `(select ${quoted(column)} as code, ${made} as made from ${quoted(table)} t) t`;
  return await db.query(
    `select code, count(*)::int as count from ${from} where code is not null and ($1::text[] is null or code = any($1::text[]))
       and ($2::date is null or ${array ? made : 't.made'} is null or (${array ? made : 't.made'} at time zone 'Europe/Prague')::date > $2::date) group by code order by code limit 1000`, [codes, after]) as { code: string; count: number }[];
}

/**
 * Rows that point to a territory the code lists do not know, or that were written after it had ended with nothing named that takes over.
 * What was written before its end stays as it was then, and what has a successor can be found by it.
 */
export async function closedTerritory(db: Asked, source: DataSource, today: string): Promise<Finding> {
  let count = 0;
  const sample: string[] = [];
  const add = ({ table, column }: TerritoryColumn, use: { code: string; count: number }) => { count += use.count; sample.push(`${table}.${column} ${use.code} (${use.count})`); };
  for (const column of territoryColumns(source)) {
    for (const use of await usesOf(db, column)) {
      const entry = FIND[column.kind](use.code);
      if (entry && (territory.isValidOn(use.code, today) || entry.successorCode !== null)) continue;
      if (!entry) add(column, use);
      else for (const late of await usesOf(db, column, [use.code], entry.validTo)) add(column, late);
    }
  }
  return { count, sample: sample.slice(0, 5) };
}

const OWNED = { projectId: ['known_project', 'project'], organisationId: ['known_organisation', 'organisation'] } as const;

/** One check for each kind of record another service owns: does this service know every one its rows refer to? */
export function unknownReferences(db: DataSource): Check[] {
  return (Object.keys(OWNED) as (keyof typeof OWNED)[]).flatMap((property): Check[] => {
    const known = OWNED[property].map((name) => db.entityMetadatas.find(({ tableName }) => tableName === name)).find((entity) => entity !== undefined);
    if (!known) return [];
    const key = known.primaryColumns[0]!.databaseName;
    const columns = db.entityMetadatas.filter((entity) => entity !== known && entity.tableName !== 'tally').flatMap((entity) => columnOf(entity, property));
    if (columns.length === 0) return [];
    return [{
      name: `${known.tableName.replace('known_', '').replace('_', '-')}s-known`, severity: 'ERROR',
      async run(each) {
        const union = columns.map(({ table, column }) => `select '${table}' as "table", ${quoted(column)}::text as id from ${quoted(table)} t where ${quoted(column)} is not null
          and not exists (select 1 from ${quoted(known.tableName)} k where k.${quoted(key)} = t.${quoted(column)})`).join(' union all ');
        const rows = await each.query(`select "table", id, count(*)::int as count from (${union}) missing group by 1, 2 order by 1, 2 limit 1000`) as { table: string; id: string; count: number }[];
        return { count: rows.reduce((sum, row) => sum + row.count, 0), sample: rows.slice(0, 5).map(({ table, id }) => `${table} ${id}`) };
      },
    }];
  });
}

const columnOf = (entity: EntityMetadata, property: string) => entity.columns.filter((column) => column.propertyName === property).map((column) => ({ table: entity.tableName, column: column.databaseName }));
