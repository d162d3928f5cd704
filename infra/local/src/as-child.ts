import { readProcessConfig, type ProcessConfig } from './config';

/** What the supervisor and its processes say to each other over IPC. */
export type FromChild = { type: 'ready' } | { type: 'pong' } | { type: 'line'; text: string } | { type: 'failed'; sentence: string };
export type ToChild = { type: 'ping' };

/** Our processes end when work in hand is done, at the latest after this. */
export const STOP_LIMIT_MS = 25_000;

const send = (message: FromChild): Promise<void> => new Promise((resolve) => { if (process.connected) process.send!(message, undefined, undefined, () => resolve()); else resolve(); });

/** Tells the person at the terminal what is going on. */
export const report = (text: string): void => { void send({ type: 'line', text }); };

/** The reason in one sentence goes to the terminal, the whole of it to the log. */
async function fail(error: unknown): Promise<never> {
  console.error(error);
  await send({ type: 'failed', sentence: sentenceOf(error) });
  process.exit(1);
}

function sentenceOf(error: unknown): string {
  const { code, message, port } = error as NodeJS.ErrnoException & { port?: number };
  if (code === 'EADDRINUSE') return `Port ${port} is taken by another program; stop it or start with another one, for example PORT=4100 npm start.`;
  return message ?? String(error);
}

/**
 * The body of a long-running process of the platform: starts it, tells the supervisor when it is ready, answers its heartbeats,
 * and stops when asked to or when the supervisor is gone, so that a killed supervisor leaves no orphans.
 */
export function runAsChild(start: (config: ProcessConfig) => Promise<{ stop(): Promise<unknown> }>): void {
  let running: { stop(): Promise<unknown> } | undefined;
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), STOP_LIMIT_MS).unref();
    void Promise.resolve(running?.stop()).then(() => process.exit(0), () => process.exit(1));
  };
  // Ctrl-C reaches every process of the terminal; the supervisor decides the order of stopping.
  process.on('SIGINT', () => undefined).once('SIGTERM', stop).once('disconnect', stop);
  process.on('message', (message: ToChild) => { if (message.type === 'ping') void send({ type: 'pong' }); });
  start(readProcessConfig()).then((started) => {
    running = started;
    return stopping ? started.stop() : send({ type: 'ready' });
  }).catch(fail);
}

/** The body of a process that does one thing and ends; a killed supervisor ends it too. */
export function runAsTask<C extends ProcessConfig>(work: (config: C) => Promise<void>): void {
  process.on('SIGINT', () => undefined).once('SIGTERM', () => process.exit(1)).once('disconnect', () => process.exit(1));
  work(readProcessConfig<C>()).then(() => process.exit(0), fail);
}
