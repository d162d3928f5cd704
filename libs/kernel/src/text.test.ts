import fc from 'fast-check';
import { cleanOptionalText, cleanText } from './text';

const refusedAs = (code: string) => expect.objectContaining({ code });

describe('text of an input', () => {
  it('is stored in NFC and trimmed, non-breaking spaces included', () => {
    expect(cleanText('\u00a0 Ses\u030ce\u0301 \u00a0'.normalize('NFD'), { max: 10 })).toBe('Se\u0161\u00e9');
  });

  it.each(['a\u0000b', 'a\u0007b', 'a\u200bb', 'a\u200db', 'a\u202eb', 'a\u2066b', '\ufeffa', 'a\u00adb', 'a\ud800b', '\udc00', 'a\u2028b', 'a\r\nb', 'a\tb', '\u3164'])('is refused with an invisible character: %j', (text) => {
    expect(() => cleanText(text, { max: 10, field: 'input.name' })).toThrow(refusedAs('INVALID_TEXT'));
  });

  it.each([null, undefined, 5, {}])('is refused when it is %p', (text) => {
    expect(() => cleanText(text, { max: 10 })).toThrow(refusedAs('INVALID_TEXT'));
  });

  it.each(['', '   ', '\u00a0\u2003'])('is refused blank: %j', (text) => {
    expect(() => cleanText(text, { max: 10 })).toThrow(refusedAs('TEXT_REQUIRED'));
    expect(cleanOptionalText(text, { max: 10 })).toBeNull();
  });

  it('is measured in code points and its limit is told', () => {
    expect(cleanText('😀'.repeat(10), { max: 10 })).toBe('😀'.repeat(10));
    expect(() => cleanText('😀'.repeat(11), { max: 10, field: 'input.note' })).toThrow(expect.objectContaining({
      violations: [{ code: 'TEXT_TOO_LONG', field: 'input.note', actual: 11, limit: 10, messageCs: 'Text může mít nejvýše 10 znaků (zadáno 11).' }],
    }));
  });

  it('keeps lines and tabs only where lines are allowed', () => {
    expect(cleanText('první\r\ndruhý\trádek\rtřetí\n', { max: 100, multiline: true })).toBe('první\ndruhý\trádek\ntřetí');
    expect(() => cleanText('a\u0000\nb', { max: 100, multiline: true })).toThrow(refusedAs('INVALID_TEXT'));
  });

  it('stays the same when cleaned again', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      let once: string | null;
      try { once = cleanOptionalText(text, { max: 1000 }); } catch { return true; }
      return cleanOptionalText(once, { max: 1000 }) === once;
    }));
    expect([cleanOptionalText(null, { max: 1 }), cleanOptionalText(undefined, { max: 1 })]).toEqual([null, null]);
  });
});
