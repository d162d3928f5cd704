import type { Role } from '@opora/kernel';
import { grantChanged, organisationChanged } from '@opora/contracts';
import { keepNewest, on, type Subscription } from '@opora/subgraph';
import { KnownOrganisation } from './known-organisation.entity';

/** Roles whose holders are told; of any other this service knows nobody. */
const TOLD: readonly Role[] = ['evaluator', 'family-policy-coordinator', 'regional-methodologist'];

/** Keeps the newest version of every organisation, and of every role whose holders are told; an older one that comes late changes nothing. */
export const knownSubscriptions: readonly Subscription[] = [
  on(organisationChanged, ({ tx }, { organisationId: id, kinds, krajCode, orpCode, version }) => keepNewest(tx, KnownOrganisation, { id, kinds, krajCode, orpCode, version })),
  on(grantChanged, async ({ tx }, { grantId, personId, role, level, krajCode, validFrom, validTo, withdrawn, version }) => {
    if (!TOLD.includes(role) || (level !== 'ALL' && level !== 'KRAJ')) return;
    await tx.query(
      `insert into known_grant (id, person_id, role, kraj_code, valid_from, valid_to, withdrawn, version) values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (id) do update set valid_from = excluded.valid_from, valid_to = excluded.valid_to, withdrawn = excluded.withdrawn, version = excluded.version where known_grant.version < excluded.version`,
      [grantId, personId, role, krajCode, validFrom, validTo, withdrawn, version],
    );
  }),
];
