import { isSignedBy, signature, webhookSecret } from './sign';

const KEY = 'k'.repeat(32);
const now = new Date('2026-11-22T12:00:00Z');
const secret = webhookSecret(KEY, { id: 'w', secretVersion: 1 });

test('the receiver recognises its own message', () => expect(isSignedBy(secret, signature(secret, '{"a":1}', now), '{"a":1}', now)).toBe(true));
test('another body, an old message, another secret, or no signature at all is refused', () => {
  const header = signature(secret, '{}', now);
  expect(isSignedBy(secret, header, '{ }', now)).toBe(false);
  expect(isSignedBy(secret, header, '{}', new Date(now.getTime() + 301_000))).toBe(false);
  for (const other of [{ id: 'w', secretVersion: 2 }, { id: 'v', secretVersion: 1 }]) expect(isSignedBy(webhookSecret(KEY, other), header, '{}', now)).toBe(false);
  for (const bad of ['', 't=1', header.replace(/.$/, 'g'), header.slice(0, -1)]) expect(isSignedBy(secret, bad, '{}', now)).toBe(false);
});
