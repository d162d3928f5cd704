import { randomBytes } from 'node:crypto';
import { seal, unseal } from './sealed';

const SECRET = 'synthetic passphrase';
async function* parts(...buffers: Buffer[]) { yield* buffers; }
async function all(bytes: AsyncIterable<Buffer>): Promise<Buffer> { const held: Buffer[] = []; for await (const part of bytes) held.push(part); return Buffer.concat(held); }
const sealed = (plain: Buffer) => all(seal(parts(plain), SECRET));
const opened = (bytes: Buffer, secret = SECRET) => all(unseal(parts(bytes), secret));
const FRAME = 4 + 64 * 1024 + 16;

test.each([0, 1, 65_535, 65_536, 65_537, 300_000])('%i bytes come back as they were, in whatever pieces they come', async (size) => {
  const plain = randomBytes(size);
  const file = await sealed(plain);
  expect(file.includes(plain.subarray(0, 32)) && size >= 32).toBe(false);
  expect((await opened(file)).equals(plain)).toBe(true);
  const pieces = Array.from({ length: Math.ceil(file.length / 1000) }, (_, n) => file.subarray(n * 1000, (n + 1) * 1000));
  expect((await all(unseal(parts(...pieces), SECRET))).equals(plain)).toBe(true);
});

test('the same content is never the same file', async () => {
  expect((await sealed(Buffer.from('same'))).equals(await sealed(Buffer.from('same')))).toBe(false);
});

test('a wrong passphrase is told as such, and a short one is refused', async () => {
  await expect(opened(await sealed(Buffer.from('x')), 'another passphrase')).rejects.toThrow('is not the one this backup was made with');
  await expect(all(seal(parts(), 'short'))).rejects.toThrow('at least 12 characters');
});

test('any changed byte, a frame left out, moved or repeated, a cut and an addition are refused', async () => {
  const file = await sealed(randomBytes(200_000));
  const start = file.indexOf(0x0a) + 1;
  const frames = [0, 1, 2].map((n) => file.subarray(start + n * FRAME, start + (n + 1) * FRAME));
  const last = file.subarray(start + 3 * FRAME);
  const head = file.subarray(0, start);
  const forged = (...pieces: Buffer[]) => opened(Buffer.concat([head, ...pieces]));
  await expect(forged(frames[0]!, frames[2]!, last)).rejects.toThrow('damaged');
  await expect(forged(frames[1]!, frames[0]!, frames[2]!, last)).rejects.toThrow();
  await expect(forged(...frames, frames[2]!, last)).rejects.toThrow('damaged');
  await expect(forged(...frames)).rejects.toThrow('cut off');
  await expect(forged(...frames, last.subarray(0, -1))).rejects.toThrow('cut off');
  await expect(forged(...frames, last, Buffer.from('more'))).rejects.toThrow('damaged');
  for (const at of [start + 3, start + 100, start + FRAME + 500, file.length - 1, 40]) {
    const changed = Buffer.from(file);
    changed[at]! ^= 1;
    await expect(opened(changed)).rejects.toThrow();
  }
});

test('another file is told to be no backup', async () => {
  await expect(opened(Buffer.from('-- PostgreSQL database dump\n'))).rejects.toThrow('no backup of Opora');
});
