import { derivedPasswords } from '@opora/postgres/roles';

/** Of the embedded server that only tests use, on the loopback, with nothing but synthetic rows. */
export const SUPERUSER_PASSWORD = 'opora-test';
export const passwords = derivedPasswords('opora-test');
