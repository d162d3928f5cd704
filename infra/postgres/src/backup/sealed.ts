import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';
import { PostgresProblem } from '../problem';

/** What a sealed file is: one kind is never opened as another. */
export type SealedKind = 'backup' | 'report';

const magicOf = (kind: SealedKind) => `OPORA-${kind.toUpperCase()} 1 `;
const HEADER_LIMIT = 4096;
const FRAME = 64 * 1024;
const LAST = 0x8000_0000;
const TAG = 16;
const COST = { N: 2 ** 15, r: 8, p: 1 };
const MOST = { N: 2 ** 20, r: 16, p: 4 };
const SHORTEST_SECRET = 12;

interface Header { salt: string; nonce: string; N: number; r: number; p: number }

const keyOf = (secret: string, { salt, N, r, p }: Header): Promise<Buffer> => new Promise((resolve, reject) => {
  scrypt(secret.normalize('NFC'), Buffer.from(salt, 'base64url'), 32, { N, r, p, maxmem: 256 * N * r }, (error, key) => (error ? reject(error) : resolve(key)));
});

/** Every frame has a number of its own and the last one says so: none can be left out, moved, repeated or cut off unseen. */
function nonceOf({ nonce }: Header, frame: number, last: boolean): Buffer {
  const whole = Buffer.concat([Buffer.from(nonce, 'base64url'), Buffer.alloc(5)]);
  whole.writeUInt32BE(frame, 7);
  whole[11] = last ? 1 : 0;
  return whole;
}

/** Encrypts a stream of bytes with AES-256-GCM under a key stretched from the secret (scrypt). Refuses a secret shorter than 12 characters. */
export async function* seal(bytes: AsyncIterable<Buffer>, secret: string, kind: SealedKind = 'backup'): AsyncGenerator<Buffer> {
  if ([...secret].length < SHORTEST_SECRET) throw new PostgresProblem(`The passphrase of a ${kind} has at least ${SHORTEST_SECRET} characters.`);
  const header: Header = { ...COST, salt: randomBytes(16).toString('base64url'), nonce: randomBytes(7).toString('base64url') };
  const key = await keyOf(secret, header);
  const line = Buffer.from(`${magicOf(kind)}${JSON.stringify(header)}\n`);
  let frames = 0;
  const frameOf = (plain: Buffer, last: boolean): Buffer => {
    const cipher = createCipheriv('aes-256-gcm', key, nonceOf(header, frames++, last)).setAAD(line);
    const length = Buffer.alloc(4);
    length.writeUInt32BE((plain.length | (last ? LAST : 0)) >>> 0);
    return Buffer.concat([length, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  };
  yield line;
  let pending = Buffer.alloc(0);
  for await (const part of bytes) {
    pending = Buffer.concat([pending, part]);
    for (; pending.length > FRAME; pending = pending.subarray(FRAME)) yield frameOf(pending.subarray(0, FRAME), false);
  }
  yield frameOf(pending, true);
}

/** Reads what `seal` wrote. Throws `PostgresProblem` for a foreign file, a wrong secret, a changed byte and a file that was cut off. */
export async function* unseal(bytes: AsyncIterable<Buffer>, secret: string, kind: SealedKind = 'backup'): AsyncGenerator<Buffer> {
  const source = new Taken(bytes, kind);
  const line = await source.line(HEADER_LIMIT);
  const header = headerOf(line, kind);
  const key = await keyOf(secret, header);
  for (let frame = 0; ; frame++) {
    const word = (await source.exactly(4)).readUInt32BE();
    const [length, last] = [word & ~LAST, (word & LAST) !== 0];
    if (length > FRAME) throw damaged(kind);
    const sealed = await source.exactly(length + TAG);
    const cipher = createDecipheriv('aes-256-gcm', key, nonceOf(header, frame, last)).setAAD(line).setAuthTag(sealed.subarray(length));
    const plain = cipher.update(sealed.subarray(0, length));
    try { cipher.final(); } catch { throw frame === 0 ? new PostgresProblem(`The passphrase or key file is not the one this ${kind} was made with, or its first bytes are damaged.`) : damaged(kind); }
    yield plain;
    if (!last) continue;
    if (!await source.isEmpty()) throw damaged(kind);
    return;
  }
}

const damaged = (kind: SealedKind) => new PostgresProblem(`The ${kind} file is damaged; use another one.`);

function headerOf(line: Buffer, kind: SealedKind): Header {
  const magic = magicOf(kind);
  const text = line.toString('latin1');
  if (!text.startsWith(magic)) throw new PostgresProblem(`This file is no ${kind} of Opora, or one of another version.`);
  try {
    const header = JSON.parse(text.slice(magic.length)) as Header;
    if (Buffer.from(header.nonce, 'base64url').length === 7 && typeof header.salt === 'string' && header.N <= MOST.N && header.r <= MOST.r && header.p <= MOST.p) return header;
  } catch { /* told below */ }
  throw damaged(kind);
}

/** Takes exact pieces from a stream that comes in any pieces. */
class Taken {
  private held = Buffer.alloc(0);
  private readonly parts: AsyncIterator<Buffer>;
  constructor(bytes: AsyncIterable<Buffer>, private readonly kind: SealedKind) { this.parts = bytes[Symbol.asyncIterator](); }

  private async more(): Promise<boolean> {
    const { done, value } = await this.parts.next();
    if (!done) this.held = Buffer.concat([this.held, value]);
    return !done;
  }
  async exactly(size: number): Promise<Buffer> {
    while (this.held.length < size) if (!await this.more()) throw new PostgresProblem(`The ${this.kind} file was cut off; use another one.`);
    const piece = this.held.subarray(0, size);
    this.held = this.held.subarray(size);
    return piece;
  }
  async line(limit: number): Promise<Buffer> {
    for (;;) {
      const end = this.held.indexOf(0x0a);
      if (end >= 0) return this.exactly(end + 1);
      if (this.held.length > limit || !await this.more()) return this.held;
    }
  }
  async isEmpty(): Promise<boolean> { return this.held.length === 0 && !await this.more(); }
}
