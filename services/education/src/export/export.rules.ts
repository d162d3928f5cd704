import type { Violation } from '@opora/kernel';

/** Rows of one export: its CSV still fits one download. */
export const MOST_EXPORTED = 30_000;
/** Bytes of one export: a download travels to the gateway in base64, and an answer has at most 10 MB. */
export const LARGEST_EXPORT = 7 * 1024 * 1024;
/** Exports of one person that are not written yet. */
export const MOST_QUEUED = 5;
/** Times an export is begun: one that ends its process is not begun for ever. */
export const MOST_ATTEMPTS = 5;
/** Hours a file waits for whoever asked: over a weekend. */
export const AVAILABLE_HOURS = 72;
/** Days the record of an export is kept. */
export const KEPT_DAYS = 30;

/** Reliability.md §8, row 70: a list is refused whole, never cut off. */
export const rowProblems = (rows: number, field: string): Violation[] =>
  (rows <= MOST_EXPORTED ? [] : [{ code: 'BAD_USER_INPUT', field, actual: rows, limit: MOST_EXPORTED, messageCs: 'Export na pozadí smí mít nejvýše 30 000 řádků.' }]);

export const queueProblems = (queued: number, field: string): Violation[] =>
  (queued < MOST_QUEUED ? [] : [{ code: 'EDU_EXPORTS_TOO_MANY', field, actual: queued + 1, limit: MOST_QUEUED, messageCs: `Na vytvoření už čeká ${MOST_QUEUED} vašich exportů. Počkejte, až budou hotové.` }]);

export const FAILURES = {
  rows: 'Seznam má už více než 30 000 řádků.',
  bytes: 'Soubor by byl větší než 7 MB. Zvolte formát XLSX.',
  gone: 'Akce nebo její den už neexistuje.',
  attempts: 'Soubor se opakovaně nepodařilo vytvořit. Obraťte se prosím na správce.',
} as const;

export type ExportState = 'QUEUED' | 'READY' | 'FAILED' | 'EXPIRED';
/** How an export stands at a moment: a file whose time is over has expired, whether it was deleted yet or not. */
export const stateAt = ({ state, availableUntil }: { state: 'QUEUED' | 'READY' | 'FAILED'; availableUntil: Date | null }, now: Date): ExportState =>
  (state === 'READY' && availableUntil !== null && availableUntil <= now ? 'EXPIRED' : state);
