import { organisationChanged, projectPeriodSet } from '@opora/contracts';
import { keepNewest, on, type Subscription } from '@opora/subgraph';
import { KnownOrganisation } from './known-organisation.entity';
import { KnownProject } from './known-project.entity';

/** Others' facts our rules need. What is older than what we know changes nothing. */
export const knownSubscriptions: readonly Subscription[] = [
  on(projectPeriodSet, ({ tx }, { projectId, code, krajCode, periods, version }) =>
    keepNewest(tx, KnownProject, { projectId, code, krajCode, periods, toldVersion: version }, 'toldVersion')),
  on(organisationChanged, ({ tx }, { organisationId, kinds, krajCode, orpCode, version }) =>
    keepNewest(tx, KnownOrganisation, { organisationId, kinds, krajCode, orpCode, toldVersion: version }, 'toldVersion')),
];
