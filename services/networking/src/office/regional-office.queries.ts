import { figure, notFound, pragueDay, type Figure } from '@opora/kernel';
import { columnsOf, isUuid, listPage, type Context } from '@opora/subgraph';
import type { QueryRegionalOfficesArgs } from '../__generated__/types';
import { RegionalOffice } from './regional-office.entity';

/** A page of offices in Czech order of names. Throws NOT_FOUND for a project id that is none. */
export async function listRegionalOffices(cx: Context, { projectId, kind, ...page }: QueryRegionalOfficesArgs) {
  if (projectId && !isUuid(projectId)) throw notFound('projectId');
  return listPage<RegionalOffice>(cx, page, {
    name: 'regionalOffices',
    sql: `select ${columnsOf(cx, RegionalOffice, 'o')} from regional_office o where ($1::uuid is null or o.project_id = $1) and ($2::text is null or o.kind = $2)`,
    parameters: [projectId ?? null, kind ?? null],
    sort: [{ column: 'name', type: 'text collate "cs-x-icu"' }, { column: 'id', type: 'uuid' }],
  });
}

/** Methodologists of the offices together; without any known number there is no data, which is not zero. */
export function methodologistsOf(offices: readonly Pick<RegionalOffice, 'methodologists'>[], asOf: string): Figure {
  const known = offices.flatMap(({ methodologists }) => methodologists ?? []);
  return figure({ unit: 'person', asOf, ...(known.length > 0 ? { value: String(known.reduce((sum, n) => sum + n, 0)), completeness: known.length === offices.length ? '1' : null } : {}) });
}

/** The offices of each project with their number of methodologists. */
export async function officesOf(cx: Context, projectIds: readonly string[]): Promise<{ offices: RegionalOffice[]; methodologists: Figure }[]> {
  const rows = await cx.rows<RegionalOffice>(
    `select o.* from unnest($1::uuid[]) as w(project_id), lateral (select ${columnsOf(cx, RegionalOffice, 'o')} from regional_office o where o.project_id = w.project_id order by o.name collate "cs-x-icu", o.id limit 50) o`, [projectIds],
  );
  return projectIds.map((id) => {
    const offices = rows.filter(({ projectId }) => projectId === id);
    return { offices, methodologists: methodologistsOf(offices, pragueDay(cx.now())) };
  });
}
