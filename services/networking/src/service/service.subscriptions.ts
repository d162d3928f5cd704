import { contractAwarded } from '@opora/contracts';
import { keepNewest, on } from '@opora/subgraph';
import { KnownService } from './known-service.entity';

/** Keeps the newest state of every contract; an event that comes late changes nothing. */
export const serviceSubscriptions = [
  on(contractAwarded, ({ tx }, { contractId, projectId, krajCode, orpCodes, serviceType, lotNumber, providerId, from, to, version }) =>
    keepNewest(tx, KnownService, { contractId, projectId, krajCode, orpCodes, serviceType, lotNumber, providerId, validFrom: from, validTo: to, version })),
];
