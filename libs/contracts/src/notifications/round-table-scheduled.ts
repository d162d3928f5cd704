import { formatDateCs } from '@opora/kernel';
import { defineNotification } from '../notification';
import { ROUND_TABLE_TITLE } from '../when';

/** The round table the recipient facilitates has a date. An event sent by an older version of the platform has no `version`. */
export const roundTableScheduled = defineNotification<{ recipients: readonly string[]; roundTableId: string; orpCode: string | null; krajCode: string; date: string; version?: number }>('round-table-scheduled', {
  nameCs: 'Termíny kulatých stolů',
  public: true,
  calendar: ({ roundTableId, date, version }) => ({ uid: roundTableId, title: ROUND_TABLE_TITLE, sequence: version ?? 0, day: date }),
  about: ({ roundTableId }) => ({ type: 'RoundTable', id: roundTableId }),
  words: ({ date }) => ({ title: 'Kulatý stůl má termín', text: `Kulatý stůl, který facilitujete, se koná ${formatDateCs(date)}. Podrobnosti najdete po přihlášení.` }),
});
