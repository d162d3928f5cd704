import { Writable } from 'node:stream';
import { dropping, unlessFull } from './output';

/** A reader that takes nothing until it is told to. */
function slowReader() {
  const taken: string[] = [];
  const waiting: (() => void)[] = [];
  let reads = false;
  const stream = new Writable({ decodeStrings: false, write(chunk: string, _encoding, done) { taken.push(chunk); if (reads) done(); else waiting.push(done); } });
  return { stream, taken, read() { reads = true; for (const done of waiting.splice(0)) done(); } };
}

test('a reader that stands still costs lines, not memory without end; their number is told when it reads again', async () => {
  const { stream, taken, read } = slowReader();
  const log = dropping(unlessFull(stream, 100));
  for (let n = 0; n < 50; n++) log.write(`line ${n} of ten bytes\n`);
  expect(stream.writableLength).toBeLessThan(150);
  const kept = stream.writableLength / 'line 1 of ten bytes\n'.length;
  read();
  await new Promise((resolve) => setImmediate(resolve));
  log.write('after\n');
  await new Promise((resolve) => setImmediate(resolve));
  expect(JSON.parse(taken.at(-2)!)).toMatchObject({ level: 40, dropped: 50 - Math.floor(kept) });
  expect(taken.at(-1)).toBe('after\n');
});

test('a line that cannot be written throws nothing, and is counted', () => {
  const lines: string[] = [];
  let full = true;
  const log = dropping((line) => { if (!full) lines.push(line); return !full; });
  for (let n = 0; n < 3; n++) log.write('lost\n');
  full = false;
  log.write('kept\n');
  log.write('kept\n');
  expect(lines.map((line) => (line.startsWith('{') ? (JSON.parse(line) as { dropped: number }).dropped : line))).toEqual([3, 'kept\n', 'kept\n']);
});
