import { figure, refuse, sumDecimals, type Figure } from '@opora/kernel';

/** What the published graph answers for one territory; the shape is the indicator's own. */
// An answer has been checked by the schema; its shape is known only to the indicator that wrote the question.
// oxlint-disable-next-line typescript/no-explicit-any
export type Answer = any;

/** The result of an indicator for one territory: the figure and nothing else. Null is «no data», never zero. */
export type Computed = Pick<Figure, 'value' | 'numerator' | 'denominator' | 'approvalState' | 'completeness' | 'suppressed' | 'reason'>;

/** One indicator of the platform (house.md §8). */
export interface IndicatorDefinition {
  id: string;
  /** In Czech. */
  title: string;
  titleEn: string;
  unit: string;
  /** Moves with every change of what is computed; results of different versions are never compared. */
  version: number;
  /** `kraj`: one result a kraj. `country`: one result, because the source names no parts. */
  territory: 'kraj' | 'country';
  /** Metric of the targets it is measured by; null for none. */
  metric: string | null;
  /** False where results of kraje cannot be added up: shares, and people who may appear in two kraje. */
  additive: boolean;
  /** One GraphQL document with the variable `$asOf: Date!`; for kraje its root field is `kraje { code … }`. */
  ask: string;
  /** From the answer for one territory; throws a refusal where the answer cannot be used. */
  compute(answer: Answer): Computed;
}

/** Declares an indicator; it is published once it stands in `indicators/all.ts`. */
export const defineIndicator = (indicator: IndicatorDefinition): IndicatorDefinition => indicator;

export const FIGURE = 'fragment F on Figure { value numerator denominator unit target asOf approvalState completeness suppressed reason }';
/** The question for all kraje at once; `selection` stands inside `kraje { code … }` and reads figures as `{ ...F }`. */
export const ofEachKraj = (name: string, selection: string): string => `query ${name}($asOf: Date!) { kraje { code ${selection} } } ${FIGURE}`;

const NOTHING = figure({ unit: '', asOf: '' });

/** An answer's figure taken over in the unit the indicator is declared in. Throws EVA_UNIT_MISMATCH: units are never converted silently (model.md §0.1, trap 6). */
export function taken(known: Figure | null | undefined, unit: string): Computed {
  const { value, numerator, denominator, approvalState, completeness, suppressed, reason } = known ?? NOTHING;
  if (known && known.unit !== unit) refuse({ code: 'EVA_UNIT_MISMATCH', actual: known.unit, limit: unit, messageCs: 'Nelze porovnat údaje v různých jednotkách.' });
  return { value, numerator, denominator, approvalState, completeness, suppressed, reason: value === null ? reason ?? 'NO_DATA' : null };
}

/** The sum of several figures. What has no value is left out and lowers the completeness; a hidden part hides the sum. */
export function summed(parts: readonly (Figure | null | undefined)[], unit: string): Computed {
  const all = parts.map((part) => taken(part, unit));
  const known = all.filter((part) => part.value !== null);
  const base = all.find((part) => part.value === null) ?? all[0]!;
  if (all.some((part) => part.suppressed)) return { ...base, value: null, numerator: null, denominator: null, suppressed: true, reason: 'SUPPRESSED' };
  if (known.length === 0) return base;
  const states = new Set(known.map((part) => part.approvalState));
  return {
    value: sumDecimals(known.map((part) => part.value!)), numerator: null, denominator: null, suppressed: false, reason: null,
    approvalState: states.size === 1 ? known[0]!.approvalState : 'COMPUTED', completeness: known.length === all.length ? base.completeness : String(known.length / all.length),
  };
}
