import fc from 'fast-check';
import { isIco, parseIco } from './ico';

describe('IČO', () => {
  it.each(['70891508', '00551023', '00279943'])('accepts %s of a public body', (ico) => {
    expect(parseIco(ico)).toBe(ico);
  });

  it('forgives spaces as people write them', () => {
    expect(parseIco(' 708 91 508 ')).toBe('70891508');
  });

  it.each(['70891509', '00000000', '7089150', '070891508', '7089150a', '', null, 70891508])('refuses %p', (ico) => {
    expect(() => parseIco(ico, 'input.ico')).toThrow(expect.objectContaining({ code: 'INVALID_ICO', message: 'IČO není platné.' }));
  });

  it('has exactly one check digit for any first seven, so one wrong digit at the end is always found', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 9_999_999 }), (n) => {
      const first = String(n).padStart(7, '0');
      return [...'0123456789'].filter((digit) => isIco(first + digit)).length === 1;
    }));
  });
});
