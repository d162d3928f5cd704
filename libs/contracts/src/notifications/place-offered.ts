import { formatDateCs } from '@opora/kernel';
import { defineNotification } from '../notification';

/** A free place waits for the recipient until a moment, given in Czech local time. */
export const placeOffered = defineNotification<{ recipients: readonly string[]; offerId: string; eventId: string; expiresOn: string; expiresAt: string }>('place-offered', {
  nameCs: 'Nabídky uvolněných míst',
  public: true, essential: true,
  about: ({ offerId }) => ({ type: 'Offer', id: offerId }),
  words: ({ expiresOn, expiresAt }) => ({
    title: 'Uvolnilo se místo', text: `Na akci, na kterou čekáte, se uvolnilo místo. Nabídka platí do ${formatDateCs(expiresOn)} ${expiresAt}; přijmout nebo odmítnout ji můžete po přihlášení.`,
  }),
});
