import { DomainError } from '@opora/kernel';
import { BOUNDS } from './bounds';

const MESSAGES = {
  SHEET_TOO_MANY_ROWS: `Soubor má příliš mnoho řádků (nejvýše ${BOUNDS.rows}).`,
  SHEET_TOO_MANY_COLUMNS: `Soubor má příliš mnoho sloupců (nejvýše ${BOUNDS.columns}).`,
  SHEET_CELL_TOO_LONG: `Text v buňce je příliš dlouhý (nejvýše ${BOUNDS.cell} znaků).`,
  SHEET_EMPTY: 'Soubor neobsahuje žádné řádky.',
  SHEET_UNREADABLE: 'Soubor nelze přečíst. Uložte jej jako XLSX nebo CSV.',
  SHEET_OLD_EXCEL: 'Soubor je ve starém formátu XLS nebo je chráněn heslem. Uložte jej jako XLSX nebo CSV bez hesla.',
  SHEET_QUOTES: 'Soubor CSV má neuzavřené nebo špatně umístěné uvozovky.',
  SHEET_COLUMN_MISSING: 'V souboru chybí povinný sloupec.',
  SHEET_COLUMN_TWICE: 'Sloupec je v souboru dvakrát.',
} as const;
export type SheetCode = keyof typeof MESSAGES;

/** A refusal of a whole file, in the field `ofField` names. `actual` names a place or a header, never the content of a cell. */
export const sheetRefusal = (code: SheetCode, actual?: unknown, limit?: unknown): DomainError =>
  new DomainError([{ code, ...(actual !== undefined && { actual }), ...(limit !== undefined && { limit }), messageCs: MESSAGES[code] }]);

const MB = 1024 * 1024;
/** What of a file was too much: the limit that was reached and how it is said. */
const LARGEST = {
  BYTES: { limit: BOUNDS.bytes, said: `nejvýše ${BOUNDS.bytes / MB} MB` },
  UNPACKED: { limit: BOUNDS.unpacked, said: `po rozbalení nejvýše ${BOUNDS.unpacked / MB} MB` },
  PARTS: { limit: BOUNDS.parts, said: `nejvýše ${BOUNDS.parts} vnořených částí` },
  TEXT: { limit: BOUNDS.characters, said: `nejvýše ${BOUNDS.characters / 1_000_000} milionů znaků v buňkách` },
  ROW: { limit: BOUNDS.columns * BOUNDS.cell, said: `nejvýše ${BOUNDS.columns} sloupců po ${BOUNDS.cell} znacích v řádku` },
} as const;

/** SHEET_TOO_LARGE with the limit that was reached, in the field `ofField` names. */
export const tooLarge = (what: keyof typeof LARGEST, actual?: number): DomainError => new DomainError([{
  code: 'SHEET_TOO_LARGE', ...(actual !== undefined && { actual }), limit: LARGEST[what].limit, messageCs: `Soubor je příliš velký (${LARGEST[what].said}).`,
}]);

/** A refusal of a file under the field of the input the file came in; any other error as it is. */
export const ofField = (error: unknown, field: string): unknown => (error instanceof DomainError ? new DomainError(error.violations.map((violation) => ({ ...violation, field }))) : error);
