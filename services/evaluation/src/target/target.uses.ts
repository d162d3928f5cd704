import type { TerritoryUse } from '@opora/subgraph';

/** Targets set for a territory, of whatever level: it cannot be closed without a successor (journeys.md J25 b). */
export const targetUses: readonly TerritoryUse[] = (['KRAJ', 'OKRES', 'ORP'] as const).map((kind) => ({
  kind, what: 'target',
  sql: 'select territory_code as code, count(*)::int as count from target where territory_code = any($1::text[]) and ("to" is null or "to" >= $2::date) group by 1 order by 1',
  messageCs: (count, code) => `Pro území ${code} jsou stanoveny cíle (${count}). Určete nástupce.`,
}));
