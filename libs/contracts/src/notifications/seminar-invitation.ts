import { formatDateCs } from '@opora/kernel';
import { defineNotification } from '../notification';

/** The recipient's organisation is invited to seminars; which and where is read after signing in. */
export const seminarInvitation = defineNotification<{ recipients: readonly string[]; invitationId: string; seminars: number; closesOn: string | null }>('seminar-invitation', {
  nameCs: 'Pozvánky na vzdělávací semináře',
  public: true,
  about: ({ invitationId }) => ({ type: 'SeminarInvitation', id: invitationId }),
  words: ({ seminars, closesOn }) => ({
    title: 'Pozvánka na vzdělávací semináře',
    text: `Zveme pracovníky vaší organizace na bezplatné vzdělávání (počet seminářů: ${seminars}).${closesOn === null ? '' : ` Přihlásit se lze do ${formatDateCs(closesOn)}.`} Témata, termíny a místa najdete po přihlášení.`,
  }),
});
