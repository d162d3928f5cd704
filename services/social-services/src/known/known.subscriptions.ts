import { organisationChanged, projectPeriodSet } from '@opora/contracts';
import { keepNewest, on } from '@opora/subgraph';
import { KnownOrganisation } from './known-organisation.entity';
import { KnownProject } from './known-project.entity';

/** Keeps the newest version of each project; an older event that comes late changes nothing. */
export const keepProject = on(projectPeriodSet, ({ tx }, { projectId: id, code, krajCode, periods, version }) => keepNewest(tx, KnownProject, { id, code, krajCode, periods, version }));

/** Keeps the newest version of each organisation; an older event that comes late changes nothing. */
export const keepOrganisation = on(organisationChanged, ({ tx }, { organisationId: id, kinds, krajCode, orpCode, version }) =>
  keepNewest(tx, KnownOrganisation, { id, kinds, krajCode, orpCode, version }));
