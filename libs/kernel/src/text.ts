import { refuse } from './errors';

export interface TextRule {
  /** Largest length in code points. */
  max: number;
  field?: string;
  /** Line breaks and tabs are allowed; CRLF becomes LF. */
  multiline?: boolean;
}

/** Control, format (zero-width, bidi, soft hyphen), line and paragraph separators, lone surrogates, fillers that show nothing. */
const FORBIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u115f\u1160\u2800\u3164\uffa0]/u;

/**
 * Text of an input as it is stored: NFC, trimmed, length in code points (house.md §5, reliability.md §8 rows 33–38).
 * Throws INVALID_TEXT for characters that cannot be seen or stored, TEXT_REQUIRED for a blank, TEXT_TOO_LONG over `max`.
 */
export function cleanText(text: unknown, rule: TextRule): string {
  const clean = normalised(text, rule);
  if (clean === '') refuse({ code: 'TEXT_REQUIRED', field: rule.field, messageCs: 'Vyplňte text.' });
  return clean;
}

/** As `cleanText`, for a text that may be missing: null, undefined and a blank are null. */
export function cleanOptionalText(text: unknown, rule: TextRule): string | null {
  return text === null || text === undefined ? null : normalised(text, rule) || null;
}

function normalised(text: unknown, { max, field, multiline = false }: TextRule): string {
  if (typeof text !== 'string') return refuseText(field);
  const clean = (multiline ? text.replace(/\r\n?/g, '\n') : text).normalize('NFC').trim();
  if (FORBIDDEN.test(multiline ? text.replace(/[\r\n\t]/g, '') : text)) refuseText(field);
  const length = [...clean].length;
  if (length > max) {
    refuse({ code: 'TEXT_TOO_LONG', field, actual: length, limit: max, messageCs: `Text může mít nejvýše ${max} znaků (zadáno ${length}).` });
  }
  return clean;
}

const refuseText = (field?: string): never => refuse({ code: 'INVALID_TEXT', field, messageCs: 'Text obsahuje nepovolené znaky.' });

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** Text as it stands in HTML, between tags or in a quoted attribute. */
export const escapedHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character]!);

/** A service's name as GraphQL writes names: `social-services` is `socialServices`. */
export const camelCase = (name: string): string => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
