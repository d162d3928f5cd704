import { cleanText, common, formatDateCs, isDate, isDecimal, refuse, trimDecimal, type Day } from '@opora/kernel';

/** What a cell shows: a text, a number, a day as the reader's program writes days, or nothing. */
export type Shown = string | number | { day: Day } | null;
/** How one kind of value is read from a cell's text and shown in one. `read` throws a refusal with its Czech sentence; it never sees a blank. */
export interface Cell<T> { read(text: string): T; show(value: T): Shown; ofBlank?: () => T }

/** The cell may be blank; its value is then null. */
export const optional = <T>(cell: Cell<T>): Cell<T | null> => ({ read: cell.read, show: (value) => (value === null ? null : cell.show(value)), ofBlank: () => null });

/** A line of text, or several; checked as every text of the platform. */
export const textCell = (rule: { max: number; multiline?: boolean }): Cell<string> => ({ read: (text) => cleanText(text, rule), show: (value) => value });

/** A text with a check and form of its own, for example `parseIco`. */
export const checkedCell = (check: (text: string) => string): Cell<string> => ({ read: (text) => check(text.trim()), show: (value) => value });

const SPACES = /[\s\u00a0\u202f]/g;

/** A whole number between two bounds, both allowed; thousands may be set apart by spaces. */
export const wholeNumberCell = ({ min, max }: { min: number; max: number }): Cell<number> => ({
  read(text) {
    const digits = text.replace(SPACES, '');
    const value = /^-?\d{1,15}$/.test(digits) ? Number(digits) : NaN;
    if (value >= min && value <= max) return value;
    return refuse({ code: 'SHEET_NUMBER', limit: value < min ? min : max, messageCs: `Zadejte celé číslo od ${min} do ${max}.` });
  },
  show: (value) => value,
});

/** A number that is not negative, as decimal text with a point; a comma is read too. */
export const decimalCell: Cell<string> = {
  read(text) {
    const plain = text.replace(SPACES, '').replace(',', '.');
    return isDecimal(plain) && !plain.startsWith('-') ? trimDecimal(plain) : refuse({ code: 'SHEET_NUMBER', messageCs: 'Zadejte číslo, například 1,5.' });
  },
  show: (value) => (String(Number(value)) === value ? Number(value) : value),
};

const CZECH_DAY = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/;

/** A day: `1. 9. 2017`, `01.09.2017`, `2017-09-01`. Throws INVALID_DATE. */
export const dayCell: Cell<Day> = {
  read(text) {
    const [, day, month, year] = CZECH_DAY.exec(text.trim()) ?? [];
    const iso = year === undefined ? text.trim() : `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
    if (!isDate(iso)) throw common('INVALID_DATE');
    return iso;
  },
  show: (day) => ({ day }),
};

/** A time of the day, `HH:MM`; `9:00` and `9.00` are read too. */
export const timeCell: Cell<string> = {
  read(text) {
    const [, hour, minute] = /^(\d{1,2})[:.](\d{2})(?::00)?$/.exec(text.trim()) ?? [];
    if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return refuse({ code: 'SHEET_TIME', messageCs: 'Zadejte čas, například 9:00.' });
    return `${hour.padStart(2, '0')}:${minute}`;
  },
  show: (value) => value,
};

/** One of a few values by their Czech words; case, accents, spaces and signs do not matter. The first word of a value is the one shown. */
export function choiceCell<V extends string>(words: Readonly<Record<V, readonly [string, ...string[]]>>): Cell<V> {
  const all = Object.entries(words) as [V, readonly [string, ...string[]]][];
  return {
    read(text) {
      const said = plainKey(text);
      const found = all.find(([, each]) => each.some((word) => plainKey(word) === said));
      return found ? found[0] : refuse({ code: 'SHEET_CHOICE', limit: all.map(([, [word]]) => word).join(', '), messageCs: `Zadejte jednu z možností: ${all.map(([, [word]]) => word).join(', ')}.` });
    },
    show: (value) => words[value][0],
  };
}

const yesNo = choiceCell({ YES: ['ano', 'a', 'true', '1', 'x'], NO: ['ne', 'n', 'false', '0'] });
/** Yes or no (ano/ne). */
export const yesNoCell: Cell<boolean> = { read: (text) => yesNo.read(text) === 'YES', show: (value) => yesNo.show(value ? 'YES' : 'NO') };

/** Letters and digits of a word without accents, in lower case: what a header or a choice is recognised by. */
export const plainKey = (text: string): string => text.normalize('NFKD').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** What a CSV shows: days and decimals as a Czech reader writes them. */
export const shownText = (shown: Shown): string =>
  (shown === null ? '' : typeof shown === 'number' ? String(shown).replace('.', ',') : typeof shown === 'string' ? shown : formatDateCs(shown.day));
