import { defineNotification } from '../notification';

/** An evaluation run has ended and `failed` of its cells could not be computed, however often it was tried. */
export const evaluationRunFailed = defineNotification<{ recipients: readonly string[]; runId: string; done: number; failed: number }>('evaluation-run-failed', {
  nameCs: 'Nezdařené výpočty indikátorů',
  about: ({ runId }) => ({ type: 'EvaluationRun', id: runId }),
  words: ({ done, failed }) => ({
    title: done === 0 ? 'Výpočet indikátorů se nezdařil' : 'Výpočet indikátorů skončil s chybami',
    text: `${done === 0 ? 'Ani po opakování se nepodařilo spočítat žádnou hodnotu' : `Spočtené hodnoty: ${done}, nezdařené ani po opakování: ${failed}`}. Důvody najdete po přihlášení u výpočtu.`,
  }),
});
