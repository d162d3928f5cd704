import type { Violation } from '@opora/kernel';

/** The period has not ended (journeys.md J24). */
export const periodOpen = (periodTo: string | null, asOf: string): Violation => ({ code: 'EVA_PERIOD_OPEN', field: 'input.period', actual: periodTo, limit: asOf, messageCs: 'Období není uzavřeno, výsledek je předběžný.' });
/** A share over zero (journeys.md J24, R-EVA-03). */
export const noDenominator = (): Violation => ({ code: 'EVA_NO_DENOMINATOR', rule: 'R-EVA-03', actual: '0', messageCs: 'Podíl nelze spočítat (cíl je 0).' });
