import fs from 'node:fs';
import type { Writable } from 'node:stream';
import type { DestinationStream } from 'pino';

const STDOUT = 1;
/** So much may wait for a reader that stands still; then lines are dropped. */
const MOST_BYTES = 1024 * 1024;
const WARN = 40;

/** Where a process's log lines go: its standard output. A reader that stands still and a disk that is full cost lines, never the process; how many is told by the next line that passes (reliability.md §7, row 42). */
export const logOutput = (): DestinationStream => (output ??= openOutput());
let output: DestinationStream | undefined;

function openOutput(): DestinationStream {
  if (fs.fstatSync(STDOUT).isFile()) return dropping((line) => { try { fs.writeSync(STDOUT, line); return true; } catch { return false; } });
  process.stdout.on('error', () => undefined); // the reader went away
  return dropping(unlessFull(process.stdout));
}

/** Writes to a stream whose writes wait in memory while its reader is slow, up to `most` bytes. */
export const unlessFull = (stream: Writable, most = MOST_BYTES) => (line: string): boolean => {
  if (stream.writableLength > most) return false;
  stream.write(line);
  return true;
};

/** Counts the lines that could not be written, and tells of them as soon as one can. */
export function dropping(write: (line: string) => boolean): DestinationStream {
  let dropped = 0;
  return {
    write(line) {
      if (dropped > 0 && write(`${JSON.stringify({ level: WARN, time: new Date().toISOString(), name: 'log', pid: process.pid, dropped, msg: 'lines of the log were dropped' })}\n`)) dropped = 0;
      if (dropped > 0 || !write(line)) dropped++;
    },
  };
}
