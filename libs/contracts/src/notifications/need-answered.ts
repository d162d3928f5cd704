import { defineNotification } from '../notification';

/** A need the recipient raised, or that was raised at a table they facilitate, was answered or closed. The answer itself is read after signing in. */
export const needAnswered = defineNotification<{ recipients: readonly string[]; needId: string; closed: boolean }>('need-answered', {
  nameCs: 'Odpovědi na potřeby z kulatých stolů',
  about: ({ needId }) => ({ type: 'Need', id: needId }),
  words: ({ closed }) => (closed
    ? { title: 'Potřeba z kulatého stolu je vyřešena', text: 'Potřeba vznesená na kulatém stole dostala odpověď a je uzavřena. Odpověď najdete po přihlášení.' }
    : { title: 'Potřeba z kulatého stolu má odpověď', text: 'Potřeba vznesená na kulatém stole dostala odpověď. Najdete ji po přihlášení.' }),
});
