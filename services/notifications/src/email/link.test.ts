import { linkToken, readLinkToken } from './link';

const KEY = 'k'.repeat(32);
const claim = { personId: '0190a000-0000-7000-8000-000000000001', kind: 'round-table-scheduled' };

test('a token speaks for the person and the kind it was made for, and is the same for the same link', () => {
  expect(readLinkToken(KEY, linkToken(KEY, claim))).toEqual(claim);
  expect(linkToken(KEY, claim)).toBe(linkToken(KEY, claim));
});
test('a token tells whoever holds the e-mail neither the person nor the kind', () => {
  const bytes = Buffer.from(linkToken(KEY, claim), 'base64url').toString('latin1');
  for (const secret of [claim.personId, claim.kind]) expect(bytes).not.toContain(secret);
});
test('a token edited, cut, made with another key, or made up is worth nothing', () => {
  const token = linkToken(KEY, claim);
  const bytes = Buffer.from(token, 'base64url');
  const edited = Array.from(bytes, (_, n) => { const copy = Buffer.from(bytes); copy[n]! ^= 1; return copy.toString('base64url'); });
  for (const bad of [...edited, token.slice(0, -1), `${token}A`, `${token}.x`, `${token}=`, linkToken('x'.repeat(32), claim), '', '.', 'a.b', 'A'.repeat(40)]) expect(readLinkToken(KEY, bad)).toBeNull();
});
