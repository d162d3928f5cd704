import fs from 'node:fs';

const LIMIT_BYTES = 20 * 1024 * 1024;
const LOOK_EVERY_MS = 60_000;

/** A log that a process writes and that keeps at most its last two parts of 20 MB. */
export class LogFile {
  private readonly watch: NodeJS.Timeout;

  constructor(readonly path: string) {
    this.watch = setInterval(() => this.rotate(), LOOK_EVERY_MS).unref();
  }

  /** A handle for a child to append to. */
  open(): number { return fs.openSync(this.path, 'a', 0o600); }

  /** The end of the log, for a person to see why a process ended. */
  tail(lines = 12): string {
    if (!fs.existsSync(this.path)) return '';
    const { size } = fs.statSync(this.path);
    const from = Math.max(0, size - 8192);
    const handle = fs.openSync(this.path, 'r');
    try {
      const bytes = Buffer.alloc(size - from);
      fs.readSync(handle, bytes, 0, bytes.length, from);
      return bytes.toString('utf8').trimEnd().split('\n').slice(-lines).join('\n');
    } finally { fs.closeSync(handle); }
  }

  close(): void { clearInterval(this.watch); }

  /** The writer keeps its handle: it appends, so the file can be copied away and emptied under it. */
  private rotate(): void {
    try {
      if (fs.statSync(this.path).size < LIMIT_BYTES) return;
      fs.copyFileSync(this.path, `${this.path}.1`);
      fs.truncateSync(this.path);
    } catch { /* a missing log or a full disk must not stop the platform; the next look tries again */ }
  }
}
