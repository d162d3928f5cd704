import { defineNotification } from '../notification';

/** The recipient did not answer an offered place in time and it went to the next; `waiting` when they still wait for another date. */
export const offerExpired = defineNotification<{ recipients: readonly string[]; registrationId: string; waiting: boolean }>('offer-expired', {
  nameCs: 'Vypršelé nabídky míst',
  public: true,
  about: ({ registrationId }) => ({ type: 'Registration', id: registrationId }),
  words: ({ waiting }) => ({
    title: 'Nabídka místa vypršela',
    text: `Na nabídku uvolněného místa jste neodpověděli včas a místo je volné pro další zájemce. ${waiting ? 'Dál čekáte na ostatní termíny, které jste si vybrali.' : 'Žádný jiný termín, který jste si vybrali, nezbývá; přihlásit se můžete znovu.'}`,
  }),
});
