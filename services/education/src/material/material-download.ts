import { figure, pragueDay, type Day, type Figure } from '@opora/kernel';
import { asOfDay, isUuid, tallied, tally, type Context } from '@opora/subgraph';
import { NATIONWIDE } from '../scope';
import type { Material } from './material.entity';

export const DOWNLOADS = 'material-downloads';
export interface Download { url: string; downloads: number }

/**
 * Counts one download of a published material and says where it is; null when there is none to download. A transaction of its own, so that nobody's
 * slow answer keeps the count of a material that many want at once. Nothing is kept of who asked.
 */
export async function materialDownload(cx: Context, id: string): Promise<Download | null> {
  if (!isUuid(id)) return null;
  const day = pragueDay(cx.now());
  return cx.db.transaction(async (tx) => {
    const [[row]] = await tx.query(
      `update material set downloads = downloads + 1 where id = $1 and status = 'PUBLISHED' and url is not null
       returning url, downloads, project_id as "projectId", kraj_code as "krajCode"`, [id]) as [(Download & Pick<Material, 'projectId' | 'krajCode'>)[], number];
    if (!row) return null;
    await tx.query(
      `insert into material_download_day (material_id, day, count) values ($1, $2::date, 1) on conflict (material_id, day) do update set count = material_download_day.count + 1`, [id, day]);
    await tally(tx, [{ metric: DOWNLOADS, krajCode: row.krajCode ?? NATIONWIDE, projectId: row.projectId, day, by: 1 }]);
    return { url: row.url, downloads: row.downloads };
  });
}

/** Downloads of each project's materials up to a day. Counts of files, not of people, so nothing is suppressed. */
export async function downloadsOfProjects(cx: Context, projectIds: readonly string[], asOf?: Day | null): Promise<Figure[]> {
  const day = asOfDay(cx, asOf);
  const counts = await tallied(cx, { metrics: [DOWNLOADS], projectIds, asOf: day, by: ['project'] });
  return projectIds.map((id) => figure({ unit: 'count', asOf: day, value: counts.find(({ projectId }) => projectId === id)?.amount ?? null }));
}

/** Recounts the running counts of downloads from the days. */
export const downloadFacts = `
  select '${DOWNLOADS}' as metric, coalesce(material.kraj_code, '${NATIONWIDE}') as kraj_code, '' as territory_code, material.project_id, material_download_day.day, material_download_day.count::numeric as amount
  from material_download_day join material on material.id = material_download_day.material_id`;
