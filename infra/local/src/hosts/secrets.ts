import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { SERVICES } from '@opora/contracts';
import { derivedPasswords } from '@opora/postgres';
import { appOf, QUEUE_ROLE } from '@opora/postgres/roles';

/** Prints an environment file with new secrets for docker-compose.yml: `npm run --silent secrets > .env`. */
function environment(): string {
  const random = () => randomBytes(32).toString('base64url');
  const kid = randomBytes(6).toString('hex');
  const { d, ...open } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  const key = { ...open, kid, alg: 'EdDSA', use: 'sig' };
  const seed = random();
  const passwords = derivedPasswords(seed);
  return [
    '# Secrets of this installation. Keep them out of the repository.',
    `POSTGRES_PASSWORD=${random()}`, `ROLE_SEED=${seed}`, `IDENTITY_KEYS=${kid}:${random()}`,
    ...SERVICES.map((service) => `${service.toUpperCase().replaceAll('-', '_')}_PASSWORD=${passwords(appOf(service))}`),
    `QUEUE_PASSWORD=${passwords(QUEUE_ROLE)}`, `NOTIFICATIONS_KEY=${random()}`,
    `TOKEN_JWKS='${JSON.stringify({ keys: [key] })}'`, `TOKEN_SIGNING_KEY='${JSON.stringify({ ...key, d })}'`, '',
  ].join('\n');
}

process.stdout.write(environment());
