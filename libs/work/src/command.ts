import type { EntityManager } from 'typeorm';
import { Audit } from '@opora/audit';
import type { Event } from '@opora/contracts';
import { common, isUuid, notFound, type Actor, type Allow } from '@opora/kernel';
import { appendEvents } from '@opora/road';
import { guarded, assertAllowed } from './allow';
import type { Context, Entity, Row } from './context';
import { once } from './idempotency';
import { parseInput, type CommandInput } from './input';
import { bounded, timeLeft } from './deadline';
import { goByTerritoriesOf } from './editions';
import { enterCommand } from './scope';
import { observedCommand } from './telemetry/command';

/** What a command may touch: one open transaction, who is asking, the clock, and the events it tells others. */
export interface Work {
  tx: EntityManager;
  actor: Actor;
  now: Date;
  traceId: string;
  /** Tells other services, in the same transaction. */
  send(event: Event): void;
  /** The row, locked until commit. Throws NOT_FOUND, or CONFLICT_VERSION when the caller's version is stale; a null is none, as GraphQL brings it. */
  lock<E extends Row>(entity: Entity<E>, id: string, expectedVersion?: number | null): Promise<E>;
  /** The row without a lock. Throws NOT_FOUND. */
  get<E extends Row>(entity: Entity<E>, id: string): Promise<E>;
}

export interface Command<I extends CommandInput, R extends object> {
  name: string;
  input: new () => I;
  allow: Allow;
  /**
   * Whose protected rows it works with: the caller's scope unless told. `service` is for a change that must see others' rows to be right
   * (counting the places others hold); such a command checks by itself what its caller may touch.
   */
  reach?: 'caller' | 'service';
  run(work: Work, input: I): Promise<R>;
}
/** Declares a change: its name, its checked input, who may, and the story. */
export const defineCommand = <I extends CommandInput, R extends object>(command: Command<I, R>): Command<I, R> => command;

/** Publishes a command as a mutation with the one argument `input`. */
export const mutation = <I extends CommandInput, R extends object>(command: Command<I, R>) =>
  guarded(command.allow, (_parent: unknown, args: { input: object }, cx: Context): Promise<R> => observedCommand(cx.db, command.name, () => run(cx, command, args.input)));

const RETRIED = new Set(['40001', '40P01']);
const ATTEMPTS = 3;

/** Signed in → allowed → input valid → transaction → code lists → idempotency → command → audit row → outbox rows → commit (house.md §2). Throws DEADLINE_EXCEEDED instead of a commit nobody waits for. */
export async function run<I extends CommandInput, R extends object>(cx: Context, command: Command<I, R>, raw: object): Promise<R> {
  assertAllowed(command.allow, cx.actor);
  if (!cx.actor) throw common('UNAUTHENTICATED');
  const actor = cx.actor;
  const input = await parseInput(command.input, raw);
  for (let attempt = 1; ; attempt++) {
    try {
      timeLeft(cx.caller);
      return await cx.db.transaction(async (tx) => {
        bounded(tx.queryRunner!, cx.caller);
        await goByTerritoriesOf(tx, await enterCommand(tx, actor, command.reach ?? 'caller'));
        const result = await once(tx, actor, command.name, input, () => perform(cx, tx, actor, command, input));
        // The caller has been told that it failed: so it does.
        timeLeft(cx.caller);
        return result;
      });
    } catch (error) {
      if (!RETRIED.has((error as { code?: string }).code ?? '') || attempt === ATTEMPTS) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 50 * attempt));
    }
  }
}

async function perform<I extends CommandInput, R extends object>(cx: Context, tx: EntityManager, actor: Actor, command: Command<I, R>, input: I): Promise<R> {
  const events: Event[] = [];
  const { traceId } = cx.caller;
  const result = await command.run({ tx, actor, now: cx.now(), traceId, send: (event) => { events.push(event); }, lock: lockIn(tx), get: getIn(tx) }, input);
  const { id, krajCode } = result as { id?: string; krajCode?: string };
  await tx.insert(Audit, {
    actor: actor.sub, action: command.name, objectType: result.constructor.name, objectId: id ?? null, krajCode: krajCode ?? null, fields: Object.keys(input), traceId,
  });
  await appendEvents(tx, events, traceId);
  return result;
}

const getIn = (tx: EntityManager) => async <E extends Row>(entity: Entity<E>, id: string): Promise<E> => {
  const row = isUuid(id) ? await tx.findOne(entity as Entity<Row>, { where: { id } }) : null;
  if (!row) throw notFound();
  return row as E;
};

const lockIn = (tx: EntityManager) => async <E extends Row>(entity: Entity<E>, id: string, expectedVersion?: number | null): Promise<E> => {
  const row = isUuid(id) ? await tx.findOne(entity as Entity<Row>, { where: { id }, lock: { mode: 'pessimistic_write' } }) : null;
  if (!row) throw notFound();
  if (expectedVersion !== undefined && expectedVersion !== null && expectedVersion !== row.version) throw common('CONFLICT_VERSION', { field: 'input.expectedVersion', actual: expectedVersion, limit: row.version });
  return row as E;
};
