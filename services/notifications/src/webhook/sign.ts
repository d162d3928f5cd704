import { createHmac, timingSafeEqual } from 'node:crypto';

/** The secret of one webhook: nothing to store, nothing to leak from the database; a higher version makes the old one worthless. */
export const webhookSecret = (key: string, { id, secretVersion }: { id: string; secretVersion: number }): string => createHmac('sha256', key).update(`webhook:${id}:${secretVersion}`).digest('base64url');

const mac = (secret: string, seconds: string, body: string | Buffer) => createHmac('sha256', secret).update(`${seconds}.`).update(body).digest('hex');

/** `Opora-Signature: t=<unix seconds>,v1=<hex HMAC-SHA256 of "t.body">`: the receiver recomputes it and refuses what is old. */
export const signature = (secret: string, body: string | Buffer, at: Date): string => {
  const seconds = Math.floor(at.getTime() / 1000);
  return `t=${seconds},v1=${mac(secret, String(seconds), body)}`;
};

/** How a receiver checks a signature; also the recipe we give them. False for one that is forged, of another body, or older than five minutes. */
export function isSignedBy(secret: string, header: string, body: string | Buffer, now: Date): boolean {
  const [, seconds, given] = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(header) ?? [];
  if (!seconds || !given || Math.abs(now.getTime() / 1000 - Number(seconds)) > 300) return false;
  return timingSafeEqual(Buffer.from(given, 'hex'), Buffer.from(mac(secret, seconds, body), 'hex'));
}
