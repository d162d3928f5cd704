export * from './bounds';
export { checkedCell, choiceCell, dayCell, decimalCell, optional, textCell, timeCell, wholeNumberCell, yesNoCell, type Cell, type Shown } from './cell';
export { writeCsv } from './csv-writing';
export { guarded, unguarded } from './formula-guard';
export { fileBytes, readTable } from './reading';
export { checkTable, defineSheet, problemsIn, repeatedRows, rowProblem, ruleProblems, type CheckedTable, type Column, type ReadRow, type RowProblem, type Sheet, type ValuesOf } from './sheet';
export type { Table, TableRow } from './table';
export { writeXlsx } from './xlsx-writing';
