import { shownText, type Shown } from './cell';
import { guarded } from './formula-guard';
import type { Sheet, ValuesOf } from './sheet';

const quoted = (text: string) => (/[";\r\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const cellText = (shown: Shown) => quoted(typeof shown === 'string' ? guarded(shown) : shownText(shown));

/** A CSV that Czech Excel opens as it should: semicolons, UTF-8 with its mark, and no text that could be run as a formula. */
export function writeCsv<S extends Sheet>(sheet: S, rows: readonly ValuesOf<S>[]): Buffer {
  const columns = Object.entries(sheet);
  const lines = [columns.map(([, { headerCs }]) => cellText(headerCs)), ...rows.map((row) => columns.map(([name, { cell }]) => cellText(cell.show(row[name] as never))))];
  return Buffer.from(`\uFEFF${lines.map((cells) => `${cells.join(';')}\r\n`).join('')}`, 'utf8');
}
