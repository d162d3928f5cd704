import { contractAwarded } from '@opora/contracts';
import { on } from '@opora/subgraph';

/** Keeps the newest state of every contract; an event that comes late changes nothing. */
export const serviceSubscriptions = [
  on(contractAwarded, async ({ tx }, { contractId, projectId, krajCode, orpCodes, serviceType, lotNumber, providerId, from, to, version }) => {
    await tx.query(
      `insert into known_service (contract_id, project_id, kraj_code, orp_codes, service_type, lot_number, provider_id, valid_from, valid_to, version)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
       on conflict (contract_id) do update set project_id = excluded.project_id, kraj_code = excluded.kraj_code, orp_codes = excluded.orp_codes, service_type = excluded.service_type,
         lot_number = excluded.lot_number, provider_id = excluded.provider_id, valid_from = excluded.valid_from, valid_to = excluded.valid_to, version = excluded.version
         where known_service.version < excluded.version`,
      [contractId, projectId, krajCode, orpCodes, serviceType, lotNumber, providerId, from, to, version],
    );
  }),
];
