import { formatDateCs } from '@opora/kernel';
import { defineNotification } from '../notification';
import { ROUND_TABLE_TITLE } from '../when';

/** The round table the recipient is invited to, or facilitates, takes place on another day. */
export const roundTableMoved = defineNotification<{ recipients: readonly string[]; roundTableId: string; from: string; day: string; version: number }>('round-table-moved', {
  nameCs: 'Přesunuté kulaté stoly',
  public: true,
  about: ({ roundTableId }) => ({ type: 'RoundTable', id: roundTableId }),
  words: ({ from, day }) => ({ title: 'Kulatý stůl má jiný termín', text: `Kulatý stůl plánovaný na ${formatDateCs(from)} se koná ${formatDateCs(day)}. Podrobnosti najdete po přihlášení.` }),
  calendar: ({ roundTableId, day, version }) => ({ uid: roundTableId, title: ROUND_TABLE_TITLE, sequence: version, day }),
});
