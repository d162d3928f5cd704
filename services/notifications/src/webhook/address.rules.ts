import { BlockList, isIP } from 'node:net';

/** Everything that is not a public unicast address: loopback, private, link-local (cloud metadata), shared, documentation, multicast, reserved, and IPv6 forms that hide an IPv4 one. */
const CLOSED: readonly (readonly [string, number, 'ipv4' | 'ipv6'])[] = [
  ['0.0.0.0', 8, 'ipv4'], ['10.0.0.0', 8, 'ipv4'], ['100.64.0.0', 10, 'ipv4'], ['127.0.0.0', 8, 'ipv4'], ['169.254.0.0', 16, 'ipv4'], ['172.16.0.0', 12, 'ipv4'], ['192.0.0.0', 24, 'ipv4'],
  ['192.0.2.0', 24, 'ipv4'], ['192.88.99.0', 24, 'ipv4'], ['192.168.0.0', 16, 'ipv4'], ['198.18.0.0', 15, 'ipv4'], ['198.51.100.0', 24, 'ipv4'], ['203.0.113.0', 24, 'ipv4'], ['224.0.0.0', 3, 'ipv4'],
  ['2001::', 23, 'ipv6'], ['2001:db8::', 32, 'ipv6'], ['2002::', 16, 'ipv6'], ['3fff::', 20, 'ipv6'],
];
const closed = new BlockList();
for (const [net, prefix, family] of CLOSED) closed.addSubnet(net, prefix, family);
/** Only global unicast IPv6 is open at all. */
const globalV6 = new BlockList();
globalV6.addSubnet('2000::', 3, 'ipv6');

/** True for an address of the public internet (reliability.md §2, row 22). */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !closed.check(address, 'ipv4');
  return family === 6 && globalV6.check(address, 'ipv6') && !closed.check(address, 'ipv6');
}

const LOCAL_NAMES = /(^|\.)(localhost|local|localdomain|internal|intranet|lan|home|corp|home\.arpa)$/;

/** Why an address of a webhook is refused before anything is asked of it; null for one that may be looked up. */
export type UrlProblem = 'NOT_A_URL' | 'NOT_HTTPS' | 'HAS_CREDENTIALS' | 'PORT' | 'HOST_IS_ADDRESS' | 'LOCAL_NAME' | 'TOO_LONG';
export function urlProblem(text: string): UrlProblem | null {
  if (text.length > 500) return 'TOO_LONG';
  if (!URL.canParse(text)) return 'NOT_A_URL';
  const url = new URL(text);
  if (url.protocol !== 'https:') return 'NOT_HTTPS';
  if (url.username || url.password) return 'HAS_CREDENTIALS';
  if (url.port !== '' && url.port !== '443' && url.port !== '8443') return 'PORT';
  // The parser has already turned decimal, octal and hexadecimal forms into plain ones.
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '').toLowerCase();
  if (isIP(host)) return 'HOST_IS_ADDRESS';
  return LOCAL_NAMES.test(host) || !host.includes('.') ? 'LOCAL_NAME' : null;
}
