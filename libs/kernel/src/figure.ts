/** Why a figure has no value. */
export type NoValueReason = 'NO_DATA' | 'NOT_PARTICIPATING' | 'NOT_NAMED_BY_SOURCE' | 'NO_DENOMINATOR' | 'NOT_YET_COMPUTED' | 'SUBGRAPH_UNAVAILABLE' | 'SUPPRESSED';
export type ApprovalState = 'NOT_SUBMITTED' | 'SUBMITTED' | 'APPROVED' | 'ACCEPTED' | 'STATED_BY_SOURCE' | 'COMPUTED';

/** One aggregate as every subgraph publishes it (house.md §5). Decimals are text; null is "no data", never zero. */
export interface Figure {
  value: string | null;
  numerator: string | null;
  denominator: string | null;
  unit: string;
  target: string | null;
  /** The day the figure speaks of, `YYYY-MM-DD`. */
  asOf: string;
  approvalState: ApprovalState;
  /** Share of the expected sources that reported, 0 to 1, as text; null when nothing was expected. */
  completeness: string | null;
  suppressed: boolean;
  reason: NoValueReason | null;
}

/** A figure with honest defaults: no data, nothing suppressed. */
export const figure = (known: Pick<Figure, 'unit' | 'asOf'> & Partial<Figure>): Figure => ({
  value: null, numerator: null, denominator: null, target: null, approvalState: 'COMPUTED', completeness: null, suppressed: false,
  reason: known.value === undefined || known.value === null ? 'NO_DATA' : null, ...known,
});
