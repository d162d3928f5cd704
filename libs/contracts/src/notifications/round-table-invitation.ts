import { formatDateCs } from '@opora/kernel';
import { defineNotification } from '../notification';
import { ROUND_TABLE_TITLE } from '../when';

/** The recipient's organisation is invited to a round table; `version` grows with every change of the table. */
export const roundTableInvitation = defineNotification<{ recipients: readonly string[]; roundTableId: string; orpCode: string | null; krajCode: string; day: string; version: number }>('round-table-invitation', {
  nameCs: 'Pozvánky na kulaté stoly',
  public: true,
  about: ({ roundTableId }) => ({ type: 'RoundTable', id: roundTableId }),
  words: ({ day }) => ({ title: 'Pozvánka na kulatý stůl', text: `Zveme vás na kulatý stůl, který se koná ${formatDateCs(day)}. Místo a program najdete po přihlášení, tam také odpovíte, zda přijdete.` }),
  calendar: ({ roundTableId, day, version }) => ({ uid: roundTableId, title: ROUND_TABLE_TITLE, sequence: version, day }),
});
