import { defineNotification } from '../notification';
import { beginsCs, calendarOf, type BeginsAt } from '../when';

const CHANGED = { DAYS: 'změnil termín', VENUE: 'změnilo místo konání', MODE: 'změnila forma' } as const;
const MODES = { IN_PERSON: ' Akce se koná prezenčně.', ONLINE: ' Akce se koná online.', HYBRID: ' Akce se koná prezenčně i online.' } as const;

/** The event the recipient holds or awaits a place at has other days, another venue, or is attended in another way; the registration stays (R-EDU-20). */
export const eventChanged = defineNotification<BeginsAt & { recipients: readonly string[]; eventId: string; what: keyof typeof CHANGED; mode: keyof typeof MODES | null }>('event-changed', {
  nameCs: 'Změny akcí',
  public: true, essential: true,
  about: ({ eventId }) => ({ type: 'Event', id: eventId }),
  words: ({ what, mode, ...when }) => ({
    title: 'Změna akce', text: `U akce, na kterou jste přihlášeni, se ${CHANGED[what]}.${what === 'MODE' && mode !== null ? MODES[mode] : ''}${beginsCs(when)} Vaše přihláška zůstává.`,
  }),
  calendar: ({ eventId, ...when }) => calendarOf(eventId, when),
});
