import type { PageArgs } from '@opora/kernel';
import { asOfDay, listPage, type Connection, type Context } from '@opora/subgraph';
import { In } from 'typeorm';
import { MaterialPlan } from './material-plan.entity';
import { Material } from './material.entity';
import { coverage, type Covered, type MaterialKind, type SubjectKind } from './material.rules';

export interface MaterialFilter { projectId?: string | null; kind?: MaterialKind | null; subject?: SubjectKind | null; published?: boolean | null }

/** A page of materials in Czech order of their titles. */
export function materialList(cx: Context, args: PageArgs & { filter?: MaterialFilter | null }): Promise<Connection<Material>> {
  const f = args.filter ?? {};
  const shown = cx.db.getMetadata(Material).columns.map((c) => `m."${c.databaseName}" as "${c.propertyName}"`).join(', ');
  return listPage<Material>(cx, args, {
    name: 'materials', sort: [{ column: 'titleCs', type: 'text collate "cs-x-icu"' }, { column: 'id', type: 'uuid' }],
    parameters: [f.projectId ?? null, f.kind ?? null, f.subject ?? null, f.published ?? null],
    sql: `select ${shown} from material m where ($1::uuid is null or m.project_id = $1) and ($2::text is null or m.kind = $2)
      and ($3::text is null or m.subject = $3) and ($4::boolean is null or (m.status = 'PUBLISHED') = $4)`,
  });
}

export interface CoveredKind extends Covered { kind: MaterialKind }

/** R-EDU-19: what each project has published of what it plans, by kind; a project plans at most four kinds and few materials of each. */
export async function coverageOfProjects(cx: Context, projectIds: readonly string[], asOf?: string | null): Promise<CoveredKind[][]> {
  const day = asOfDay(cx, asOf);
  const plans = await (await cx.manager()).find(MaterialPlan, { where: { projectId: In([...projectIds]) }, order: { kind: 'ASC' }, take: 4 * projectIds.length });
  const rows = await cx.rows<{ projectId: string; kind: MaterialKind; subject: SubjectKind | null; downloadable: boolean; count: number }>(
    `select project_id as "projectId", kind, subject, url is not null as downloadable, count(*)::int as count from material
     where project_id = any($1::uuid[]) and published_on <= $2::date group by 1, 2, 3, 4 limit ${40 * projectIds.length}`, [projectIds, day]);
  return projectIds.map((id) => plans.filter(({ projectId }) => projectId === id).map(({ kind, target, subjects }) => {
    const published = rows.filter((row) => row.projectId === id && row.kind === kind).flatMap(({ subject, downloadable, count }) => Array.from({ length: count }, () => ({ subject, downloadable })));
    return { kind, ...coverage(target, subjects, published) };
  }));
}
