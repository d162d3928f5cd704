import { defineNotification } from '../notification';

/** The round table the recipient facilitates has a date. */
export const roundTableScheduled = defineNotification<{ recipients: readonly string[]; roundTableId: string; orpCode: string | null; krajCode: string; date: string }>('round-table-scheduled', {
  public: true,
  calendar: ({ roundTableId, date }) => ({ uid: roundTableId, sequence: 0, day: date }),
  about: ({ roundTableId }) => ({ type: 'RoundTable', id: roundTableId }),
  words: ({ date }) => ({ title: 'Kulatý stůl má termín', text: `Kulatý stůl, který facilitujete, se koná ${date}. Podrobnosti najdete po přihlášení.` }),
});
