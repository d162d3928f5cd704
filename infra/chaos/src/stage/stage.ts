import { randomUUID } from 'node:crypto';
import { Platform } from '../harness/platform';
import { killHard, until } from '../harness/process';
import type { RedisServer } from '../harness/redis';
import { Mailbox } from '../load/mailbox';
import { drained, verdictOf, broken } from '../load/verdict';
import { prepareWorld, type World } from '../load/world';
import { change as send } from '../load/world';
import { Writers } from '../load/writers';
import type { Wire } from './wire';

const DAY_MS = 24 * 3600_000;
const SCHEDULE = 'mutation ($input: ScheduleRoundTableInput!) { scheduleRoundTable(input: $input) { id version date } }';

/** How one try of a change ended. */
export interface Tried { code: string; ms: number; answer?: string }

/** A running platform with a load to put on it, and what a fault may touch. */
export class Stage {
  private n = 0;
  readonly run = `f${randomUUID().slice(0, 6)}`;
  private constructor(readonly platform: Platform, readonly world: World, readonly mailbox: Mailbox, readonly wires: { postgres?: Wire; redis?: Wire }, readonly redis: RedisServer | null) {}

  static async open(environment: Record<string, string> = {}, wires: { postgres?: Wire; redis?: Wire } = {}, redis: RedisServer | null = null, dir?: string): Promise<Stage> {
    const mailbox = await Mailbox.open();
    const platform = await Platform.fresh({ SMTP_URL: mailbox.url, ...environment }, dir);
    await platform.start();
    return new Stage(platform, await prepareWorld(platform, { people: 6, tables: 20 }), mailbox, wires, redis);
  }
  async close(): Promise<void> {
    await this.platform.remove();
    await this.mailbox.close();
    await this.wires.postgres?.close();
    await this.wires.redis?.close();
    await this.redis?.remove();
  }

  /** A key for one change. */
  key(): string { return `${this.run}-${this.n++}`; }

  /** Asks once for the change of a key: a round table gets a day and its facilitator is told. */
  async tryChange(key = this.key()): Promise<Tried> {
    const n = Number(key.split('-')[1]);
    const { roundTableIds, facilitatorIds } = this.world;
    const input = { roundTableId: roundTableIds[n % roundTableIds.length], facilitatorIds: [facilitatorIds[n % facilitatorIds.length]], date: new Date(Date.now() + (30 + n) * DAY_MS).toISOString().slice(0, 10), idempotencyKey: key };
    const began = performance.now();
    const { data, errors } = await this.platform.ask(SCHEDULE, this.platform.token('organiser'), { input }, 20_000).catch(() => ({ data: null, errors: [{ message: '', extensions: { code: 'NO_ANSWER' } }] }));
    return { code: errors?.[0]?.extensions.code ?? 'OK', ms: Math.round(performance.now() - began), answer: JSON.stringify(data) };
  }
  /** Asks until it is answered, like a client that does not give up. Resolves with the last try and the milliseconds since the first. */
  async insist(key = this.key()): Promise<Tried & { tries: number; waitedMs: number }> {
    const began = performance.now();
    let tries = 0;
    const last = await until(`an answer to ${key}`, async () => { tries++; const tried = await this.tryChange(key); return tried.code === 'OK' && tried; });
    return { ...last, tries, waitedMs: Math.round(performance.now() - began) };
  }
  /** A question that PostgreSQL must answer. */
  async tryRead(): Promise<Tried> {
    const began = performance.now();
    const { errors } = await this.platform.ask('{ roundTables(first: 5) { totalCount edges { node { id } } } }', this.platform.token('organiser'), {}, 20_000).catch(() => ({ errors: [{ message: '', extensions: { code: 'NO_ANSWER' } }] }));
    return { code: errors?.[0]?.extensions.code ?? 'OK', ms: Math.round(performance.now() - began) };
  }

  /** Waits until nothing is owed, then counts: the invariants of reliability.md §7 hold for all there is. Says it in a few words. */
  async allDelivered(limitSeconds = 150): Promise<string> {
    const seconds = await drained(this.platform, limitSeconds, true);
    const verdict = await verdictOf(this.platform, new Writers(this.platform, this.world, this.run), this.run);
    const wrong = broken(verdict);
    if (wrong.length > 0) throw new Error(wrong.join(', '));
    return `0 lost, 0 twice of ${verdict.owed} after ${seconds} s`;
  }
  /** The worker that runs now, or comes next. */
  worker(): Promise<number> { return until('a worker', () => this.platform.child('worker')); }
  api(): Promise<number> { return until('an api', () => this.platform.child('api')); }
  killWorker(): Promise<void> { return this.worker().then(killHard); }
  send(role: string, mutation: string, input: object): Promise<{ id: string }> { return send(this.platform, role, mutation, input); }
}
