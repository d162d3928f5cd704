import { defineNotification } from '../notification';

/** A scheduled evaluation run has ended; `failed` counts the cells that could not be computed. */
export const evaluationRunFinished = defineNotification<{ recipients: readonly string[]; runId: string; done: number; failed: number }>('evaluation-run-finished', {
  nameCs: 'Dokončené výpočty indikátorů',
  about: ({ runId }) => ({ type: 'EvaluationRun', id: runId }),
  words: ({ done, failed }) => ({
    title: failed > 0 ? 'Výpočet indikátorů skončil s chybami' : 'Výpočet indikátorů skončil',
    text: failed > 0 ? `Spočtené hodnoty: ${done}, nezdařené: ${failed}; ty se spočítají znovu.` : `Spočtené hodnoty: ${done}.`,
  }),
});
