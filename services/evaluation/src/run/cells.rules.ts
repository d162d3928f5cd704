import { DomainError, type NoValueReason } from '@opora/kernel';
import { attainmentOf } from '../target/target.rules';
import type { Answer, Computed, IndicatorDefinition } from '../indicator/definition';

/** What the gateway answered, as `AskGateway` gives it. */
export interface GatewayAnswer { data?: Record<string, unknown> | null; errors?: readonly { path?: readonly (string | number)[]; extensions?: Record<string, unknown> }[] }

/** Code of the cell of the whole country. */
export const COUNTRY = 'CZ';
const AWAY = 'SUBGRAPH_UNAVAILABLE';

/** What became of one cell: a result, or the code of its failure. */
export type CellResult = { territoryCode: string; computed: Computed; target: string | null; code: string | null } | { territoryCode: string; failed: string };

const codeOf = (error: { extensions?: Record<string, unknown> } | undefined): string => (typeof error?.extensions?.['code'] === 'string' ? error.extensions['code'] : AWAY);

/** The answers by territory, and the failures of those whose answer came with an error. An error that names no kraj is everybody's. */
export function answersOf({ territory }: Pick<IndicatorDefinition, 'territory'>, { data, errors = [] }: GatewayAnswer, territoryCodes: readonly string[]): Map<string, Answer | { failed: string }> {
  const rows = data?.['kraje'] as ({ code: string } | null)[] | null | undefined;
  if (territory === 'country') return new Map([[COUNTRY, errors.length > 0 || !data ? { failed: codeOf(errors[0]) } : data]]);
  const everybody = errors.find(({ path }) => path?.[0] !== 'kraje' || typeof path[1] !== 'number');
  if (everybody || !rows) return new Map(territoryCodes.map((code) => [code, { failed: codeOf(everybody ?? errors[0]) }]));
  const failures = new Map(errors.map((error) => [error.path![1] as number, codeOf(error)]));
  return new Map(rows.flatMap((row, n) => (row ? [[row.code, failures.has(n) ? { failed: failures.get(n)! } : row]] : [])));
}

/**
 * The cells of one indicator from one answer. A kraj that has neither a value nor a target takes no part (NOT_PARTICIPATING);
 * a target of zero is kept with EVA_NO_DENOMINATOR (R-EVA-03); a share over zero is null with NO_DENOMINATOR.
 */
export function cellsOf(indicator: IndicatorDefinition, answer: GatewayAnswer, territoryCodes: readonly string[], targets: ReadonlyMap<string, string>): CellResult[] {
  const answers = answersOf(indicator, answer, territoryCodes);
  return territoryCodes.map((territoryCode): CellResult => {
    const known = answers.get(territoryCode);
    if (known === undefined) return { territoryCode, failed: AWAY };
    if ('failed' in known) return { territoryCode, failed: known.failed };
    try {
      const target = targets.get(territoryCode) ?? null;
      const computed = honest(indicator.compute(known), indicator, target);
      const share = computed.value !== null && target !== null ? attainmentOf(computed.value, target) : null;
      return { territoryCode, computed, target, code: share?.code ?? (computed.reason === 'NO_DENOMINATOR' ? 'EVA_NO_DENOMINATOR' : null) };
    } catch (error) {
      if (error instanceof DomainError) return { territoryCode, failed: error.code };
      throw error;
    }
  });
}

function honest(computed: Computed, indicator: IndicatorDefinition, target: string | null): Computed {
  if (computed.denominator !== null && /^0(\.0+)?$/.test(computed.denominator)) return { ...computed, value: null, reason: 'NO_DENOMINATOR' };
  if (computed.value !== null || computed.suppressed) return computed;
  const away: NoValueReason = indicator.territory === 'kraj' && indicator.metric !== null && target === null && computed.reason === 'NO_DATA' ? 'NOT_PARTICIPATING' : computed.reason ?? 'NO_DATA';
  return { ...computed, reason: away };
}
