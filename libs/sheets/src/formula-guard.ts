/**
 * What a spreadsheet program would read as a formula when it opens a CSV (OWASP, CSV injection): its signs, their full-width forms, tab and line breaks
 * at the start of a cell, also behind apostrophes, so that a guarded text can be told from one that was written with an apostrophe.
 */
const DANGEROUS = /^'*[=+\-@\t\r\n＝＋－＠]/;
const GUARDED = /^'+[=+\-@\t\r\n＝＋－＠]/;

/** A text that no spreadsheet program takes for a formula: an apostrophe stands before what could be one. */
export const guarded = (text: string): string => (DANGEROUS.test(text) ? `'${text}` : text);

/** The text as it was before `guarded`; every other text stays. */
export const unguarded = (text: string): string => (GUARDED.test(text) ? text.slice(1) : text);
