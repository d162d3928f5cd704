import { domainToASCII } from 'node:url';
import { refuse } from '@opora/kernel';

const LOCAL = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i;
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/;

/** An e-mail address in its one form: trimmed, its domain in lower case and ASCII (reliability.md §8, row 53). Throws INVALID_EMAIL; the value does not travel into the refusal. */
export function parseEmail(text: unknown, field?: string): string {
  const [local = '', domain = '', ...more] = typeof text === 'string' ? text.trim().normalize('NFC').split('@') : [];
  const host = domainToASCII(domain).toLowerCase();
  const email = `${local}@${host}`;
  if (more.length === 0 && local.length <= 64 && email.length <= 254 && LOCAL.test(local) && DOMAIN.test(host)) return email;
  return refuse({ code: 'INVALID_EMAIL', field, messageCs: 'E-mailová adresa není platná.' });
}
