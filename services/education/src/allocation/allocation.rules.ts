import { canonicalJson, sha256Hex, type Violation } from '@opora/kernel';
import { statusProblems, type EventStatus } from '../event/event.rules';

export const APPLICANT_CLASSES = ['FULL_SERIES', 'OTHER'] as const;
/** Whether an applicant takes part in all topics of the series, in any okres and on any date (R-EDU-05a). */
export type ApplicantClass = (typeof APPLICANT_CLASSES)[number];

export interface Applicant { registrationId: string; personId: string; applicantClass: ApplicantClass; appliedAt: Date }
export interface Ranked extends Applicant { rank: number; placed: boolean; position: number | null; reasonCs: string }
export interface Allocated { capacity: number | null; free: number; rows: Ranked[]; hash: string }

/** The tie-break of R-EDU-05b, which the source does not state (proposed in model.md §9). */
export const TIE_BREAK_CS = 'Ve stejné skupině rozhoduje čas přihlášení, při shodě pořadí přihlášky.';

/** The order of applicants and of the waiting list: class, then the time of the application, then its id. */
export const inOrder = (a: Applicant, b: Applicant): number =>
  Number(a.applicantClass === 'OTHER') - Number(b.applicantClass === 'OTHER') || a.appliedAt.getTime() - b.appliedAt.getTime() || (a.registrationId < b.registrationId ? -1 : 1);

/**
 * R-EDU-05 (model.md §9, source 000:97): when demand exceeds the free places, applicants for all seminars of the series come first;
 * inside a class the earlier application. `free` is what is left of the capacity after places already confirmed.
 * Pure: the same applicants give the same rows and the same hash, whatever their order.
 */
export function allocate(eventId: string, capacity: number | null, taken: number, applicants: readonly Applicant[], seriesSize: number): Allocated {
  const free = capacity === null ? applicants.length : Math.max(0, capacity - taken);
  const sorted = [...applicants].sort(inOrder);
  const full = sorted.filter(({ applicantClass }) => applicantClass === 'FULL_SERIES').length;
  const rows = sorted.map((applicant, n): Ranked => ({
    ...applicant, rank: n + 1, placed: n < free, position: n < free ? null : n - free + 1, reasonCs: reason(applicant, n, { free, full, all: sorted.length, seriesSize }),
  }));
  const decided = rows.map(({ registrationId, rank, applicantClass, placed }) => ({ registrationId, rank, applicantClass, placed }));
  return { capacity, free, rows, hash: sha256Hex(canonicalJson({ eventId, capacity, free, decided })) };
}

/** What an applicant of the first class is interested in: the words bend with the number. */
function wholeSeriesCs(seminars: number): string {
  if (seminars === 1) return 'o jediný seminář řady';
  return seminars < 5 ? `o všechny ${seminars} semináře řady` : `o všech ${seminars} seminářů řady`;
}

function reason({ applicantClass }: Applicant, n: number, { free, full, all, seriesSize }: { free: number; full: number; all: number; seriesSize: number }): string {
  const series = wholeSeriesCs(seriesSize);
  const order = (place: number) => `podle času přihlášení ${place}. v pořadí`;
  const waits = `${n - free + 1}. náhradník.`;
  if (all <= free) return `Míst je dost pro všechny přihlášené (přihlášených ${all}, míst ${free}).`;
  if (applicantClass === 'FULL_SERIES') {
    if (n >= free) return `Zájemců ${series} je ${full}, míst ${free}; rozhodl čas přihlášení. ${waits}`;
    return `Přednost má zájemce ${series}${full > free ? `; ${order(n + 1)} (zájemců ${full}, míst ${free})` : ''}.`;
  }
  if (n < free) return `Místo po zájemcích ${series} (zbylo míst: ${free - full}); ${order(n - full + 1)}.`;
  return full >= free ? `Všechna místa (${free}) obsadili zájemci ${series}. ${waits}` : `Místa po zájemcích ${series} (zbylo míst: ${free - full}) připadla dřívějším přihláškám. ${waits}`;
}

export const stale = (actual: string): Violation => ({ code: 'EDU_ALLOCATION_STALE', rule: 'R-EDU-05', field: 'input.previewHash', actual, messageCs: 'Přihlášky se změnily. Zobrazte nový návrh.' });
export const stillOpen = (field: string, today: string, closesOn: string | null): Violation => ({ code: 'EDU_REGISTRATION_STILL_OPEN', rule: 'R-EDU-05b', field, actual: today, limit: closesOn, messageCs: 'Přihlašování ještě běží.' });
/** Places are given at an event that is announced, also late, so that who came can be recorded; not at a cancelled or a planned one. */
export const allocatable = (status: EventStatus, field: string): Violation[] => statusProblems(status, ['PUBLISHED', 'HELD'], field);
/** Applicants one allocation weighs; more are refused, never left out. */
export const MOST_APPLICANTS = 5000;
export const tooMany = (field: string): Violation => ({ code: 'EDU_TOO_MANY_APPLICANTS', rule: 'R-EDU-05', field, actual: `více než ${MOST_APPLICANTS}`, limit: MOST_APPLICANTS, messageCs: `Místa lze najednou rozdělit nejvýše mezi ${MOST_APPLICANTS} zájemců. Vypište další termín, na který se část zájemců převede.` });
export const alreadyAllocated = (field: string): Violation => ({ code: 'EDU_ALREADY_ALLOCATED', rule: 'R-EDU-05b', field, messageCs: 'Místa už jsou rozdělena; potvrzené místo se neodebírá.' });
