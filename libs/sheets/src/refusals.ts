import { DomainError } from '@opora/kernel';
import { BOUNDS } from './bounds';

const MESSAGES = {
  SHEET_TOO_LARGE: `Soubor je příliš velký (nejvýše ${BOUNDS.bytes / 1024 / 1024} MB).`,
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

/** A refusal of a whole file. `actual` names a place or a header, never the content of a cell. */
export const sheetRefusal = (code: SheetCode, actual?: unknown, limit?: unknown): DomainError =>
  new DomainError([{ code, field: 'input.file', ...(actual !== undefined && { actual }), ...(limit !== undefined && { limit }), messageCs: MESSAGES[code] }]);
