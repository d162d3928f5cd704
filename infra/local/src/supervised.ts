import { fork, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { STOP_LIMIT_MS, type FromChild } from './as-child';
import { childEnvironment, ROOT, type ProcessConfig } from './config';
import { LogFile } from './log-file';
import { Problem } from './problem';

const READY_LIMIT_MS = 60_000;
const BEAT_MS = 2000;
const MISSED_BEATS = 6;
const FIRST_TRIES = 3;
const STEADY_MS = 30_000;

export interface Announce { (line: string): void }

/** What to keep alive, and whom to tell. `config` is asked for at every start; `spawned` hears of every new process. */
export interface Kept { name: string; file: string; logDir: string; config(): ProcessConfig; announce: Announce; spawned(): void }

function forkChild(file: string, config: ProcessConfig, log: LogFile): ChildProcess {
  const handle = log.open();
  const child = fork(file, [], { cwd: ROOT, env: childEnvironment(config), stdio: ['ignore', handle, handle, 'ipc'] });
  fs.closeSync(handle);
  return child;
}
const ended = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null;
const untilEnd = (child: ChildProcess) => (ended(child) ? Promise.resolve() : new Promise<void>((resolve) => { child.once('exit', () => resolve()); }));

/** Runs a task of `runAsTask` to its end; rejects with its one sentence. */
export async function runTask(file: string, config: ProcessConfig, log: LogFile, announce: Announce, signal: AbortSignal): Promise<void> {
  const child = forkChild(file, config, log);
  let sentence: string | undefined;
  child.on('message', (message: FromChild) => {
    if (message.type === 'line') announce(message.text);
    if (message.type === 'failed') sentence = message.sentence;
  });
  const abort = () => child.kill('SIGTERM');
  signal.addEventListener('abort', abort);
  await untilEnd(child);
  signal.removeEventListener('abort', abort);
  signal.throwIfAborted();
  if (child.exitCode !== 0) throw new Problem(sentence ?? `${path.basename(file, '.js')} ended with ${child.signalCode ?? child.exitCode}; see ${log.path}.`);
}

/** One process that is kept alive: started again with back-off when it ends, killed when it no longer answers. */
export class Supervised {
  private child?: ChildProcess;
  private wanted = false;
  private ready = false;
  private startedAt = 0;
  private failures = 0;
  private sentence?: string;
  private first?: { resolve(): void; reject(error: Error): void };
  private readonly log: LogFile;

  constructor(private readonly kept: Kept) {
    this.log = new LogFile(path.join(kept.logDir, `${kept.name}.log`));
  }

  get pid(): number | undefined { return this.child?.pid; }

  /** Starts it; resolves when it says it is ready, rejects with one sentence when it cannot get there. */
  async start(): Promise<void> {
    this.wanted = true;
    const late = setTimeout(() => this.first?.reject(new Problem(`The ${this.kept.name} was not ready after ${READY_LIMIT_MS / 1000} seconds; see ${this.log.path}.`)), READY_LIMIT_MS);
    try {
      await new Promise<void>((resolve, reject) => { this.first = { resolve, reject }; this.spawn(); });
    } finally {
      clearTimeout(late);
      this.first = undefined;
    }
  }

  /** Asks it to finish its work and waits 25 seconds at most before ending it. */
  async stop(): Promise<void> {
    this.wanted = false;
    this.first?.reject(new Problem('Stopped while starting.'));
    const { child } = this;
    if (child && !ended(child)) {
      child.kill('SIGTERM');
      const kill = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
      await untilEnd(child);
      clearTimeout(kill);
    }
    this.log.close();
  }

  /** Starts it anew with the configuration of now. */
  restart(): void { this.child?.kill('SIGTERM'); }

  private spawn(): void {
    const child = forkChild(this.kept.file, this.kept.config(), this.log);
    this.child = child;
    this.kept.spawned();
    this.ready = false;
    this.startedAt = performance.now();
    let unanswered = 0;
    const beat = setInterval(() => {
      // One that hangs while it starts answers nothing either: it has as long as a first start has.
      if (!this.ready && performance.now() - this.startedAt > READY_LIMIT_MS) { this.kept.announce(`The ${this.kept.name} does not get ready; it is ended and started again.`); child.kill('SIGKILL'); return; }
      if (!this.ready || !child.connected) return;
      if (++unanswered > MISSED_BEATS) { this.kept.announce(`The ${this.kept.name} does not answer; it is ended and started again.`); child.kill('SIGKILL'); return; }
      child.send({ type: 'ping' }, () => undefined);
    }, BEAT_MS);
    child.on('message', (message: FromChild) => {
      if (message.type === 'pong') unanswered = 0;
      if (message.type === 'line') this.kept.announce(message.text);
      if (message.type === 'failed') this.sentence = message.sentence;
      if (message.type === 'ready') { this.ready = true; this.first?.resolve(); }
    });
    child.on('error', () => undefined); // a failed fork also ends
    child.on('exit', (code, signal) => { clearInterval(beat); void this.revive(signal ?? `code ${code}`); });
  }

  private async revive(how: string): Promise<void> {
    if (!this.wanted) return;
    this.failures = performance.now() - this.startedAt > STEADY_MS ? 1 : this.failures + 1;
    if (this.first && (this.sentence || this.failures >= FIRST_TRIES)) {
      this.first.reject(new Problem(this.sentence ?? `The ${this.kept.name} ended ${this.failures} times while starting (${how}):\n${this.log.tail()}`));
      return;
    }
    this.kept.announce(`The ${this.kept.name} ended (${how})${this.sentence ? `: ${this.sentence}` : ''}; starting it again.`);
    this.sentence = undefined;
    await sleep(Math.min(200 * 2 ** (this.failures - 1), this.ready ? 2000 : 10_000)); // one that was ready before is likely to be again
    if (this.wanted) this.spawn();
  }
}
