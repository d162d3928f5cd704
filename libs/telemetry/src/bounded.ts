/** The label of everything beyond what a set may hold. */
export const OTHER = 'other';

/**
 * Label values that stay few whatever comes: the first `most` different ones keep their name, the rest are `other`.
 * For values of our own making (codes, reasons); what a caller chooses must come from a closed set instead.
 */
export class Bounded {
  private readonly known = new Set<string>();
  constructor(private readonly most: number, private readonly shape = /^[A-Za-z][A-Za-z0-9_.:/ -]{0,63}$/) {}

  of(value: string): string {
    if (this.known.has(value)) return value;
    if (this.known.size >= this.most || !this.shape.test(value)) return OTHER;
    this.known.add(value);
    return value;
  }
}
