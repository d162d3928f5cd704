import DataLoader from 'dataloader';
import { In, type DataSource, type ObjectLiteral } from 'typeorm';
import { notFound, type Actor, type Caller } from '@opora/kernel';

export type Row = ObjectLiteral & { id: string };
export type Entity<E> = new () => E;

/** A record another service owns, by its id. */
export interface Reference { id: string }

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
export const isUuid = (text: string) => UUID.test(text);

/** One per request and subgraph: the database, who is asking, the clock, and loading by id without N+1. */
export class Context {
  private readonly loaders = new Map<unknown, DataLoader<never, unknown, string>>();

  constructor(readonly db: DataSource, readonly caller: Caller, readonly now: () => Date = () => new Date()) {}

  get actor(): Actor | null { return this.caller.actor; }

  /** Rows of a flat SQL read with numbered parameters. Columns are named as the SDL names them. */
  rows<T extends object>(sql: string, parameters: readonly unknown[] = []): Promise<T[]> {
    return this.db.query(sql, [...parameters]) as Promise<T[]>;
  }

  /** Null when there is none, or when the id is no UUID. Every id asked for in the same tick shares one query. */
  async find<E extends Row>(entity: Entity<E>, id: string): Promise<E | null> {
    if (!isUuid(id)) return null;
    return this.together(entity, async (ids: readonly string[]) => {
      const found = await this.db.manager.findBy(entity as Entity<Row>, { id: In([...ids]) });
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
