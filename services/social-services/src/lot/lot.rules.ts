import type { Violation } from '@opora/kernel';
import type { ServiceType, TypeNumbers } from '../programme/programme.rules';

export const TENDER_PHASES = ['PREPARED', 'ANNOUNCED', 'AWARDED', 'CANCELLED'] as const;
export type TenderPhase = (typeof TENDER_PHASES)[number];

/** R-SRV-01, model.md §9: lots of a type are numbered from 1 to the plan's count (NZDM 1–16, SAS 1–14). Code SRV_LOT_UNKNOWN. */
export function lotNumberViolations(type: Pick<TypeNumbers, 'serviceType' | 'lotCount'> | undefined, serviceType: ServiceType, number: number, field: string): Violation[] {
  if (!type) return [{ code: 'SRV_LOT_UNKNOWN', rule: 'R-SRV-01', field, actual: number, limit: 0, messageCs: `Plán nemá službu ${serviceType}.` }];
  if (Number.isInteger(number) && number >= 1 && number <= type.lotCount) return [];
  return [{ code: 'SRV_LOT_UNKNOWN', rule: 'R-SRV-01', field, actual: number, limit: type.lotCount, messageCs: `${serviceType} má části 1–${type.lotCount}.` }];
}

/** Numbers given twice in one input, or lots that already exist (R-SRV-01: each lot is one tender). Code SRV_LOT_EXISTS. */
export function duplicateLotViolations(numbers: readonly number[], existing: readonly number[]): Violation[] {
  return numbers.flatMap((number, n) => (existing.includes(number) || numbers.indexOf(number) < n
    ? [{ code: 'SRV_LOT_EXISTS', rule: 'R-SRV-01', field: `input.lots.${n}.number`, actual: number, messageCs: `Část ${number} už existuje.` }] : []));
}
