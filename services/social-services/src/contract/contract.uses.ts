import type { TerritoryUse } from '@opora/subgraph';

const contracts = (count: number) => (count === 1 ? '1 platnou smlouvu' : count < 5 ? `${count} platné smlouvy` : `${count} platných smluv`);

/** Contracts that hold and whose lot lies in an ORP: it cannot be closed without a successor (journeys.md J25 b). */
export const contractsInOrp: TerritoryUse = {
  kind: 'ORP', what: 'contract',
  sql: `select code, count(*)::int as count from contract c join lot l on l.id = c.lot_id, unnest(l.orp_codes) as code where code = any($1::text[]) and c.last_day >= $2::date group by code order by code`,
  messageCs: (count) => `ORP má ${contracts(count)}. Určete nástupce.`,
};
