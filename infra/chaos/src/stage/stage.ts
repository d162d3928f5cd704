import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { ensureServer, stopServer } from '@opora/postgres/server';
import type { Backend } from '../faults/fault';
import { leaving } from '../harness/leavings';
import { Platform } from '../harness/platform';
import { prepared } from '../harness/prepared';
import { killHard, until } from '../harness/process';
import { RedisServer } from '../harness/redis';
import { Invariants, speaksOfTheInside } from '../load/invariants';
import { Mailbox } from '../load/mailbox';
import { broken, drained, verdictOf, type Changes } from '../load/verdict';
import { change as send, prepareWorld, type World } from '../load/world';
import { Wire } from './wire';

const DAY_MS = 24 * 3600_000;
const SCHEDULE = 'mutation ($input: ScheduleRoundTableInput!) { scheduleRoundTable(input: $input) { id version date } }';
const READ = '{ roundTables(first: 5) { totalCount edges { node { id } } } }';
/** The door was closed, or it was open and no answer came. */
const unanswered = (error: unknown) => ({ data: null, errors: [{ message: '', extensions: { code: ((error as Error).cause as NodeJS.ErrnoException | undefined)?.code === 'ECONNREFUSED' ? 'CLOSED' : 'NO_ANSWER' } }] });

/** How one try of a change ended. */
export interface Tried { code: string; ms: number; answer?: string }
export interface StageOptions {
  kind?: 'embedded' | 'wires';
  backend?: Backend;
  /** Where the database of `wires` is kept, and the installation that those of `embedded` are copies of. */
  folder?: string;
  /** An empty folder for the installation. */
  dir?: string;
  environment?: Record<string, string>;
  people?: number;
  tables?: number;
}
interface Parts { platform: Platform; world: World; mailbox: Mailbox; invariants: Invariants; wires: { postgres?: Wire; redis?: Wire }; redis: RedisServer | null; end(): Promise<void> }

/** A running platform with a load to put on it, and what a fault may touch. */
export class Stage implements Changes {
  private n = 0;
  readonly run = `f${randomUUID().slice(0, 6)}`;
  private readonly answers = new Map<string, string>();
  private readonly inside = new Set<string>();
  readonly wanted: string[] = [];
  repeated = 0;
  private constructor(private readonly parts: Parts) {}

  static async open({ kind = 'embedded', backend = 'postgres', folder, dir, environment = {}, people = 6, tables = 20 }: StageOptions = {}): Promise<Stage> {
    const [mailbox, redis] = [await Mailbox.open(), backend === 'redis' ? await RedisServer.start() : null];
    const [stores, wires, endStores] = await openStores(kind, redis, path.join(folder ?? '', `postgres-${backend}`));
    const settings = { SMTP_URL: mailbox.url, ...stores, ...environment };
    const platform = folder && kind === 'embedded' ? await prepared(path.join(folder, 'prepared'), settings) : await Platform.fresh(settings, dir);
    const end = async () => {
      try {
        await platform.remove();
      } finally {
        await mailbox.close();
        await endStores();
        await redis?.remove();
      }
    };
    try {
      await platform.start();
      const world = await prepareWorld(platform, { people, tables });
      return new Stage({ platform, world, mailbox, invariants: await Invariants.of(platform), wires, redis, end });
    } catch (error) {
      await end();
      throw error;
    }
  }
  get platform(): Platform { return this.parts.platform; }
  get world(): World { return this.parts.world; }
  get mailbox(): Mailbox { return this.parts.mailbox; }
  get redis(): RedisServer | null { return this.parts.redis; }
  get wires(): Parts['wires'] { return this.parts.wires; }
  close(): Promise<void> { return this.parts.end(); }

  /** A key for one change. */
  key(): string { return `${this.run}-${this.n++}`; }

  /** Asks once for the change of a key: a round table gets a day and its facilitator is told. */
  async tryChange(key = this.key()): Promise<Tried> {
    const n = Number(key.split('-')[1]);
    const { roundTableIds, facilitatorIds } = this.world;
    const input = { roundTableId: roundTableIds[n % roundTableIds.length], facilitatorIds: [facilitatorIds[n % facilitatorIds.length]], date: new Date(Date.now() + (30 + (n % 900)) * DAY_MS).toISOString().slice(0, 10), idempotencyKey: key };
    const tried = await this.ask(SCHEDULE, { input });
    if (this.wanted.includes(key)) this.repeated++; else this.wanted.push(key);
    if (tried.code === 'OK' && !this.answers.has(key)) this.answers.set(key, tried.answer!);
    return tried;
  }
  /** Asks until it is answered, like a client that does not give up. Resolves with the last try and the milliseconds since the first. */
  async insist(key = this.key()): Promise<Tried & { tries: number; waitedMs: number }> {
    const began = performance.now();
    let tries = 0;
    const last = await until(`an answer to ${key}`, async () => { tries++; const tried = await this.tryChange(key); return tried.code === 'OK' && tried; });
    return { ...last, tries, waitedMs: Math.round(performance.now() - began) };
  }
  /** A question that PostgreSQL must answer. */
  tryRead(): Promise<Tried> { return this.ask(READ, {}); }

  private async ask(query: string, variables: object): Promise<Tried> {
    const began = performance.now();
    const { data, errors } = await this.platform.ask(query, this.platform.token('organiser'), variables, 20_000).catch(unanswered);
    if (errors && speaksOfTheInside(JSON.stringify(errors))) this.inside.add(JSON.stringify(errors));
    return { code: errors?.[0]?.extensions.code ?? 'OK', ms: Math.round(performance.now() - began), answer: JSON.stringify(data) };
  }

  get acknowledged(): readonly { key: string; answer: string }[] { return [...this.answers].map(([key, answer]) => ({ key, answer })); }
  /** Their answers no longer bind: the database was brought back to before them. */
  forget(keys: readonly string[]): void { for (const key of keys) this.answers.delete(key); }
  async askAgain({ key }: { key: string }): Promise<string> { return (await this.insist(key)).answer!; }

  /** Waits until nothing is owed, then counts: the invariants of reliability.md §7 hold for all there is. Says it in a few words. */
  async allDelivered(limitSeconds = 150): Promise<string> {
    const seconds = await drained(this.platform, limitSeconds, true);
    const verdict = await verdictOf(this.platform, this, this.run, { mailbox: this.mailbox, sample: 5 });
    const wrong = [...broken(verdict), ...await this.parts.invariants.broken(), ...[...this.inside].map((words) => `an error spoke of the inside: ${words}`)];
    if (wrong.length > 0) throw new Error(wrong.join(', '));
    return `0 lost, 0 twice of ${verdict.owed} after ${seconds} s`;
  }
  /** The worker that runs now, or comes next. */
  worker(): Promise<number> { return until('a worker', () => this.platform.child('worker')); }
  api(): Promise<number> { return until('an api', () => this.platform.child('api')); }
  killWorker(): Promise<void> { return this.worker().then(killHard); }
  send(role: string, mutation: string, input: object): Promise<{ id: string }> { return send(this.platform, role, mutation, input); }
}

/** Where the platform finds its stores: with wires they are reached through proxies that fail on demand. */
async function openStores(kind: 'embedded' | 'wires', redis: RedisServer | null, folder: string): Promise<[Record<string, string>, Parts['wires'], () => Promise<void>]> {
  if (kind === 'embedded') return [redis ? { REDIS_URL: redis.url } : {}, {}, async () => undefined];
  const server = await ensureServer({ dir: folder, password: 'opora-chaos' });
  const stop = leaving(() => stopServer(folder));
  const wires = { postgres: await Wire.to(server.port), ...(redis && { redis: await Wire.to(redis.port) }) };
  const stores = { DATABASE_URL: wires.postgres.through(server.url), ...(redis && { REDIS_URL: wires.redis!.through(redis.url) }) };
  return [stores, wires, async () => { await wires.postgres.close(); await wires.redis?.close(); await stop(); }];
}
