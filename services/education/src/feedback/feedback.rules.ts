import { addDays, formatDateCs, publishCount, SMALLEST_PUBLISHED, type Day, type PublishedCount, type Violation } from '@opora/kernel';

export interface Question { textCs: string; optionsCs: string[] }

const GRADES = ['výborně', 'chvalitebně', 'dobře', 'dostatečně', 'nedostatečně'];
/** What is asked unless the organiser asks otherwise; the sources say only that feedback is collected (source 004:39), so the words are ours. */
export const DEFAULT_QUESTIONS: readonly Question[] = [
  { textCs: 'Jak hodnotíte obsah akce?', optionsCs: GRADES },
  { textCs: 'Jak hodnotíte výklad lektora?', optionsCs: GRADES },
  { textCs: 'Jak hodnotíte organizaci akce?', optionsCs: GRADES },
  { textCs: 'Využijete, co jste se dozvěděli, ve své práci?', optionsCs: ['ano', 'spíše ano', 'spíše ne', 'ne'] },
];
/** Days of answering after the event unless stated. */
export const OPEN_DAYS = 14;

export type FeedbackState = 'NOT_YET' | 'OPEN' | 'CLOSED';
/** People answer from the last day of the event to the last day of answering; an event without days is not open yet. */
export const stateOf = (endsOn: Day | null, closesOn: Day, today: Day): FeedbackState => (today > closesOn ? 'CLOSED' : endsOn !== null && endsOn <= today ? 'OPEN' : 'NOT_YET');

export const closingDay = (closesOn: Day | null, endsOn: Day | null, today: Day): Day => closesOn ?? addDays(endsOn ?? today, OPEN_DAYS);

/** A questionnaire ends after its event, and does not change under those who have answered it. */
export const questionnaireProblems = (closesOn: Day, endsOn: Day | null, today: Day, started: boolean): Violation[] => [
  ...(endsOn !== null && closesOn < endsOn ? [{ code: 'DATE_RANGE_REVERSED', field: 'input.closesOn', actual: closesOn, limit: endsOn, messageCs: 'Začátek nesmí být po konci.' }] : []),
  ...(closesOn < today ? [{ code: 'EDU_FEEDBACK_CLOSED', field: 'input.closesOn', actual: closesOn, limit: today, messageCs: 'Poslední den dotazníku už minul.' }] : []),
  ...(started ? [{ code: 'EDU_FEEDBACK_STARTED', field: 'input.eventId', messageCs: 'Dotazník už někdo vyplnil, nelze jej změnit.' }] : []),
];

export interface Answering { questions: readonly Question[]; state: FeedbackState; closesOn: Day; attended: boolean; given: boolean }

/** Who may answer: whoever was present, once, while it is open, one option to every question. */
export function answerProblems(answers: readonly number[], { questions, state, closesOn, attended, given }: Answering): Violation[] {
  const field = 'input.eventId';
  if (state === 'NOT_YET') return [{ code: 'EDU_FEEDBACK_NOT_OPEN', field, messageCs: 'Dotazník se otevře po skončení akce.' }];
  if (state === 'CLOSED') return [{ code: 'EDU_FEEDBACK_CLOSED', field, limit: closesOn, messageCs: `Dotazník byl otevřen do ${formatDateCs(closesOn)}.` }];
  if (!attended) return [{ code: 'EDU_FEEDBACK_NOT_ATTENDED', field, messageCs: 'Dotazník vyplňují jen účastníci akce.' }];
  if (given) return [{ code: 'EDU_FEEDBACK_GIVEN', field, messageCs: 'Dotazník už jste vyplnili.' }];
  const wrong = answers.length !== questions.length || answers.some((answer, n) => answer >= questions[n]!.optionsCs.length);
  return wrong ? [{ code: 'EDU_FEEDBACK_ANSWERS', field: 'input.answers', actual: answers.length, limit: questions.length, messageCs: 'Vyberte u každé otázky právě jednu odpověď.' }] : [];
}

/**
 * The counts of one question as they may be told. Everybody answers every question, so the number of answers is known exactly: hidden counts are hidden in such
 * company that each of them can still be at least seven different numbers (kernel's measure). Fewer than six answers tell nothing at all.
 */
export function publishedCounts(counts: readonly number[]): PublishedCount[] {
  const all = counts.reduce((sum, count) => sum + count, 0);
  const hidden = counts.map((count) => publishCount(count).suppressed);
  const sumHidden = () => counts.reduce((sum, count, n) => sum + (hidden[n] ? count : 0), 0);
  const told = () => hidden.some(Boolean) && (hidden.filter(Boolean).length < 2 || sumHidden() < SMALLEST_PUBLISHED);
  const next = () => counts.map((count, n) => ({ count, n })).filter(({ n }) => !hidden[n]).sort((a, b) => a.count - b.count || a.n - b.n);
  while (told()) {
    // The smallest count that is not zero goes first; zeros only when nothing else is left.
    const [smallest] = [...next().filter(({ count }) => count > 0), ...next()];
    if (!smallest) break;
    hidden[smallest.n] = true;
  }
  return counts.map((count, n) => (hidden[n] || (all > 0 && all < SMALLEST_PUBLISHED) ? { value: null, suppressed: true } : { value: count, suppressed: false }));
}
