import { SERVICES, type CodeListUse, type ServiceName } from '@opora/contracts';
import { formatDateCs, type Day, type Violation } from '@opora/kernel';
import type { EditionChanges, Succession } from '@opora/territory';
import type { ImportState, ServiceAnswer } from './code-list-import.entity';

/** An edition is taken into use on its day or later, and only when it says something else than the list in use (journeys.md J25 b). */
export function applicationViolations(edition: Day, today: Day, { inUse, added, closed, changed }: EditionChanges, successors: readonly Succession[]): Violation[] {
  if (edition > today) return [{ code: 'REF_VERSION_AHEAD', field: 'input.version', actual: edition, limit: today, messageCs: `Vydání platí až od ${formatDateCs(edition)}. Do té doby je lze jen vyzkoušet.` }];
  if (edition === inUse && added.length + closed.length + changed.length + successors.length === 0)
    return [{ code: 'REF_VERSION_IN_USE', field: 'input.version', actual: edition, limit: inUse, messageCs: 'Toto vydání číselníku se už používá.' }];
  return [];
}

/** Two imports at once could each close what the other names as a successor. */
export const underWay = (): Violation => ({ code: 'REF_IMPORT_UNDER_WAY', field: 'input.kind', messageCs: 'Jiné vydání číselníku právě čeká na odpověď služeb. Počkejte, až bude rozhodnuto, nebo je odvolejte.' });

/** Only what waits for the word of the services can be withdrawn. */
export const withdrawViolations = (state: ImportState): Violation[] =>
  (state === 'PROPOSED' ? [] : [{ code: 'REF_IMPORT_DECIDED', field: 'input.id', actual: state, messageCs: 'O tomto vydání už bylo rozhodnuto, nelze je odvolat.' }]);

/** What stands in the way: uses of codes of which nobody said what takes over or that the records stay. REF_IN_USE. */
export const inTheWay = ({ answers, unsettled }: { answers: readonly ServiceAnswer[]; unsettled: readonly string[] }): CodeListUse[] =>
  answers.flatMap(({ uses }) => uses).filter(({ code }) => unsettled.includes(code));

/** Services that have not answered yet. */
export const silent = (answers: readonly ServiceAnswer[]): ServiceName[] => SERVICES.filter((service) => !answers.some((answer) => answer.service === service));

/** The end of an import: none while a service has not answered; then in force, or refused for what stands in its way. */
export function decided(proposed: { answers: readonly ServiceAnswer[]; unsettled: readonly string[] }): 'IN_FORCE' | 'REFUSED' | null {
  if (silent(proposed.answers).length > 0) return null;
  return inTheWay(proposed).length === 0 ? 'IN_FORCE' : 'REFUSED';
}
