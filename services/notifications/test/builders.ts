import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { roundTableScheduled } from '@opora/contracts';
import type { Actor } from '@opora/kernel';
import { consume, Context, createExecutor, createLog, type Outcome } from '@opora/subgraph';
import { anActor, cloneDatabase, confirmMailOf, connectTo } from '@opora/testing';
import { notifications } from '../src/subgraph';

confirmMailOf('example.invalid');

/** A migrated database as the worker connects to it; requests and commands still enter their caller's scope. */
export const aDatabase = async (): Promise<DataSource> => connectTo(await cloneDatabase(), notifications, { background: true });

/** A synthetic person without any grant. */
export const aPerson = (): Actor => anActor({ sub: randomUUID(), grants: [] });

export const contextOf = (db: DataSource, actor: Actor | null, now: () => Date = () => new Date()): Context =>
  new Context(db, { actor, traceId: 'test', deadline: Date.now() + 10_000 }, now);

/** A round table the recipients are told of. */
export const aRoundTable = (recipients: readonly string[], over: Partial<{ roundTableId: string; date: string }> = {}) =>
  roundTableScheduled({ recipients, roundTableId: randomUUID(), orpCode: '5105', krajCode: 'CZ051', date: '2026-12-01', ...over });

/** Delivers an event as the road does; the same `eventId` again is a redelivery. */
export const deliver = (db: DataSource, { topic, payload }: { topic: string; payload: object }, eventId: string = randomUUID(), now: () => Date = () => new Date()): Promise<Outcome> =>
  consume({ consumer: 'notifications', db, subscriptions: notifications.subscriptions!, log: createLog('test', 'silent'), now }, { producer: 'networking', eventId, topic, payload, traceId: 'test' });

// Tests read answers of any shape; the schema has already checked them.
// oxlint-disable-next-line typescript/no-explicit-any
type Answer = { data?: any; errors?: readonly any[] };
/** Asks the subgraph in GraphQL. */
export const askOf = (db: DataSource, actor: Actor | null, query: string, variables: Record<string, unknown> = {}, now: () => Date = () => new Date()) =>
  createExecutor(notifications, db, createLog('test', 'silent'), now).execute({ query, variables }, { actor, traceId: 'test', deadline: Date.now() + 10_000 }) as Promise<Answer>;
