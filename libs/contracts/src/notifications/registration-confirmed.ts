import { defineNotification } from '../notification';
import { beginsCs, calendarOf, type BeginsAt } from '../when';

/** The recipient holds a place at the event. */
export const registrationConfirmed = defineNotification<BeginsAt & { recipients: readonly string[]; eventId: string }>('registration-confirmed', {
  nameCs: 'Potvrzená místa na akcích',
  public: true, essential: true,
  about: ({ eventId }) => ({ type: 'Event', id: eventId }),
  words: (when) => ({ title: 'Místo na akci je potvrzeno', text: `Vaše místo na akci je potvrzeno.${beginsCs(when)} Podrobnosti najdete po přihlášení.` }),
  calendar: ({ eventId, ...when }) => calendarOf(eventId, when),
});
