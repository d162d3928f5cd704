import { defineEvent } from '../event';

/**
 * A lot of social services was awarded; sent again with an earlier `to` when the contract ends early. The last one sent holds.
 * `orpCodes` is null where the territory of the lot is not known.
 */
export const contractAwarded = defineEvent<{
  contractId: string; projectId: string; krajCode: string; orpCodes: readonly string[] | null; serviceType: 'NZDM' | 'SAS'; lotNumber: number;
  providerId: string; from: string; to: string; version: number;
}>('contract-awarded', ['networking']);
