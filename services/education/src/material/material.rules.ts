import { formatDateCs, type Day, type Violation } from '@opora/kernel';
import type { EventStatus } from '../event/event.rules';

export const MATERIAL_KINDS = ['VIDEO', 'NEWSLETTER_ISSUE', 'PUBLICATION', 'LEAFLET'] as const;
export type MaterialKind = (typeof MATERIAL_KINDS)[number];
export const SUBJECT_KINDS = ['OSPOD', 'AUTHORISED_PERSON', 'SAS', 'NZDM'] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** A published material as the plan sees it. */
export interface Published { subject: SubjectKind | null; /** Whether it has a file to download. */ downloadable: boolean }
export interface Covered { target: number; done: number; met: boolean; missing: SubjectKind[]; /** Why the plan is not met; empty when it is. */ reasonsCs: string[] }

const ABOUT_CS: Record<SubjectKind, string> = { OSPOD: 'OSPOD', AUTHORISED_PERSON: 'pověřených osobách', SAS: 'SAS pro rodiny s dětmi', NZDM: 'NZDM' };

/**
 * R-EDU-19 (T, model.md §9, source 000:170,174): one video about each of the four subjects, each free to download; two about NZDM and none about SAS is not
 * met though the count is four, and neither is a subject whose only video has no file. A plan without subjects is met by its number.
 */
export function coverage(target: number, subjects: readonly SubjectKind[], published: readonly Published[]): Covered {
  const missing = subjects.filter((subject) => !published.some((each) => each.subject === subject && each.downloadable));
  const reasonsCs = [
    ...(published.length < target ? [`Zveřejněno ${published.length} z ${target}.`] : []),
    ...missing.map((subject) => (published.some((each) => each.subject === subject) ? `Video o ${ABOUT_CS[subject]} zatím nelze stáhnout.` : `Chybí video o ${ABOUT_CS[subject]}.`)),
  ];
  return { target, done: published.length, met: reasonsCs.length === 0, missing, reasonsCs };
}

export interface FirstShowing { titleCs: string; startsOn: Day | null; status: EventStatus }

/** A video is shown first at its event and free to download after that (source 000:172,174); a cancelled event holds nothing back. */
export function showingProblems(showing: FirstShowing | null, publishedOn: Day): Violation[] {
  if (showing === null || showing.status === 'CANCELLED' || (showing.startsOn !== null && showing.startsOn <= publishedOn)) return [];
  const when = showing.startsOn === null ? 'která ještě nemá termín' : `která začíná ${formatDateCs(showing.startsOn)}`;
  return [{ code: 'EDU_MATERIAL_NOT_SHOWN_YET', field: 'input.publishedOn', actual: publishedOn, limit: showing.startsOn, messageCs: `Materiál se nejprve představí na akci „${showing.titleCs}“, ${when}.` }];
}

export interface Described { kind: MaterialKind; subject: SubjectKind | null; issue: number | null; pagesFrom: number | null; pagesTo: number | null }

/** What belongs to which kind: a subject to a video, a number to a newsletter issue, pages in order. */
export const materialProblems = ({ kind, subject, issue, pagesFrom, pagesTo }: Described): Violation[] => [
  ...((kind === 'VIDEO') !== (subject !== null) ? [{ code: 'EDU_VIDEO_SUBJECT', rule: 'R-EDU-19', field: 'input.subject', actual: subject, messageCs: 'Uveďte, o kom video je; u jiných materiálů subjekt neuvádějte.' }] : []),
  ...((kind === 'NEWSLETTER_ISSUE') !== (issue !== null) ? [{ code: 'EDU_ISSUE_NUMBER', field: 'input.issue', actual: issue, messageCs: 'Uveďte pořadí vydání zpravodaje; u jiných materiálů je neuvádějte.' }] : []),
  ...(pagesFrom !== null && pagesTo !== null && pagesFrom > pagesTo ? [{ code: 'EDU_PAGES_REVERSED', field: 'input.pagesFrom', actual: pagesFrom, limit: pagesTo, messageCs: 'Nejmenší počet stran nesmí být větší než největší.' }] : []),
];
