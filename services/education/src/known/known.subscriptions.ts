import { organisationChanged, projectPeriodSet } from '@opora/contracts';
import { on, type Subscription } from '@opora/subgraph';

/** Others' facts our rules need. What is older than what we know changes nothing. */
export const knownSubscriptions: readonly Subscription[] = [
  on(projectPeriodSet, async ({ tx }, { projectId, code, krajCode, periods, version }) => {
    await tx.query(
      `insert into known_project (project_id, code, kraj_code, periods, told_version) values ($1, $2, $3, $4::jsonb, $5)
       on conflict (project_id) do update set code = excluded.code, kraj_code = excluded.kraj_code, periods = excluded.periods, told_version = excluded.told_version
       where known_project.told_version < excluded.told_version`,
      [projectId, code, krajCode, JSON.stringify(periods), version]);
  }),
  on(organisationChanged, async ({ tx }, { organisationId, kinds, krajCode, orpCode, version }) => {
    await tx.query(
      `insert into known_organisation (organisation_id, kinds, kraj_code, orp_code, told_version) values ($1, $2::text[], $3, $4, $5)
       on conflict (organisation_id) do update set kinds = excluded.kinds, kraj_code = excluded.kraj_code, orp_code = excluded.orp_code, told_version = excluded.told_version
       where known_organisation.told_version < excluded.told_version`,
      [organisationId, kinds, krajCode, orpCode, version]);
  }),
];
