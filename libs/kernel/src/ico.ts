import { common } from './errors';

/** True for an identification number of an organisation (IČO): eight digits, the last one a check digit modulo 11. */
export function isIco(text: unknown): text is string {
  if (typeof text !== 'string' || !/^\d{8}$/.test(text)) return false;
  const digits = [...text].map(Number);
  const sum = digits.slice(0, 7).reduce((total, digit, index) => total + digit * (8 - index), 0);
  return digits[7] === (11 - (sum % 11)) % 10;
}

/** Checks an IČO of an input, spaces forgiven, and gives back its eight digits. Throws INVALID_ICO. */
export function parseIco(text: unknown, field?: string): string {
  const digits = typeof text === 'string' ? text.replace(/\s/g, '') : text;
  if (isIco(digits)) return digits;
  throw common('INVALID_ICO', { field, actual: text });
}
