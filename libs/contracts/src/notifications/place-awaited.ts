import { defineNotification } from '../notification';

/** Every event the recipient chose is full, and they stand in the waiting list; their order is read after signing in. */
export const placeAwaited = defineNotification<{ recipients: readonly string[]; registrationId: string }>('place-awaited', {
  nameCs: 'Zařazení mezi náhradníky',
  public: true,
  about: ({ registrationId }) => ({ type: 'Registration', id: registrationId }),
  words: () => ({ title: 'Jste mezi náhradníky', text: 'Termíny, které jste si vybrali, jsou plné. Jakmile se místo uvolní, nabídneme vám je; pořadí najdete po přihlášení.' }),
});
