import type { Violation } from '@opora/kernel';

export interface StaffPlan { completions: number; workers: number }

/** R-EDU-18 (T, model.md §9, source 000:57): 144 completions over 12 workers; 143 leave 1. Never negative. */
export const remaining = ({ completions }: StaffPlan, done: number): number => Math.max(0, completions - done);

/** R-EDU-18 (W): more workers than planned took part: 144 by 13 workers. */
export const workerWarnings = ({ completions, workers }: StaffPlan, seen: number): Violation[] => (seen <= workers ? [] : [{
  code: 'EDU_STAFF_WORKERS', rule: 'R-EDU-18', field: 'input.personId', actual: seen, limit: workers, messageCs: `Cíl ${completions} absolvování je pro ${workers} pracovníků, zapojeno je ${seen}.`,
}]);

/** R-EDU-18 with model.md §12.2 (W): one worker has more than an even share; the source does not say «each», so it is never refused. */
export const shareWarnings = ({ completions, workers }: StaffPlan, own: number): Violation[] => (own * workers <= completions ? [] : [{
  code: 'EDU_STAFF_UNEVEN', rule: 'R-EDU-18', field: 'input.personId', actual: own, limit: Math.floor(completions / workers), messageCs: `Pracovník má ${own} absolvovaných seminářů, rovnoměrný podíl je ${Math.floor(completions / workers)}.`,
}]);
