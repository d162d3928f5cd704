import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DocumentNode } from 'graphql';
import { anyOf, camelCase, pragueDay } from '@opora/kernel';
import type { RetentionCategory } from '@opora/contracts';
import { batch, referenceBy, type Context, type ResolverMap } from '@opora/work';
import { dueOn } from './due';
import { BASIS, readPeriods, RETENTION_RULES } from './periods';
import { AUDIT, keptUntil, subjectTables, type Holder, type SubjectTable } from './tables';

const MOST_ROWS = 1000;
const MOST_READS = 100;
const officer = anyOf('gdpr-officer');

interface Section { name: string; state: 'NO_DATA' | 'DATA'; records: { kind: string; count: number; data: string }[]; accessLog: object[]; retention: { category: RetentionCategory; basis: string; until: string }[] }

/** SQL of what a reading of the person `$1` may be noted as: the person, or one of their records. */
const notedOf = (tables: readonly SubjectTable[]) => [
  `select 'Person' as object_type, $1::uuid::text as object_id`,
  ...tables.flatMap(({ table, where, notedAs }) => (notedAs ? [`select '${notedAs.type}', (${notedAs.id})::text from "${table}" t cross join (select $1::uuid as person) m where ${where}`] : [])),
].join(' union ');

/** Everything a service holds of a person. The reading is noted, that of the notes too. */
async function sectionOf(cx: Context, service: string, tables: readonly SubjectTable[], subjectId: string): Promise<Section> {
  const records: Section['records'] = [];
  const until = new Map<RetentionCategory, string>();
  const periods = await readPeriods(await cx.manager());
  const today = pragueDay(cx.now());
  for (const table of tables) {
    const of = `from "${table.table}" t cross join (select $1::uuid as person, $2::date as today) m where ${table.where}`;
    const [found] = await cx.rows<{ count: number; data: string; until: string | null }>(
      `with of_person as (select t.*, ${keptUntil(table, periods)} as kept_until_then ${of})
       select (select count(*)::int from of_person) as count, (select max(kept_until_then)::text from of_person) as until,
         coalesce((select jsonb_agg(to_jsonb(s) - 'kept_until_then') from (select * from of_person limit ${MOST_ROWS}) s), '[]')::text as data`, [subjectId, today]);
    if (!found || found.count === 0) continue;
    if (table !== AUDIT) records.push({ kind: table.table, count: found.count, data: found.data });
    const { category } = table.retention;
    if (RETENTION_RULES[category].duty && found.until && (until.get(category) ?? '') < found.until) until.set(category, found.until);
  }
  const accessLog = await cx.rows<object>(
    `select a.actor as who, a.at as "when", a.action as what, a.purpose from (${notedOf(tables)}) noted join audit a using (object_type, object_id)
     where a.actor <> $1::uuid::text order by a.at desc, a.id desc limit ${MOST_READS}`, [subjectId]);
  await cx.auditRead('readSubject', 'Person', [subjectId], ['records', 'accessLog']);
  return {
    name: service, state: records.length > 0 ? 'DATA' : 'NO_DATA', records, accessLog,
    retention: [...until].filter(([, day]) => day >= today).map(([category, day]) => ({ category, basis: BASIS[category], until: day })),
  };
}

const text = (file: string) => readFileSync(join(__dirname, `../src/${file}`), 'utf8');

/** The parts of the reports a service answers; `infra/tools/sdl.mjs` reads the same files. */
export const subjectTypeDefs = (service: string): DocumentNode[] => [parse(text('section.graphql')), parse(text('report.graphql').replaceAll('SERVICE', camelCase(service)))];

/** The answers to both reports, for the officer alone. */
export const subjectResolvers = (service: Holder): ResolverMap => ({
  SubjectReport: {
    __resolveReference: referenceBy(officer, (_cx, ref: { subjectId: string }) => ref),
    [camelCase(service.name)]: batch(officer, (cx, reports: readonly { subjectId: string }[]) =>
      Promise.all(reports.map(({ subjectId }) => sectionOf(cx, service.name, subjectTables(service), subjectId)))),
  },
  RetentionReport: {
    __resolveReference: referenceBy(officer, (_cx, ref: { day: string }) => ref),
    [camelCase(service.name)]: batch(officer, async (cx, reports: readonly { day: string }[]) => {
      const db = await cx.manager();
      return Promise.all(reports.map(({ day }) => dueOn(db, service, day)));
    }),
  },
});
