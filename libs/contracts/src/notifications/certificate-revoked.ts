import { defineNotification } from '../notification';

/** A certificate of the recipient is no longer valid and may not be relied on; which one and why is read after signing in. */
export const certificateRevoked = defineNotification<{ recipients: readonly string[]; certificateId: string }>('certificate-revoked', {
  nameCs: 'Zrušená osvědčení',
  essential: true,
  about: ({ certificateId }) => ({ type: 'Certificate', id: certificateId }),
  words: () => ({ title: 'Osvědčení bylo zrušeno', text: 'Jedno z vašich osvědčení o absolvování bylo zrušeno a už neplatí. Které a proč, najdete po přihlášení.' }),
});
