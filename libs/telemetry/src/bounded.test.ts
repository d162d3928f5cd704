import { Bounded } from './bounded';

describe('label values stay few', () => {
  it('keeps the first ones by name and calls the rest other', () => {
    const codes = new Bounded(2);
    expect(['A', 'B', 'C', 'A'].map((code) => codes.of(code))).toEqual(['A', 'B', 'other', 'A']);
  });
  it('never takes what is no plain word, so that free text cannot become a label', () => {
    const codes = new Bounded(10);
    expect(['Jana Synthetic, born 1.1.1990', '', '800101/1234', 'x'.repeat(200)].map((text) => codes.of(text))).toEqual(['other', 'other', 'other', 'other']);
  });
});
