import { IDENTITY_KEYS_FORM, parseIdentityKeys } from './identity';

const secret = 's'.repeat(32);

test.each([[`k1:${secret}`], [`k-1:${secret},k_2:${secret}`]])('keys in the form %s are taken', (text) => {
  expect(text).toMatch(IDENTITY_KEYS_FORM);
  for (const key of parseIdentityKeys(text)) expect(key.secret).toBe(secret);
});

test.each([
  ['nothing', ''], ['no kid', `:${secret}`], ['no secret, however long the kid', 'k'.repeat(64)], ['a guessable secret that signs, before a good one', `k1:x,k2:${secret}`],
  ['a kid with a dot, which no header can carry', `k.1:${secret}`], ['a comma too many', `k1:${secret},`], ['a blank', `k1:${secret} `],
])('%s is no form of keys', (_title, text) => { expect(text).not.toMatch(IDENTITY_KEYS_FORM); });
