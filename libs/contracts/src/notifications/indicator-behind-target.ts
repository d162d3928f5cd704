import { formatDateCs } from '@opora/kernel';
import { defineNotification } from '../notification';

/** On a day an indicator of a territory has less than its target asks for by that day; told once, until it has caught up and fallen behind again. Numbers are decimal text. */
export const indicatorBehindTarget = defineNotification<{ recipients: readonly string[]; indicatorId: string; territoryCode: string; periodFrom: string; periodTo: string; asOf: string; value: string; target: string }>('indicator-behind-target', {
  nameCs: 'Indikátory, které zaostávají za cílem',
  about: ({ indicatorId }) => ({ type: 'Indicator', id: indicatorId }),
  words: ({ territoryCode, asOf, value, target }) => ({
    title: 'Indikátor zaostává za cílem',
    text: `V území ${territoryCode} je ke dni ${formatDateCs(asOf)} splněno ${value} z cíle ${target}, méně, než k tomuto dni odpovídá plánu. O který indikátor jde, najdete po přihlášení.`,
  }),
});
