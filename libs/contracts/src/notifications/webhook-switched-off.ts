import { defineNotification } from '../notification';

/** An outside system the recipient registered has taken no message for days and was disconnected. */
export const webhookSwitchedOff = defineNotification<{ recipients: readonly string[]; webhookId: string }>('webhook-switched-off', {
  nameCs: 'Odpojené systémy',
  essential: true,
  about: ({ webhookId }) => ({ type: 'Webhook', id: webhookId }),
  words: () => ({ title: 'Propojený systém byl odpojen', text: 'Systém, který jste zapojili, tři dny nepřijal žádnou zprávu, a byl proto odpojen. Který a od kdy, najdete po přihlášení mezi propojenými systémy; tam ho také znovu zapojíte.' }),
});
