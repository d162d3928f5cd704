import { BOUNDS } from './bounds';
import { sheetRefusal, tooLarge } from './refusals';

/** One row as the spreadsheet program numbers it, the header being row 1 where nothing stands above it. */
export interface TableRow { row: number; cells: readonly string[] }
/** What a file holds, all as text: its first row that is not blank, and the rows below it that are not blank. */
export interface Table { header: TableRow; rows: readonly TableRow[] }

const isBlank = (text: string) => text.trim() === '';

/** Collects rows in their order and refuses the first that goes over a bound, so that nothing is kept of a file that is too large. */
export class TableBuilder {
  private readonly rows: TableRow[] = [];
  private characters = 0;

  /** Throws SHEET_TOO_MANY_ROWS, SHEET_TOO_MANY_COLUMNS, SHEET_CELL_TOO_LONG, SHEET_TOO_LARGE. Blank rows and blank cells at the end of a row are left out. */
  add(row: number, cells: readonly string[]): void {
    let width = cells.length;
    while (width > 0 && isBlank(cells[width - 1] ?? '')) width--;
    if (width === 0) return;
    if (width > BOUNDS.columns) throw sheetRefusal('SHEET_TOO_MANY_COLUMNS', width, BOUNDS.columns);
    if (this.rows.length > BOUNDS.rows) throw sheetRefusal('SHEET_TOO_MANY_ROWS', undefined, BOUNDS.rows);
    const kept = Array.from({ length: width }, (_, n) => cells[n] ?? '');
    for (const { length } of kept) {
      if (length > BOUNDS.cell) throw sheetRefusal('SHEET_CELL_TOO_LONG', `řádek ${row}`, BOUNDS.cell);
      this.characters += length;
    }
    if (this.characters > BOUNDS.characters) throw tooLarge('TEXT');
    this.rows.push({ row, cells: kept });
  }

  /** Throws SHEET_EMPTY when there was no header. */
  table(): Table {
    const [header, ...rows] = this.rows;
    if (!header) throw sheetRefusal('SHEET_EMPTY');
    return { header, rows };
  }
}
