import { defineNotification } from '../notification';

/** Somebody of another region opened the people of the recipient's kraj to themself. */
export const accessOpened = defineNotification<{ recipients: readonly string[]; accessId: string; krajCode: string; until: string }>('access-opened', {
  nameCs: 'Otevřený přístup k osobám mého kraje',
  essential: true,
  about: ({ accessId }) => ({ type: 'OpenedAccess', id: accessId }),
  words: () => ({ title: 'Někdo z jiného kraje si otevřel přístup k osobám vašeho kraje', text: 'Kdo, k jakému účelu a do kdy, najdete po přihlášení mezi otevřenými přístupy.' }),
});
