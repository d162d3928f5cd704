import type { Backend, Fault } from './fault';
import { MATRIX } from './matrix';

/** One line of the table. `named`: a test elsewhere shows it. */
export interface Line { row: number; backend?: Backend; how?: string; expected: string; seen: string; result: 'passed' | 'FAILED' | 'named' | 'not here'; seconds: number }

/** A fault may stand for several rows of the matrix: a line each. */
export const linesOf = ({ row, name, inject, expected }: Fault, more: Pick<Line, 'backend' | 'seen' | 'result' | 'seconds'>): Line[] =>
  [row].flat().map((each) => ({ row: each, how: `${name}: ${inject}`, expected, ...more }));

/** A failed line for every row of the matrix nobody speaks of. */
export function withoutPlace(lines: readonly Line[]): Line[] {
  const placed = new Set(lines.map(({ row }) => row));
  return Object.keys(MATRIX).map(Number).filter((row) => !placed.has(row)).map((row) => ({ row, expected: '—', seen: 'no fault, no test and no reason has this row', result: 'FAILED', seconds: 0 }));
}

const RESULT_OF = { passed: 'pass', FAILED: '**FAIL**', named: 'by its test', 'not here': 'not here' } as const;
const cell = (text: string) => text.replaceAll('|', '/').replaceAll('\n', ' ');

/** The table as Markdown, in the order of the matrix. */
export function tableOf(lines: readonly Line[]): string {
  const sorted = [...lines].sort((a, b) => a.row - b.row);
  return ['| # | fault | queue on | done here | expected | seen | |', '| --- | --- | --- | --- | --- | --- | --- |',
    ...sorted.map(({ row, backend, how, expected, seen, result }) => `| ${[row, MATRIX[row]!, backend ?? '—', how ?? '—', expected, seen, RESULT_OF[result]].map((each) => cell(String(each))).join(' | ')} |`)].join('\n');
}
