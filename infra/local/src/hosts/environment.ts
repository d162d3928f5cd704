import { randomBytes } from 'node:crypto';
import { SERVICES } from '@opora/contracts';
import { keysFor } from '@opora/kernel';
import { derivedPasswords } from '@opora/postgres';
import { appOf, QUEUE_ROLE } from '@opora/postgres/roles';

/** An environment file with new secrets for docker-compose.yml. */
export function environment(): string {
  const random = () => randomBytes(32).toString('base64url');
  const kid = randomBytes(6).toString('hex');
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
    '# The issuer in its container: its administrator, the one password of its synthetic people, and the worker.',
    `ISSUER_ADMIN_PASSWORD=${random()}`, `ISSUER_PEOPLE_PASSWORD=${random()}`, `WORKER_CLIENT_SECRET=${random()}`, '',
  ].join('\n');
}
