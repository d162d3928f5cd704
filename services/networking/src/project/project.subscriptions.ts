import { projectPeriodSet } from '@opora/contracts';
import { on } from '@opora/subgraph';

/** Keeps the newest periods of every project; an event that comes late changes nothing. */
export const projectSubscriptions = [
  on(projectPeriodSet, async ({ tx }, { projectId, code, krajCode, periods, version }) => {
    await tx.query(
      `insert into known_project (project_id, code, kraj_code, periods, version) values ($1, $2, $3, $4::jsonb, $5)
       on conflict (project_id) do update set code = excluded.code, kraj_code = excluded.kraj_code, periods = excluded.periods, version = excluded.version
         where known_project.version < excluded.version`,
      [projectId, code, krajCode, JSON.stringify(periods), version],
    );
  }),
];
