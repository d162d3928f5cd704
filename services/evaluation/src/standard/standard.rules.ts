import type { OrganisationKind } from '@opora/contracts';
import type { Violation } from '@opora/kernel';
import type { SubjectKind } from './inspection-methodology.entity';

export type Obligation = 'NOT_YET' | 'ELABORATE' | 'COMPLY';

/**
 * R-EVA-05 (model.md §9; source 003, line 11): what a body owes on a day. From 1. 1. 2013 it must elaborate the standards,
 * from 31. 12. 2014 at the latest it must be governed by them.
 */
export function obligationOn({ obligationFrom, complyBy }: { obligationFrom: string; complyBy: string }, day: string): Obligation {
  if (day < obligationFrom) return 'NOT_YET';
  return day < complyBy ? 'ELABORATE' : 'COMPLY';
}

const FITS: Record<SubjectKind, OrganisationKind> = { OSPOD: 'MUNICIPALITY', AUTHORISED_PERSON: 'AUTHORISED_PERSON' };
const MEANT: Record<SubjectKind, string> = { OSPOD: 'OSPOD', AUTHORISED_PERSON: 'pověřené osoby' };

/** R-EVA-06 (source 000, line 60): a body is inspected by the methodology of its kind. An OSPOD is an office of a municipality. */
export function methodologyViolations(subjectKind: SubjectKind, kinds: readonly OrganisationKind[]): Violation[] {
  if (kinds.includes(FITS[subjectKind])) return [];
  return [{ code: 'EVA_METHODOLOGY_MISMATCH', rule: 'R-EVA-06', field: 'input.methodologyId', actual: kinds.join(', '), limit: subjectKind, messageCs: `Metodika je určena pro ${MEANT[subjectKind]}.` }];
}

/** R-EVA-07 (a warning; source 000, line 60): the subject was trained before it is inspected. */
export function trainingWarnings(plannedOn: string, trainedOn: string | null): Violation[] {
  if (trainedOn !== null && trainedOn <= plannedOn) return [];
  return [{ code: 'EVA_TRAINING_MISSING', rule: 'R-EVA-07', field: 'input.trainedOn', actual: trainedOn, limit: plannedOn, messageCs: 'Subjekt ještě nebyl proškolen.' }];
}
