import type { Violation } from '@opora/kernel';

/** R-EVA-09 (model.md §9; source 004, line 15): a call pays between the fewest and the most workers in a municipality, 2 to 4 in call 03_16_128. */
export function workerViolations(count: number, { fewest, most }: { fewest: number; most: number }): Violation[] {
  if (count >= fewest && count <= most) return [];
  return [{ code: 'EVA_WORKER_RANGE', rule: 'R-EVA-09', field: 'input.count', actual: count, limit: `${fewest}–${most}`, messageCs: `Výzva umožňuje ${fewest} až ${most} pracovníky.` }];
}
