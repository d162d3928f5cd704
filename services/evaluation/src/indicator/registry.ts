import { assertNone, type Violation } from '@opora/kernel';
import { indicators } from '../indicators/all';
import type { IndicatorDefinition } from './definition';

const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
if (byId.size < indicators.length) throw new Error('Two indicators have the same id.');

export const findIndicator = (id: string): IndicatorDefinition | undefined => byId.get(id);

/** The indicators of these ids, each once; all of them when no ids are given. Throws EVA_INDICATOR_UNKNOWN for every unknown one at once. */
export function requireIndicators(ids: readonly string[] | null | undefined, field: string): IndicatorDefinition[] {
  if (!ids) return [...indicators];
  const unknown = ids.filter((id) => !byId.has(id)).map((id): Violation => ({ code: 'EVA_INDICATOR_UNKNOWN', field, actual: id, messageCs: 'Neznámý indikátor.' }));
  assertNone(unknown);
  return [...new Set(ids)].map((id) => byId.get(id)!);
}
