import { lookup } from 'node:dns/promises';
import { request, type RequestOptions } from 'node:https';
import type { IncomingMessage, ClientRequest } from 'node:http';
import { isPublicAddress, urlProblem, type UrlProblem } from './address.rules';

export interface Address { address: string; family: number }
/** How the platform reaches outside; tests put a local server behind it. */
export interface Door {
  resolve(host: string): Promise<readonly Address[]>;
  isOpen(address: string): boolean;
  request(options: RequestOptions, answer: (response: IncomingMessage) => void): ClientRequest;
  timeoutMs: number;
}
export const publicDoor: Door = { resolve: (host) => lookup(host, { all: true }), isOpen: isPublicAddress, request, timeoutMs: 5000 };

/** What came back: a status, or why there is none. */
export type Answered = { status: number } | { problem: UrlProblem | 'UNKNOWN_HOST' | 'NOT_PUBLIC' | 'CERTIFICATE' | 'NO_ANSWER' };

const BODY_LIMIT = 64 * 1024;
/** What Node.js says of a certificate that does not hold: expired, unknown authority, another name. */
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)_|INVALID_(CA|PURPOSE)|HOSTNAME_MISMATCH/;

/**
 * Sends a body to an outside address and tells the status. The name is resolved once, every address it has must be public, and the connection goes to the very
 * address that was checked, over TLS with a certificate that holds; redirects are not followed; five seconds for everything; of the answer at most 64 KB are read and none is kept. Never throws.
 */
export async function postTo(url: string, body: string, headers: Record<string, string>, door: Door = publicDoor): Promise<Answered> {
  const bad = urlProblem(url);
  if (bad) return { problem: bad };
  const target = new URL(url);
  const signal = AbortSignal.timeout(door.timeoutMs);
  const late = new Promise<never>((_, reject) => { signal.addEventListener('abort', () => reject(new Error('too late')), { once: true }); });
  late.catch(() => undefined);
  let addresses: readonly Address[];
  try {
    addresses = await Promise.race([door.resolve(target.hostname), late]);
  } catch {
    return { problem: 'UNKNOWN_HOST' };
  }
  if (addresses.length === 0) return { problem: 'UNKNOWN_HOST' };
  if (!addresses.every(({ address }) => door.isOpen(address))) return { problem: 'NOT_PUBLIC' };
  return send(target, addresses[0]!, body, headers, door, signal).catch(({ code }: { code?: string }) => ({ problem: CERTIFICATE.test(code ?? '') ? 'CERTIFICATE' as const : 'NO_ANSWER' as const }));
}

function send(target: URL, { address, family }: Address, body: string, headers: Record<string, string>, door: Door, signal: AbortSignal): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const outgoing = door.request({
      method: 'POST', protocol: 'https:', hostname: target.hostname, servername: target.hostname, port: target.port || 443, path: `${target.pathname}${target.search}`, agent: false, signal,
      rejectUnauthorized: true, minVersion: 'TLSv1.2',
      headers: { ...headers, 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body), 'user-agent': 'opora-webhook' },
      lookup: (_host, options, found) => { if (options.all) found(null, [{ address, family }]); else found(null, address, family); },
    }, (response) => {
      let size = 0;
      response.on('data', (part: Buffer) => { size += part.length; if (size > BODY_LIMIT) response.destroy(); });
      response.on('error', () => undefined).on('close', () => resolve({ status: response.statusCode! }));
    });
    outgoing.on('error', reject).end(body);
  });
}
