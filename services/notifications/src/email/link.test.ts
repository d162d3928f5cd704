import { linkToken, readLinkToken } from './link';

const KEY = 'k'.repeat(32);
const claim = { personId: '0190a000-0000-7000-8000-000000000001', kind: 'round-table-scheduled' };

test('a token speaks for the person and the kind it was made for', () => expect(readLinkToken(KEY, linkToken(KEY, claim))).toEqual(claim));
test('a token edited, cut, made with another key, or made up is worth nothing', () => {
  const token = linkToken(KEY, claim);
  const other = linkToken(KEY, { ...claim, kind: 'event-reminder' });
  const mixed = `${other.split('.')[0]}.${token.split('.')[1]}`;
  for (const bad of [mixed, token.slice(0, -1), `${token}.x`, linkToken('x'.repeat(32), claim), '', '.', 'a.b']) expect(readLinkToken(KEY, bad)).toBeNull();
});
