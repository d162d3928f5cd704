import { defineNotification } from '../notification';
import { calendarOf, type BeginsAt } from '../when';

/** The event the recipient held or awaited a place at will not happen. */
export const eventCancelled = defineNotification<BeginsAt & { recipients: readonly string[]; eventId: string }>('event-cancelled', {
  nameCs: 'Zrušené akce',
  public: true, essential: true,
  about: ({ eventId }) => ({ type: 'Event', id: eventId }),
  words: () => ({ title: 'Akce je zrušena', text: 'Akce, na kterou jste přihlášeni, se nekoná. Důvod a jiné termíny najdete po přihlášení.' }),
  calendar: ({ eventId, ...when }) => calendarOf(eventId, when, true),
});
