import { projectPeriodSet } from '@opora/contracts';
import { keepNewest, on } from '@opora/subgraph';
import { KnownProject } from './known-project.entity';

/** Keeps the newest periods of every project; an event that comes late changes nothing. */
export const projectSubscriptions = [
  on(projectPeriodSet, ({ tx }, { projectId, code, krajCode, periods, version }) => keepNewest(tx, KnownProject, { projectId, code, krajCode, periods, version })),
];
