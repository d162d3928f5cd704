import { defineNotification } from '../notification';

/** The recipient has earned a certificate; the document is read after signing in. */
export const certificateIssued = defineNotification<{ recipients: readonly string[]; certificateId: string }>('certificate-issued', {
  nameCs: 'Vydaná osvědčení',
  public: true,
  about: ({ certificateId }) => ({ type: 'Certificate', id: certificateId }),
  words: () => ({ title: 'Osvědčení je vydáno', text: 'Vaše osvědčení o absolvování je vydáno. Stáhnout si je můžete po přihlášení.' }),
});
