import { formatDateCs } from '@opora/kernel';
import { defineNotification, type About } from '../notification';
import { EVENT_TITLE, ROUND_TABLE_TITLE, timeOf } from '../when';

/** What the recipient is registered for, or invited to, comes in a week or in a day; `time` and `minutes` are null where nobody has stated them. The words hold on whichever day they are read. */
export const eventReminder = defineNotification<{ recipients: readonly string[]; about: About; day: string; time: string | null; minutes?: number | null; before: 'WEEK' | 'DAY'; version: number; sequence?: number }>('event-reminder', {
  nameCs: 'Připomenutí akcí',
  public: true,
  about: ({ about }) => about,
  words: ({ about, day, time }) => ({
    title: `Připomenutí: ${isTable(about) ? 'kulatý stůl' : 'akce'} ${formatDateCs(day)}`,
    text: `${isTable(about) ? 'Kulatý stůl, na který jste zváni nebo který facilitujete,' : 'Akce, na kterou jste přihlášeni,'} se koná ${formatDateCs(day)}${time === null ? '' : ` v ${time}`}. Podrobnosti najdete po přihlášení.`,
  }),
  until: ({ day, time }) => ({ day, time: time ?? END_OF_DAY }),
  calendar: ({ about, day, time, minutes, version, sequence }) => ({ uid: about.id, title: isTable(about) ? ROUND_TABLE_TITLE : EVENT_TITLE, sequence: sequence ?? version, day, ...timeOf(time, minutes) }),
});

const isTable = ({ type }: About) => type === 'RoundTable';
const END_OF_DAY = '23:59';
