import type { Count } from '@opora/subgraph';
import type { RoundTable } from './round-table.entity';

export const HELD = 'round-table-held';
export const DATED = 'round-table-dated';
export const DUE = 'round-table-due';

type Counted = Pick<RoundTable, 'status' | 'krajCode' | 'orpCode' | 'projectId' | 'date' | 'datedOn' | 'heldBy'>;

/**
 * What one table adds to the running counts: dated from the day its date is known; due from its day, held or not; held from
 * its day, or from the day no later than which it was held. A table of the kraj counts for no ORP.
 */
export function countsOf({ status, krajCode, orpCode, projectId, date, datedOn, heldBy }: Counted, sign: 1 | -1): Count[] {
  if (status !== 'SCHEDULED' && status !== 'HELD') return [];
  const count = (metric: string, day: string): Count => ({ metric, krajCode, territoryCode: orpCode ?? '', projectId, day, by: sign });
  const day = (date ?? heldBy)!;
  return [...(datedOn ? [count(DATED, datedOn)] : []), count(DUE, day), ...(status === 'HELD' ? [count(HELD, day)] : [])];
}

/** The same counts out of the raw rows, for the check and the rebuild (house.md §9). */
export const roundTableFacts = `
  select each.metric, t.kraj_code, coalesce(t.orp_code, '') as territory_code, t.project_id, each.day, 1 as amount
  from round_table t, lateral (values ('${DATED}', t.dated_on), ('${DUE}', coalesce(t.date, t.held_by)), ('${HELD}', case when t.status = 'HELD' then coalesce(t.date, t.held_by) end)) each(metric, day)
  where t.status in ('SCHEDULED', 'HELD') and each.day is not null`;
