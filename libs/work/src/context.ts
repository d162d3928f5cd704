import DataLoader from 'dataloader';
import { In, type DataSource, type EntityManager, type ObjectLiteral, type QueryRunner } from 'typeorm';
import { Audit } from '@opora/audit';
import { isUuid, mayInKraj, notFound, PERSON_ROLES, withoutOpened, type Actor, type Caller } from '@opora/kernel';
import { bounded, isFar, timeLeft } from './deadline';
import { enterScope } from './scope';

export type Row = ObjectLiteral & { id: string };
export type Entity<E> = new () => E;

/** A record of a person with the kraj it belongs to. */
export interface RecordOfPerson { id: string; krajCode: string | null }
/** A record another service owns, by its id. */
export interface Reference { id: string }

/** One per request and subgraph: the database, who is asking, the clock, and loading by id without N+1. */
export class Context {
  private readonly loaders = new Map<unknown, DataLoader<never, unknown, string>>();
  private reading?: Promise<EntityManager>;
  private runner?: QueryRunner;
  private noted = false;
  private readonly own: Actor | null;

  constructor(readonly db: DataSource, readonly caller: Caller, readonly now: () => Date = () => new Date(), private readonly scoped = false) {
    this.own = caller.actor && withoutOpened(caller.actor);
  }

  /** Who is asking, with the roles they were given. */
  get actor(): Actor | null { return this.own; }

  /** The same with what they opened outside their region: only a query of people's records may go by it, and must note each read. */
  get reader(): Actor | null { return this.caller.actor; }

  /**
   * What this request reads with: where people are protected, or the deadline is near, one transaction under the caller's scope, opened by the first read that needs it.
   * Throws DEADLINE_EXCEEDED once whoever asked has stopped waiting.
   */
  async manager(): Promise<EntityManager> {
    timeLeft(this.caller);
    if (!this.scoped && !this.reading && isFar(this.caller)) return this.db.manager;
    return this.reading ??= this.open();
  }

  /** Rows of a flat SQL read with numbered parameters. Columns are named as the SDL names them. */
  async rows<T extends object>(sql: string, parameters: readonly unknown[] = []): Promise<T[]> {
    return (await this.manager()).query(sql, [...parameters]) as Promise<T[]>;
  }

  /**
   * Notes that records of people were read, in the transaction of the read. `fields` are names, never values. Where a record says its kraj, the note says
   * what for, when it was read by opened access.
   */
  async auditRead(action: string, objectType: string, ids: readonly (string | RecordOfPerson)[], fields: readonly string[]): Promise<void> {
    const row = (read: string | RecordOfPerson) => {
      const { id, krajCode } = typeof read === 'string' ? { id: read, krajCode: null } : read;
      return { actor: this.actor?.sub ?? 'anonymous', action, objectType, objectId: id, krajCode, fields: [...fields], traceId: this.caller.traceId, purpose: purposeOf(this.reader, krajCode) };
    };
    if (ids.length === 0) return;
    this.noted = true;
    await (await this.manager()).insert(Audit, ids.map(row));
  }

  /** Ends the transaction of the reads, when there was one. False when the note of who read whom could not be kept: then nothing read may be told. */
  async close(): Promise<boolean> {
    await this.reading?.catch(() => undefined);
    if (!this.runner) return true;
    try {
      // After a failed statement COMMIT rolls back without a word; any other statement says so.
      if (this.noted) await this.runner.query('select 1');
      await this.runner.commitTransaction();
      return true;
    } catch {
      await this.runner.rollbackTransaction().catch(() => undefined);
      return !this.noted;
    } finally {
      await this.runner.release();
    }
  }

  private async open(): Promise<EntityManager> {
    this.runner = inTurn(bounded(this.db.createQueryRunner(), this.caller));
    await this.runner.startTransaction();
    await enterScope(this.runner.manager, this.reader);
    return this.runner.manager;
  }

  /** Null when there is none, or when the id is no UUID. Every id asked for in the same tick shares one query. */
  async find<E extends Row>(entity: Entity<E>, id: string): Promise<E | null> {
    if (!isUuid(id)) return null;
    return this.together(entity, async (ids: readonly string[]) => {
      const found = await (await this.manager()).findBy(entity as Entity<Row>, { id: In([...ids]) });
      const byId = new Map(found.map((row) => [row.id, row as E]));
      return ids.map((each) => byId.get(each) ?? null);
    }).load(id.toLowerCase());
  }

  /** Throws NOT_FOUND when there is none. */
  async get<E extends Row>(entity: Entity<E>, id: string, field?: string): Promise<E> {
    return (await this.find(entity, id)) ?? Promise.reject(notFound(field));
  }

  /** The loader of this request for one purpose: keys asked for in the same tick are answered by one call of `load`. */
  together<K, V>(purpose: unknown, load: (keys: readonly K[]) => Promise<ArrayLike<V | Error>>): DataLoader<K, V, string> {
    const open = this.loaders.get(purpose) as DataLoader<K, V, string> | undefined;
    if (open) return open;
    const loader = new DataLoader<K, V, string>(load, { maxBatchSize: 1000 });
    this.loaders.set(purpose, loader as never);
    return loader;
  }
}

/** What a kraj was opened for; null where the reader's own roles reach. */
function purposeOf(reader: Actor | null, krajCode: string | null): string | null {
  if (!reader || krajCode === null || mayInKraj(withoutOpened(reader), PERSON_ROLES, krajCode)) return null;
  return reader.grants.find((g) => g.purpose !== undefined && g.level === 'KRAJ' && g.id === krajCode)?.purpose ?? null;
}

/** One connection takes one statement at a time; fields ask side by side. */
function inTurn(runner: QueryRunner): QueryRunner {
  const query = runner.query.bind(runner) as (...statement: unknown[]) => Promise<unknown>;
  let last: Promise<unknown> = Promise.resolve();
  const queued = (...statement: unknown[]) => (last = last.then(() => query(...statement), () => query(...statement)));
  return Object.assign(runner, { query: queued });
}
