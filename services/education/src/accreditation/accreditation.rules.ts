import { formatDateCs, type Day, type Violation } from '@opora/kernel';

export const MINISTRIES = ['MPSV', 'MSMT', 'MV'] as const;
export type Ministry = (typeof MINISTRIES)[number];
export interface Accredited { ministry: Ministry; number: string; validFrom: Day; validTo: Day }

/**
 * R-EDU-08 (model.md §9, source 000:81): a seminar of the series has an accreditation of MPSV valid on each of its days.
 * `field` is the input the caller can change; `ofDay` where it is the accreditation's own first or last day.
 */
export function accreditationProblems(accreditation: Accredited | null, dates: readonly Day[], field: string, ofDay?: { from: string; to: string }): Violation[] {
  const rule = 'R-EDU-08';
  if (!accreditation || accreditation.ministry !== 'MPSV')
    return [{ code: 'EDU_ACCREDITATION_MISSING', rule, field, actual: accreditation?.ministry, limit: 'MPSV', messageCs: 'Seminář nemá akreditaci MPSV.' }];
  const { validFrom, validTo } = accreditation;
  const [early, late] = [dates.find((day) => day < validFrom), dates.find((day) => day > validTo)];
  return [
    ...(late ? [{ code: 'EDU_ACCREDITATION_EXPIRED', rule, field: ofDay?.to ?? field, actual: late, limit: validTo, messageCs: 'Akreditace končí před konáním semináře.' }] : []),
    ...(early ? [{ code: 'EDU_ACCREDITATION_NOT_YET_VALID', rule, field: ofDay?.from ?? field, actual: early, limit: validFrom, messageCs: `Akreditace platí až od ${formatDateCs(validFrom)}.` }] : []),
  ];
}
