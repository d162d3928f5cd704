import { TokenCache } from './token-cache';

const signedIn = { sub: '0197e000-0000-7000-8000-000000000003', kind: 'person', grants: [] } as const;
const cacheAt = (state: { now: number }, most?: number) => new TokenCache(() => state.now, most);

describe('a verified token', () => {
  test('is believed for a minute', () => {
    const state = { now: 1_000_000 };
    const cache = cacheAt(state);
    cache.keep('a', signedIn, 100_000);
    state.now += 59_999;
    expect(cache.find('a')).toBe(signedIn);
    state.now += 1;
    expect([cache.find('a'), cache.size]).toEqual([undefined, 0]);
  });

  test('is believed never beyond its own end', () => {
    const state = { now: 1_000_000 };
    const cache = cacheAt(state);
    cache.keep('ends soon', signedIn, 1010);
    cache.keep('has ended', signedIn, 1000);
    expect([cache.find('ends soon'), cache.find('has ended')]).toEqual([signedIn, undefined]);
    state.now = 1_010_000;
    expect(cache.find('ends soon')).toBeUndefined();
  });

  test('is believed only letter by letter', () => {
    const cache = cacheAt({ now: 0 });
    cache.keep('token', signedIn, 100);
    expect(cache.find('tokeN')).toBeUndefined();
  });

  test('whose session was ended is forgotten', () => {
    const cache = cacheAt({ now: 0 });
    cache.keep('token', signedIn, 100);
    cache.forget('token');
    expect(cache.find('token')).toBeUndefined();
  });

  test('that nobody used for longest makes room for another', () => {
    const cache = cacheAt({ now: 0 }, 2);
    for (const token of ['a', 'b']) cache.keep(token, signedIn, 100);
    cache.find('a');
    cache.keep('c', signedIn, 100);
    expect(['a', 'b', 'c'].map((token) => cache.find(token) !== undefined)).toEqual([true, false, true]);
    expect(cache.size).toBe(2);
  });
});
