import { defineNotification } from '../notification';

/** Places of the event were given and there was none for the recipient, who stands in the waiting list; the reason is read after signing in. */
export const placeNotGiven = defineNotification<{ recipients: readonly string[]; eventId: string }>('place-not-given', {
  nameCs: 'Nepřidělená místa',
  public: true, essential: true,
  about: ({ eventId }) => ({ type: 'Event', id: eventId }),
  words: () => ({ title: 'Místa na akci jsou rozdělena', text: 'Na akci se přihlásilo více zájemců, než je míst. Jste mezi náhradníky; pořadí a důvod najdete po přihlášení.' }),
});
