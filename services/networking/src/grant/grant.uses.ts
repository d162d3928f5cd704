import type { TerritoryUse } from '@opora/subgraph';

/** Roles given for a territory that hold or are to hold: it cannot be closed without a successor (journeys.md J25 b). */
const grantsFor = (kind: 'KRAJ' | 'ORP'): TerritoryUse => ({
  kind, what: 'role_grant',
  sql: `select scope_id as code, count(*)::int as count from role_grant where level = '${kind}' and scope_id = any($1::text[]) and withdrawn_at is null and (valid_to is null or valid_to >= $2::date) group by 1 order by 1`,
  messageCs: (count, code) => `Pro území ${code} platí oprávnění (${count}). Určete nástupce.`,
});

export const grantUses: readonly TerritoryUse[] = [grantsFor('KRAJ'), grantsFor('ORP')];
