import { organisationChanged } from '@opora/contracts';
import { on, type Subscription } from '@opora/subgraph';

/** Keeps the newest version of every organisation; an older one that comes late changes nothing. */
export const knownSubscriptions: readonly Subscription[] = [
  on(organisationChanged, async ({ tx }, { organisationId, kinds, krajCode, orpCode, version }) => {
    await tx.query(
      `insert into known_organisation (id, kinds, kraj_code, orp_code, version) values ($1, $2, $3, $4, $5)
       on conflict (id) do update set kinds = excluded.kinds, kraj_code = excluded.kraj_code, orp_code = excluded.orp_code, version = excluded.version where known_organisation.version < excluded.version`,
      [organisationId, kinds, krajCode, orpCode, version],
    );
  }),
];
