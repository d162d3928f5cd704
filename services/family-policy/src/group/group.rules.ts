import type { Day, Violation } from '@opora/kernel';

export const MEMBER_KINDS = ['AUTHORISED_PERSON', 'MUNICIPALITY_WITH_ACCOMPANIMENT'] as const;
export type MemberKind = (typeof MEMBER_KINDS)[number];

export interface Candidate { kinds: readonly string[]; providesAccompaniment: boolean }

/** As what an organisation may be a member: an authorised person, or a municipality that accompanies foster parents (R-FAM-05, model.md §9); null for any other. */
export function memberKind(candidate: Candidate | null): MemberKind | null {
  if (candidate?.kinds.includes('AUTHORISED_PERSON')) return 'AUTHORISED_PERSON';
  return candidate?.kinds.includes('MUNICIPALITY') && candidate.providesAccompaniment ? 'MUNICIPALITY_WITH_ACCOMPANIMENT' : null;
}

/** Code FAM_MEMBER_NOT_ELIGIBLE for an organisation that may not be a member (R-FAM-05). */
export const eligibilityViolations = (candidate: Candidate | null): Violation[] => (memberKind(candidate) !== null ? []
  : [{ code: 'FAM_MEMBER_NOT_ELIGIBLE', rule: 'R-FAM-05', field: 'input.organisationId', actual: candidate ? [...candidate.kinds] : null, limit: [...MEMBER_KINDS], messageCs: 'Členem skupiny je pověřená osoba nebo obec, která zajišťuje doprovázení.' }]);

/** True when one of an organisation's memberships holds on the day. */
export const isMemberOn = (memberships: readonly { validFrom: Day; lastDay: Day | null }[], day: Day): boolean =>
  memberships.some(({ validFrom, lastDay }) => validFrom <= day && (lastDay === null || day <= lastDay));

/** A membership ends once, not before it began. Code FAM_MEMBERSHIP_END. */
export const endViolations = (member: { validFrom: Day; lastDay: Day | null }, lastDay: Day): Violation[] => (member.lastDay === null && lastDay >= member.validFrom ? []
  : [{ code: 'FAM_MEMBERSHIP_END', field: 'input.lastDay', actual: lastDay, limit: member.lastDay ?? member.validFrom, messageCs: 'Členství končí jednou a ne dříve, než začalo.' }]);
