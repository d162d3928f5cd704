import { isDate } from './period';
import { refuse } from './errors';

export type PersonalDataKind = 'BIRTH_NUMBER' | 'BIRTH_DATE' | 'PHONE' | 'EMAIL';

const CANDIDATE = /(?<!\d)(\d{6})(\s?\/\s?|\s)?(\d{3,4})(?!\d)/g;
const PHONE = /(?<!\d)(?:(?:\+|00)420\s?\d{3}\s?\d{3}\s?\d{3}|[2-79]\d{2}\s?\d{3}\s?\d{3})(?!\d|[.,]\d|\s?(?:Kč|CZK|EUR|%))/;
/** A day that is said to be somebody's birth: a bare day is a meeting more often than a person. */
const BIRTH_DATE = /(?:(?<!\p{L})nar(?:\.|oz\p{L}*)|datum\s+narození|\*)\s*:?\s*(?:dne\s+)?(?:\d{1,2}\.\s?\d{1,2}\.\s?|\d{1,2}\.\s?\p{L}+\s+)(?:19|20)\d{2}(?!\d)/iu;
const EMAIL = /[\p{L}\d._%+-]{1,64}@(?:[\p{L}\d-]{1,63}\.){1,8}\p{L}{2,63}/u;
/** Compatibility forms (full-width digits, small at-sign) are read as the characters a person sees. */
const asSeen = (text: string): string => text.normalize('NFKC');

/**
 * True for a Czech birth number (rodné číslo) as six and three or four digits. Months carry +50 for women and, since 2004,
 * +20 or +70. Ten digits (births since 1954) are divisible by 11, or give remainder 10 with a final 0, issued until 1985.
 * Nine digits (births before 1954) have no check digit: the date must be real and the ending not `000`.
 */
export function isBirthNumber(text: string): boolean {
  const match = /^(\d{2})(\d{2})(\d{2})\/?(\d{3,4})$/.exec(text);
  if (!match) return false;
  const [, yy, mm, dd, ending] = match as unknown as [string, string, string, string, string];
  const short = ending.length === 3;
  const year = short || Number(yy) >= 54 ? 1900 + Number(yy) : 2000 + Number(yy);
  if (short && (Number(yy) >= 54 || ending === '000')) return false;
  const added = [0, 50, ...(year >= 2004 ? [20, 70] : [])].find((more) => Number(mm) > more && Number(mm) <= more + 12);
  if (added === undefined || !isDate(`${year}-${String(Number(mm) - added).padStart(2, '0')}-${dd}`)) return false;
  if (short) return true;
  const nine = Number(`${yy}${mm}${dd}${ending.slice(0, 3)}`);
  return Number(`${nine}${ending[3]}`) % 11 === 0 || (year < 1986 && nine % 11 === 10 && ending[3] === '0');
}

/** True when the text holds a birth number, with a slash, with a space or without. */
export function hasBirthNumber(text: string): boolean {
  for (const [, day, separator, ending] of asSeen(text).matchAll(CANDIDATE)) {
    // Nine digits cut by a space are too common (amounts, telephones) and have no check digit to tell them apart.
    if (ending!.length === 3 && separator !== undefined && !separator.includes('/')) continue;
    if (isBirthNumber(day! + ending!)) return true;
  }
  return false;
}

/** True when the text holds nine digits shaped as a Czech telephone number and not followed by a currency or a decimal. */
export const hasPhone = (text: string): boolean => PHONE.test(asSeen(text));
/** True when the text says when somebody was born: `nar. 1. 2. 1980`, `narozena 1. února 1980`, `* 1.2.1980`. */
export const hasBirthDate = (text: string): boolean => BIRTH_DATE.test(asSeen(text));
export const hasEmail = (text: string): boolean => EMAIL.test(asSeen(text));

const KINDS: readonly { kind: PersonalDataKind; found: (text: string) => boolean; messageCs: string }[] = [
  { kind: 'BIRTH_NUMBER', found: hasBirthNumber, messageCs: 'Text obsahuje rodné číslo. Uvádějte potřeby bez osobních údajů klientů.' },
  { kind: 'BIRTH_DATE', found: hasBirthDate, messageCs: 'Text obsahuje datum narození. Uvádějte potřeby bez osobních údajů klientů.' },
  { kind: 'PHONE', found: hasPhone, messageCs: 'Text obsahuje telefonní číslo. Uvádějte potřeby bez osobních údajů klientů.' },
  { kind: 'EMAIL', found: hasEmail, messageCs: 'Text obsahuje e-mailovou adresu. Uvádějte potřeby bez osobních údajů klientů.' },
];

/** The kinds of personal data a text seems to hold, the gravest first. */
export const findPersonalData = (text: string): PersonalDataKind[] => KINDS.filter(({ found }) => found(text)).map(({ kind }) => kind);

/**
 * Refuses a text that holds personal data, by the gravest kind found (journeys.md J7, GDPR_PERSONAL_DATA_DETECTED).
 * `kinds` narrows what is refused: a text where contacts are welcome still refuses `BIRTH_NUMBER`.
 * The refusal names the kind only; the value must not travel into answers and logs.
 */
export function assertNoPersonalData(text: string, field?: string, kinds: readonly PersonalDataKind[] = ['BIRTH_NUMBER', 'BIRTH_DATE', 'PHONE', 'EMAIL']): void {
  const hit = KINDS.find(({ kind, found }) => kinds.includes(kind) && found(text));
  if (hit) refuse({ code: 'GDPR_PERSONAL_DATA_DETECTED', field, actual: hit.kind, messageCs: hit.messageCs });
}
