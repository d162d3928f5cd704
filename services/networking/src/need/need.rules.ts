import type { Violation } from '@opora/kernel';

interface Table { level: string; status: string }
interface Mergeable { id: string; projectId: string; round: number; addressee: string; mergedIntoId: string | null }

const refusal = (code: string, field: string, messageCs: string, more: Partial<Violation> = {}): Violation => ({ code, rule: 'R-NET-07', field, messageCs, ...more });

/** Needs are minutes of an ORP's table that was held; only a need of an actor names one (model.md §4.1, R-NET-07). */
export function raiseViolations({ level, status }: Table, addressee: string, organisationId: string | null): Violation[] {
  return [
    ...(level === 'ORP' ? [] : [refusal('NET_NEED_OF_REGIONAL_TABLE', 'input.roundTableId', 'Potřeby vznášejí kulaté stoly v ORP, na krajský stůl se přenášejí.')]),
    ...(status === 'HELD' ? [] : [refusal('NET_ROUND_TABLE_NOT_HELD', 'input.roundTableId', 'Kulatý stůl se ještě nekonal.', { actual: status })]),
    ...(addressee === 'KRAJ' && organisationId !== null ? [refusal('NET_NEED_ADDRESSEE', 'input.organisationId', 'Potřeba vůči kraji nemá dalšího adresáta.')] : []),
  ];
}

/** Only needs to the kraj of one project and one round are merged, none into itself and none twice (R-NET-07, journeys.md J10). */
export function mergeViolations(needs: readonly Mergeable[], into: Mergeable): Violation[] {
  return needs.flatMap((need, at) => {
    const field = `input.needIds.${at}`;
    if (need.id === into.id) return [refusal('NET_MERGE_SELF', field, 'Potřebu nelze sloučit samu se sebou.', { actual: need.id })];
    return [
      ...(need.round !== into.round || need.projectId !== into.projectId ? [refusal('NET_MERGE_ROUND_MISMATCH', field, 'Sloučit lze jen potřeby téhož kola.', { actual: need.round, limit: into.round })] : []),
      ...(need.addressee !== 'KRAJ' ? [refusal('NET_NEED_ADDRESSEE', field, 'Sloučit lze jen potřeby vůči kraji.', { actual: need.addressee })] : []),
      ...mergedViolations(need, field),
    ];
  }).concat(into.addressee === 'KRAJ' ? [] : [refusal('NET_NEED_ADDRESSEE', 'input.intoNeedId', 'Sloučit lze jen potřeby vůči kraji.', { actual: into.addressee })], mergedViolations(into, 'input.intoNeedId'));
}

/** A merged need is a source of another; it is worked with there. */
export const mergedViolations = ({ mergedIntoId }: Pick<Mergeable, 'mergedIntoId'>, field: string): Violation[] =>
  (mergedIntoId === null ? [] : [refusal('NET_NEED_MERGED', field, 'Potřeba už je sloučena do jiné.', { actual: mergedIntoId })]);

/** A need on a regional table stays there for ever (journeys.md J10). */
export const deleteViolations = ({ carriedToId, mergedIntoId }: { carriedToId: string | null; mergedIntoId: string | null }, sources: number): Violation[] =>
  (carriedToId === null && mergedIntoId === null && sources === 0 ? [] : [refusal('NET_NEED_CARRIED_IMMUTABLE', 'input.needId', 'Potřeba je přenesena na krajský stůl, nelze ji smazat, jen uzavřít.')]);
