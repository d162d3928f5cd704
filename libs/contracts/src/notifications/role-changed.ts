import { defineNotification } from '../notification';

/** The recipient was given a role, or one was withdrawn before its end; which one, where and why is read after signing in. */
export const roleChanged = defineNotification<{ recipients: readonly string[]; grantId: string; withdrawn: boolean }>('role-changed', {
  nameCs: 'Přidělené a odebrané role',
  about: ({ grantId }) => ({ type: 'Grant', id: grantId }),
  words: ({ withdrawn }) => (withdrawn
    ? { title: 'Vaše role byla odebrána', text: 'Jedna z vašich rolí v systému Opora byla odebrána. Která a proč, najdete po přihlášení mezi svými rolemi.' }
    : { title: 'Máte novou roli', text: 'V systému Opora vám byla přidělena role. Kterou, kde a do kdy, najdete po přihlášení mezi svými rolemi.' }),
});
