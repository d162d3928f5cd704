import { compareCs, figure, ratio, type Figure } from '@opora/kernel';
import { plannedOrp } from '../plan/round-table-plan.rules';
import { DATED, DUE, HELD } from '../round-table/round-table.tally';

export interface Plan { projectId: string; krajCode: string; perOrp: number; regional: number; orpCodes: readonly string[] }
export interface Amount { metric: string; territoryCode: string; amount: string }

const UNIT = 'count';
const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0);
const count = (amounts: readonly Amount[], metric: string, belongs: (code: string) => boolean): number =>
  sumOf(amounts.filter((each) => each.metric === metric && belongs(each.territoryCode)).map(({ amount }) => Number(amount)));

/** `value` of `target`; without a plan nothing is known, and nothing is not zero. */
const against = (asOf: string, target: number | null, value: number, more: Partial<Figure> = {}): Figure =>
  (target === null ? figure({ unit: UNIT, asOf }) : figure({ unit: UNIT, asOf, value: String(value), numerator: String(value), denominator: String(target), target: String(target), ...more }));

/** How many of the tables that are due were recorded as held, 0 to 1; null while none is due. */
const confirmed = (held: number, due: number): string | null => ratio(String(held), String(due), 4);

/** The numbers of one kraj or project from its plans and running counts (R-NET-01, model.md §9). */
export function roundTableFigures(plans: readonly Plan[], amounts: readonly Amount[], asOf: string) {
  const known = plans.length > 0;
  const targetOrp = known ? sumOf(plans.map(plannedOrp)) : null;
  const regional = known ? sumOf(plans.map((plan) => plan.regional)) : null;
  const target = targetOrp === null || regional === null ? null : targetOrp + regional;
  const all = (metric: string) => count(amounts, metric, () => true);
  const ofOrps = (metric: string) => count(amounts, metric, (code) => code !== '');
  const ofKraj = (metric: string) => count(amounts, metric, (code) => code === '');
  const planned = (value: number | null) => figure({ unit: UNIT, asOf, ...(value === null ? {} : { value: String(value), numerator: String(value), target: String(value) }) });
  return {
    perOrp: new Set(plans.map(({ perOrp }) => perOrp)).size === 1 ? plans[0]!.perOrp : null,
    orps: known ? new Set(plans.flatMap(({ orpCodes }) => orpCodes)).size : null,
    regional, planned: planned(target), plannedOrp: planned(targetOrp),
    dated: against(asOf, target, all(DATED)), datedOrp: against(asOf, targetOrp, ofOrps(DATED)), datedRegional: against(asOf, regional, ofKraj(DATED)),
    held: against(asOf, target, all(HELD), { completeness: confirmed(all(HELD), all(DUE)) }),
    heldOrp: against(asOf, targetOrp, ofOrps(HELD), { completeness: confirmed(ofOrps(HELD), ofOrps(DUE)) }),
    heldRegional: against(asOf, regional, ofKraj(HELD), { completeness: confirmed(ofKraj(HELD), ofKraj(DUE)) }),
    unconfirmed: against(asOf, target, all(DUE) - all(HELD)),
  };
}

/** The numbers of each planned ORP, in Czech order of names. */
export function orpFigures(plans: readonly Plan[], amounts: readonly Amount[], asOf: string, orpName: (code: string) => string) {
  return [...new Set(plans.flatMap(({ orpCodes }) => orpCodes))].sort((a, b) => compareCs(orpName(a), orpName(b))).map((orpCode) => {
    const target = sumOf(plans.filter(({ orpCodes }) => orpCodes.includes(orpCode)).map(({ perOrp }) => perOrp));
    const of = (metric: string) => count(amounts, metric, (code) => code === orpCode);
    return {
      orpCode, planned: figure({ unit: UNIT, asOf, value: String(target), numerator: String(target), target: String(target) }),
      dated: against(asOf, target, of(DATED)), held: against(asOf, target, of(HELD), { completeness: confirmed(of(HELD), of(DUE)) }), unconfirmed: against(asOf, target, of(DUE) - of(HELD)),
    };
  });
}
