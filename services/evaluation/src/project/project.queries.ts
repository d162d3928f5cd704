import type { PageArgs } from '@opora/kernel';
import { requireKraj } from '@opora/territory';
import { isUuid, listPage, type Connection, type Context, type Entity, type Row } from '@opora/subgraph';
import type { ObjectLiteral } from 'typeorm';
import { ProjectPeriod } from './project-period.entity';
import { Project } from './project.entity';
import { monthsOf } from './project.rules';

/** Columns of a project as the SDL names them. */
const SHOWN = (cx: Context) => cx.db.getMetadata(Project).columns.map((c) => `p."${c.databaseName}" as "${c.propertyName}"`).join(', ');

/** A project by id or by code; null when there is none. */
export const findProject = async (cx: Context, { id, code }: { id?: string | null; code?: string | null }): Promise<Project | null> => {
  if (id) return isUuid(id) ? cx.find(Project, id) : null;
  return code ? cx.db.manager.findOneBy(Project, { code }) : null;
};

/** A page of projects by code. Throws TERRITORY_UNKNOWN. */
export function projectList(cx: Context, args: PageArgs & { kraj?: string | null; programme?: string | null; metric?: string | null }): Promise<Connection<Project>> {
  const kraj = args.kraj ? requireKraj(args.kraj, 'kraj').code : null;
  return listPage<Project>(cx, args, {
    name: 'projects', parameters: [kraj, args.programme ?? null, args.metric ?? null], sort: [{ column: 'code', type: 'text' }, { column: 'id', type: 'uuid' }],
    sql: `select ${SHOWN(cx)} from project p where ($1::text is null or p.kraj_code = $1::text) and ($2::text is null or p.programme = $2::text)
      and ($3::text is null or exists (select from target t where t.metric = $3::text and t.project_id = p.id))`,
  });
}

/** Rows that belong to each parent, at most `atMost` a parent, in one query. */
export async function childrenOf<E extends ObjectLiteral>(cx: Context, entity: Entity<E & Row> | (new () => E), key: string, parents: readonly { id: string }[], order: string, atMost = 200): Promise<E[][]> {
  const meta = cx.db.getMetadata(entity);
  const columns = meta.columns.map((c) => `c."${c.databaseName}" as "${c.propertyName}"`).join(', ');
  const column = meta.findColumnWithPropertyName(key)!.databaseName;
  const rows = await cx.rows<E>(
    `select ${columns} from unnest($1::uuid[]) with ordinality as parent(id, place)
     cross join lateral (select * from ${meta.tableName} each where each."${column}" = parent.id order by ${order} limit ${atMost}) c order by parent.place`,
    [[...new Set(parents.map(({ id }) => id))]],
  );
  const byParent = grouped(rows, key);
  return parents.map(({ id }) => byParent.get(id) ?? []);
}

function grouped<E extends ObjectLiteral>(rows: readonly E[], key: string): Map<string, E[]> {
  const groups = new Map<string, E[]>();
  for (const row of rows) groups.set(String(row[key]), [...(groups.get(String(row[key])) ?? []), row]);
  return groups;
}

/** Periods of each project, the first one first. */
export const periodsOf = (cx: Context, projects: readonly { id: string }[]) => childrenOf<ProjectPeriod>(cx, ProjectPeriod, 'projectId', projects, 'each."from"', 100);

/** First day, last day and length in months of each project; nulls where the source states no period. */
export const spansOf = async (cx: Context, projects: readonly { id: string }[]) => (await periodsOf(cx, projects)).map((periods) => ({
  start: periods[0]?.from ?? null, end: periods.at(-1)?.to ?? null, months: monthsOf(periods), extended: periods.some((period) => period.extension),
}));

/** Projects tied to each project, by code; at most 20 each. */
export async function linkedTo(cx: Context, projects: readonly Project[]): Promise<Project[][]> {
  const rows = await cx.rows<Project & { of: string }>(
    `select parent.id as "of", ${SHOWN(cx)} from unnest($1::uuid[]) parent(id)
     join project_link l on parent.id in (l.first_id, l.second_id)
     join project p on p.id = case when l.first_id = parent.id then l.second_id else l.first_id end order by p.code limit 2000`,
    [projects.map(({ id }) => id)],
  );
  const of = grouped(rows, 'of');
  return projects.map(({ id }) => (of.get(id) ?? []).slice(0, 20));
}

/** Projects of each kraj, by code; at most 100 each. */
export async function projectsIn(cx: Context, krajCodes: readonly string[]): Promise<Project[][]> {
  const rows = await cx.rows<Project>(
    `select ${SHOWN(cx)} from unnest($1::text[]) k(code) cross join lateral (select * from project each where each.kraj_code = k.code order by each.code limit 100) p`,
    [[...new Set(krajCodes)]],
  );
  const of = grouped(rows, 'krajCode');
  return krajCodes.map((code) => of.get(code) ?? []);
}
