import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { SERVICES } from '@opora/contracts';
import { keysFor } from '@opora/kernel';
import { derivedPasswords } from '@opora/postgres';
import { appOf, QUEUE_ROLE } from '@opora/postgres/roles';

/** Prints an environment file with new secrets for docker-compose.yml: `npm run --silent secrets > .env`. */
function environment(): string {
  const random = () => randomBytes(32).toString('base64url');
  const kid = randomBytes(6).toString('hex');
  const { d, ...open } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  const key = { ...open, kid, alg: 'EdDSA', use: 'sig' };
  const seed = random();
  const identity = [{ kid, secret: random() }];
  const written = (keys: typeof identity) => keys.map((each) => `${each.kid}:${each.secret}`).join(',');
  const upper = (service: string) => service.toUpperCase().replaceAll('-', '_');
  const passwords = derivedPasswords(seed);
  return [
    '# Secrets of this installation. Keep them out of the repository.',
    `POSTGRES_PASSWORD=${random()}`, `ROLE_SEED=${seed}`, `IDENTITY_KEYS=${written(identity)}`,
    ...SERVICES.map((service) => `${upper(service)}_PASSWORD=${passwords(appOf(service))}`),
    ...SERVICES.map((service) => `${upper(service)}_IDENTITY_KEYS=${written([...keysFor(identity, service)])}`),
    `QUEUE_PASSWORD=${passwords(QUEUE_ROLE)}`, `NOTIFICATIONS_KEY=${random()}`,
    `TOKEN_JWKS='${JSON.stringify({ keys: [key] })}'`, `TOKEN_SIGNING_KEY='${JSON.stringify({ ...key, d })}'`, '',
  ].join('\n');
}

process.stdout.write(environment());
