import { formatDateCs } from '@opora/kernel';
import { defineNotification } from '../notification';
import { ROUND_TABLE_TITLE } from '../when';

/** The round table the recipient is invited to, or facilitates, does not take place. */
export const roundTableCancelled = defineNotification<{ recipients: readonly string[]; roundTableId: string; day: string; version: number }>('round-table-cancelled', {
  nameCs: 'Zrušené kulaté stoly',
  public: true,
  about: ({ roundTableId }) => ({ type: 'RoundTable', id: roundTableId }),
  words: ({ day }) => ({ title: 'Kulatý stůl se nekoná', text: `Kulatý stůl plánovaný na ${formatDateCs(day)} je zrušen. Důvod najdete po přihlášení.` }),
  calendar: ({ roundTableId, day, version }) => ({ uid: roundTableId, title: ROUND_TABLE_TITLE, sequence: version, day, cancelled: true }),
});
