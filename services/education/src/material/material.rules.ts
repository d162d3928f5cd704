import type { Violation } from '@opora/kernel';

export const MATERIAL_KINDS = ['VIDEO', 'NEWSLETTER_ISSUE', 'PUBLICATION', 'LEAFLET'] as const;
export type MaterialKind = (typeof MATERIAL_KINDS)[number];
export const SUBJECT_KINDS = ['OSPOD', 'AUTHORISED_PERSON', 'SAS', 'NZDM'] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

export interface Covered { target: number; done: number; met: boolean; missing: SubjectKind[] }

/**
 * R-EDU-19 (T, model.md §9, source 000:170): one video about each of the four subjects; two about NZDM and none about SAS is not met
 * though the count is four. A plan without subjects is met by its number.
 */
export function coverage(target: number, subjects: readonly SubjectKind[], published: readonly (SubjectKind | null)[]): Covered {
  const missing = subjects.filter((subject) => !published.includes(subject));
  return { target, done: published.length, met: published.length >= target && missing.length === 0, missing };
}

export interface Described { kind: MaterialKind; subject: SubjectKind | null; issue: number | null; pagesFrom: number | null; pagesTo: number | null }

/** What belongs to which kind: a subject to a video, a number to a newsletter issue, pages in order. */
export const materialProblems = ({ kind, subject, issue, pagesFrom, pagesTo }: Described): Violation[] => [
  ...((kind === 'VIDEO') !== (subject !== null) ? [{ code: 'EDU_VIDEO_SUBJECT', rule: 'R-EDU-19', field: 'input.subject', actual: subject, messageCs: 'Uveďte, o kom video je; u jiných materiálů subjekt neuvádějte.' }] : []),
  ...((kind === 'NEWSLETTER_ISSUE') !== (issue !== null) ? [{ code: 'EDU_ISSUE_NUMBER', field: 'input.issue', actual: issue, messageCs: 'Uveďte pořadí vydání zpravodaje; u jiných materiálů je neuvádějte.' }] : []),
  ...(pagesFrom !== null && pagesTo !== null && pagesFrom > pagesTo ? [{ code: 'EDU_PAGES_REVERSED', field: 'input.pagesFrom', actual: pagesFrom, limit: pagesTo, messageCs: 'Nejmenší počet stran nesmí být větší než největší.' }] : []),
];
