import { formatDateCs } from '@opora/kernel';
import { defineNotification, type About } from '../notification';

/** What the recipient is registered for, or invited to, comes in a week or in a day; `time` is null where nobody has stated an hour. The words hold on whichever day they are read. */
export const eventReminder = defineNotification<{ recipients: readonly string[]; about: About; day: string; time: string | null; before: 'WEEK' | 'DAY'; version: number; sequence?: number }>('event-reminder', {
  nameCs: 'Připomenutí akcí',
  public: true,
  about: ({ about }) => about,
  words: ({ about, day, time }) => ({
    title: `Připomenutí: ${formatDateCs(day)}`,
    text: `${about.type === 'RoundTable' ? 'Kulatý stůl, na který jste zváni nebo který facilitujete,' : 'Akce, na kterou jste přihlášeni,'} se koná ${formatDateCs(day)}${time === null ? '' : ` v ${time}`}. Podrobnosti najdete po přihlášení.`,
  }),
  until: ({ day, time }) => ({ day, time: time ?? END_OF_DAY }),
  calendar: ({ about, day, time, version, sequence }) => ({ uid: about.id, sequence: sequence ?? version, day, ...(time === null ? {} : { time }) }),
});

const END_OF_DAY = '23:59';
