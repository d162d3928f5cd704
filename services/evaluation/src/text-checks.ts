import { Checked } from '@opora/subgraph';
import { cleanText, parseDate, parseDecimal, parseMoney } from '@opora/kernel';

/** A text of at most `max` code points, cleaned (house.md §5). */
export const Text = (max: number) => Checked((value: string, field) => cleanText(value, { max, field }));
/** Texts of at most `max` code points each, cleaned. */
export const Texts = (max: number) => Checked((values: string[], field) => values.map((value) => cleanText(value, { max, field })));
/** A real day. Throws INVALID_DATE. */
export const Day = () => Checked((value: string, field) => parseDate(value, field));
/** An amount in koruny, kept as the text that came. Throws FIN_AMOUNT_PRECISION (journeys.md J18) and INVALID_AMOUNT. */
export const Amount = () => Checked((value: string, field) => { parseMoney(value, field); return value; });
/** An exact decimal number. Throws INVALID_DECIMAL. */
export const Exact = () => Checked((value: string, field) => parseDecimal(value, field));
