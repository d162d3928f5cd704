import { asOfDay, columnsOf, type Context } from '@opora/subgraph';
import { NetworkingCoverage } from './networking-coverage.entity';

/** The newest statement of each project up to the day; null where there is none. Throws AS_OF_IN_FUTURE. */
export async function latestCoverage(cx: Context, projectIds: readonly string[], asOf: string | null | undefined): Promise<(NetworkingCoverage | null)[]> {
  const rows = await cx.rows<NetworkingCoverage>(
    `select distinct on (c.project_id) ${columnsOf(cx, NetworkingCoverage, 'c')} from networking_coverage c
     where c.project_id::text = any($1::text[]) and c.stated_on <= $2::date order by c.project_id, c.stated_on desc limit ${projectIds.length}`,
    [projectIds.map((id) => id.toLowerCase()), asOfDay(cx, asOf)],
  );
  return projectIds.map((id) => rows.find(({ projectId }) => projectId === id.toLowerCase()) ?? null);
}
