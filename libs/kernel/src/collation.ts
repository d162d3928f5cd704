const collator = new Intl.Collator('cs');

/** Czech order for `Array.sort`: Č after C, Ch after H. The same as the `cs` ICU collation in PostgreSQL (model.md §14.7). */
export const compareCs = (a: string, b: string): number => collator.compare(a, b);
