import { organisationChanged, projectPeriodSet } from '@opora/contracts';
import { on } from '@opora/subgraph';

/** Keeps the newest version of each project; an older event that comes late changes nothing. */
export const keepProject = on(projectPeriodSet, async ({ tx }, { projectId, code, krajCode, periods, version }) => {
  await tx.query(
    `insert into known_project (id, code, kraj_code, periods, version) values ($1, $2, $3, $4::jsonb, $5)
     on conflict (id) do update set code = excluded.code, kraj_code = excluded.kraj_code, periods = excluded.periods, version = excluded.version
       where known_project.version < excluded.version`, [projectId, code, krajCode, JSON.stringify(periods), version]);
});

/** Keeps the newest version of each organisation; an older event that comes late changes nothing. */
export const keepOrganisation = on(organisationChanged, async ({ tx }, { organisationId, kinds, krajCode, providesAccompaniment, version }) => {
  await tx.query(
    `insert into known_organisation (id, kinds, kraj_code, provides_accompaniment, version) values ($1, $2, $3, $4, $5)
     on conflict (id) do update set kinds = excluded.kinds, kraj_code = excluded.kraj_code, provides_accompaniment = excluded.provides_accompaniment, version = excluded.version
       where known_organisation.version < excluded.version`, [organisationId, kinds, krajCode, providesAccompaniment, version]);
});
