import { decimalCs, formatDateCs } from '@opora/kernel';
import { defineNotification } from '../notification';

/** On a day an indicator of a territory has less than its target asks for by that day; told once, until it has caught up and fallen behind again. Numbers are decimal text; an event sent by an older version of the platform names neither. */
export const indicatorBehindTarget = defineNotification<{ recipients: readonly string[]; indicatorId: string; indicatorCs?: string; territoryCode: string; territoryCs?: string; periodFrom: string; periodTo: string; asOf: string; value: string; target: string }>('indicator-behind-target', {
  nameCs: 'Indikátory, které zaostávají za cílem',
  about: ({ indicatorId }) => ({ type: 'Indicator', id: indicatorId }),
  words: ({ indicatorCs = 'Indikátor', territoryCode, territoryCs = territoryCode, asOf, value, target }) => ({
    title: 'Indikátor zaostává za cílem',
    text: `${indicatorCs}, ${territoryCs}: ke dni ${formatDateCs(asOf)} je splněno ${decimalCs(value)} z cíle ${decimalCs(target)}, méně, než k tomuto dni odpovídá plánu. Podrobnosti najdete po přihlášení.`,
  }),
});
