import { defineNotification } from '../notification';
import { calendarOf, type BeginsAt } from '../when';

/** Somebody else, an organiser, ended the recipient's registration; `eventId` and a day only where they held a place. */
export const registrationCancelled = defineNotification<BeginsAt & { recipients: readonly string[]; registrationId: string; eventId: string | null }>('registration-cancelled', {
  nameCs: 'Zrušené přihlášky',
  public: true, essential: true,
  about: ({ registrationId }) => ({ type: 'Registration', id: registrationId }),
  words: () => ({ title: 'Vaše přihláška je zrušena', text: 'Vaši přihlášku na akci zrušil organizátor. Na kterou a proč, najdete po přihlášení.' }),
  calendar: ({ eventId, ...when }) => (eventId === null ? undefined : calendarOf(eventId, when, true)),
});
