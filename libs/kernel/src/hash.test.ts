import fc from 'fast-check';
import { canonicalJson, sha256Hex } from './hash';

describe('canonical JSON', () => {
  it('is the same text whatever the order of keys', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'č' }], a: undefined, A: true, at: new Date('2017-01-01T00:00:00Z') })).toBe('{"A":true,"at":"2017-01-01T00:00:00.000Z","b":[1,{"c":"č","d":null}]}');
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const reversed = Object.fromEntries(Object.entries(value).reverse());
      return canonicalJson(value) === canonicalJson(reversed);
    }));
  });

  it('reads back as the same value', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => { expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value))); }));
  });

  it.each([[1n], [Number.NaN], [Infinity], [() => 1], [undefined], [{ a: 1n }]])('refuses %p, which JSON would lose', (value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });
});

it('SHA-256 agrees with the published vector of FIPS 180-4', () => {
  expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(sha256Hex(new TextEncoder().encode('č'))).toBe(sha256Hex('č'));
});
