import { defineNotification, type About } from '../notification';

/** What the recipient is registered for, or invited to, comes in a week or tomorrow. */
export const eventReminder = defineNotification<{ recipients: readonly string[]; about: About; day: string; time: string; before: 'WEEK' | 'DAY'; version: number }>('event-reminder', {
  nameCs: 'Připomenutí akcí',
  public: true,
  about: ({ about }) => about,
  words: ({ day, time, before }) => ({
    title: before === 'DAY' ? 'Připomenutí: už zítra' : 'Připomenutí: za týden',
    text: `Akce, na kterou jste přihlášeni, se koná ${day.split('-').reverse().map(Number).join('. ')} v ${time}. Podrobnosti najdete po přihlášení.`,
  }),
  calendar: ({ about, day, time, version }) => ({ uid: about.id, sequence: version, day, time }),
});
