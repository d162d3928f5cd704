import type { Role, ScopeLevel } from '@opora/kernel';
import { defineEvent } from '../event';

/** A role was given or withdrawn: whose, where and when. The last one sent holds. */
export const grantChanged = defineEvent<{
  grantId: string; personId: string; role: Role; level: ScopeLevel; scopeId: string | null; krajCode: string | null; validFrom: string; validTo: string | null; withdrawn: boolean; version: number;
}>('grant-changed', ['evaluation']);
