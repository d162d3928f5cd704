import path from 'node:path';
import { PostgresProblem } from '@opora/postgres/problem';
import { ensureServer, stopServer } from '@opora/postgres/server';
import { Problem } from '../problem';

/** The body of a command: prints its last line, or the one sentence of what is wrong, and ends. */
export function runAsCommand(work: (say: (line: string) => void) => Promise<string>): void {
  const say = (line: string) => { process.stdout.write(`${line}\n`); };
  work(say).then((line) => { say(line); process.exit(0); }, (error: Error) => {
    process.stderr.write(`${error instanceof Problem || error instanceof PostgresProblem ? error.message : error.stack ?? error.message}\n`);
    process.exit(1);
  });
}

/** The administrator's URL of a given PostgreSQL, or of the embedded one, which is started for the work and stopped after it unless it ran before. */
export async function withDatabase<T>({ given, dataDir, password }: { given?: string; dataDir: string; password: string }, work: (adminUrl: string) => Promise<T>): Promise<T> {
  if (given) return work(given);
  const dir = path.join(dataDir, 'postgres');
  const { url, attached } = await ensureServer({ dir, password });
  try { return await work(url); } finally { if (!attached) await stopServer(dir); }
}

export const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
