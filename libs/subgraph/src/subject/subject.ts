import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DocumentNode } from 'graphql';
import { anyOf } from '@opora/kernel';
import type { RetentionCategory } from '@opora/contracts';
import { batch, referenceBy, type Context, type ResolverMap } from '@opora/work';
import type { Subgraph } from '../subgraph';

/**
 * What one table holds of people, so that a person can be told everything and be forgotten. SQL about a row of the table, named `t`; `$1` is the person's id,
 * `$2` the pseudonym that takes its place.
 */
export interface SubjectTable {
  table: string;
  /** True for a row about the person. */
  where: string;
  /** How long a row must be kept after a day of its own; absent where nothing obliges. */
  retention?: { category: RetentionCategory; years: number; from: string };
  /** How a row stops being about anybody: `delete`, `keep` where only time may, or what is set. Counts must not change by it. */
  forget: 'delete' | 'keep' | string;
}

/** Why, as a person is told. The years are the platform's defaults, to be confirmed by each kraj's own filing and shredding plan. */
export const BASIS: Record<RetentionCategory, string> = {
  ESF_EVIDENCE: 'doklad o podpoře z ESF', ACCESS_EVIDENCE: 'doklad o oprávněních k osobním údajům', AUDIT_LOG: 'záznamy o přístupech k osobním údajům',
};

/** Notes of reads and changes are evidence against the reader too: time alone ends them. */
const AUDIT: SubjectTable = {
  table: 'audit', where: `t.object_type = 'Person' and t.object_id = $1::text`, retention: { category: 'AUDIT_LOG', years: 10, from: 't.at::date' }, forget: 'keep',
};
export const subjectTables = ({ subjects = [] }: Pick<Subgraph, 'subjects'>): readonly SubjectTable[] => [...subjects, AUDIT];

/** The last day a row must be kept. */
export const keptUntil = ({ years, from }: NonNullable<SubjectTable['retention']>): string => `((${from}) + make_interval(years => ${years}))::date`;

const MOST_ROWS = 1000;
const MOST_READS = 100;
const officer = anyOf('gdpr-officer');

interface Section { name: string; state: 'NO_DATA' | 'DATA'; records: { kind: string; count: number; data: string }[]; accessLog: object[]; retention: { category: RetentionCategory; basis: string; until: string }[] }

/** Everything a service holds of a person. The reading is noted, that of the notes too. */
async function sectionOf(cx: Context, service: string, tables: readonly SubjectTable[], subjectId: string): Promise<Section> {
  const records: Section['records'] = [];
  const until = new Map<RetentionCategory, string>();
  for (const { table, where, retention } of tables) {
    const [found] = await cx.rows<{ count: number; data: string; until: string | null }>(
      `with of_person as (select t.* from "${table}" t where ${where})
       select (select count(*)::int from of_person) as count, coalesce((select jsonb_agg(to_jsonb(s)) from (select * from of_person limit ${MOST_ROWS}) s), '[]')::text as data,
         ${retention ? `(select max(${keptUntil(retention)}) from of_person t)` : 'null::date'} as until`, [subjectId]);
    if (!found || found.count === 0) continue;
    if (table !== AUDIT.table) records.push({ kind: table, count: found.count, data: found.data });
    if (retention && found.until && (until.get(retention.category) ?? '') < found.until) until.set(retention.category, found.until);
  }
  const accessLog = await cx.rows<object>(
    `select actor as who, at as "when", action as what, purpose from audit where object_type = 'Person' and object_id = $1 order by at desc, id desc limit ${MOST_READS}`, [subjectId]);
  await cx.auditRead('readSubject', 'Person', [subjectId], ['records', 'accessLog']);
  const today = cx.now().toISOString().slice(0, 10);
  return {
    name: service, state: records.length > 0 ? 'DATA' : 'NO_DATA', records, accessLog,
    retention: [...until].filter(([, day]) => day >= today).map(([category, day]) => ({ category, basis: BASIS[category], until: day })),
  };
}

const camel = (name: string) => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
const text = (file: string) => readFileSync(join(__dirname, `../../src/subject/${file}`), 'utf8');

/** The part of the report a service answers; `infra/tools/sdl.mjs` reads the same files. */
export const subjectTypeDefs = (service: string): DocumentNode[] => [parse(text('section.graphql')), parse(text('report.graphql').replace('SERVICE', camel(service)))];

/** The answers to it, for the officer alone. */
export const subjectResolvers = (subgraph: Pick<Subgraph, 'name' | 'subjects'>): ResolverMap => ({
  SubjectReport: {
    __resolveReference: referenceBy(officer, (_cx, ref: { subjectId: string }) => ref),
    [camel(subgraph.name)]: batch(officer, (cx, reports: readonly { subjectId: string }[]) =>
      Promise.all(reports.map(({ subjectId }) => sectionOf(cx, subgraph.name, subjectTables(subgraph), subjectId)))),
  },
});
