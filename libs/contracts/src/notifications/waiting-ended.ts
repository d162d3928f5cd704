import { defineNotification } from '../notification';

/** The last date the recipient waited for has come, and no place became free for them; which topic it was is read after signing in. */
export const waitingEnded = defineNotification<{ recipients: readonly string[]; registrationId: string }>('waiting-ended', {
  nameCs: 'Skončená čekání na místo',
  public: true,
  about: ({ registrationId }) => ({ type: 'Registration', id: registrationId }),
  words: () => ({ title: 'Čekání na místo skončilo', text: 'Na termínech, na které jste čekali, se do jejich začátku místo neuvolnilo. Na jiný termín se můžete přihlásit znovu.' }),
});
