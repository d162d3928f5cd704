import { addDays, daysOf, notInFuture, overlaps, type Day, type OpenPeriod, type Period, type Violation } from '@opora/kernel';

export interface Claimed extends Period { minutes: number; evidenceDesignation: string | null }

const reversed = ({ from, to }: Period): Violation[] => (from > to ? [{ code: 'DATE_RANGE_REVERSED', field: 'input.from', actual: from, limit: to, messageCs: 'Začátek nesmí být po konci.' }] : []);

/** A day has 1440 minutes; a course of more is a slip of the pen that would count in full. */
function longerThanItsDays({ from, to, minutes }: Claimed): Violation[] {
  const limit = 1440 * daysOf({ from, to });
  return from > to || minutes <= limit ? [] : [{ code: 'EDU_MINUTES_EXCEED_SESSION', field: 'input.minutes', actual: minutes, limit, messageCs: `Zadáno ${minutes} minut, kurz trval nejvýše ${limit}.` }];
}

/** An own course counts when it is over and a document says so (journeys.md J6), and once; `known` says that the same one is recorded already. */
export const claimProblems = (claimed: Claimed, today: Day, known = false): Violation[] => [
  ...reversed(claimed),
  ...notInFuture(claimed.to, today, 'input.to'),
  ...longerThanItsDays(claimed),
  ...(claimed.evidenceDesignation === null ? [{ code: 'EDU_EVIDENCE_REQUIRED', field: 'input.evidence', messageCs: 'Přiložte doklad o absolvování.' }] : []),
  ...(known ? [{ code: 'EDU_TRAINING_RECORDED', field: 'input.titleCs', messageCs: 'Toto vzdělávání už je zapsáno.' }] : []),
];

const isOpen = ({ from, to }: Period, employments: readonly OpenPeriod[]): boolean => {
  let next = from;
  for (const each of [...employments].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (each.from > next) return false;
    if (each.to === null || each.to >= to) return true;
    if (each.to >= next) next = addDays(each.to, 1);
  }
  return false;
};

/** An absence lies in time of employment and shares no day with another one: a day away cannot count twice. */
export function absenceProblems(absence: Period, others: readonly Period[], employments: readonly OpenPeriod[]): Violation[] {
  if (absence.from > absence.to) return reversed(absence);
  const other = others.find((each) => overlaps(each, absence));
  return [
    ...(other ? [{ code: 'EDU_ABSENCE_OVERLAP', field: 'input.from', actual: absence.from, limit: other.to, messageCs: 'Nepřítomnost se překrývá s jinou.' }] : []),
    ...(isOpen(absence, employments) ? [] : [{ code: 'EDU_ABSENCE_OUTSIDE_EMPLOYMENT', field: 'input.from', actual: absence.from, messageCs: 'Nepřítomnost není v době zaměstnání.' }]),
  ];
}
