import { QueryFailedError, type EntityManager, type ObjectLiteral } from 'typeorm';
import { DomainError, type Violation } from '@opora/kernel';
import type { Context } from '@opora/subgraph';

/** The columns of an entity as a flat read selects them, named as the SDL names them. */
export const columnsOf = (cx: Pick<Context, 'db'>, entity: Function, alias: string): string =>
  cx.db.getMetadata(entity).columns.map(({ databaseName, propertyName }) => `${alias}."${databaseName}" as "${propertyName}"`).join(', ');

/** What a broken constraint means to the caller, by the constraint's name. */
export type Refusals = Readonly<Record<string, () => Violation>>;

/** Inserts a new row, never over an old one; a constraint named in `refusals` becomes that refusal, because only the constraint sees both of two racing callers. */
export async function insertNew<E extends ObjectLiteral>(tx: EntityManager, entity: new () => E, values: Partial<E>, refusals: Refusals = {}): Promise<E> {
  const row = tx.create(entity, values as never);
  await translated(tx.insert(entity, row as never), refusals);
  return row;
}

/** Waits for a write and turns a broken constraint into its refusal. */
export async function translated<T>(write: Promise<T>, refusals: Refusals): Promise<T> {
  try {
    return await write;
  } catch (error) {
    const broken = error instanceof QueryFailedError ? (error as { constraint?: string }).constraint : undefined;
    if (broken !== undefined && refusals[broken]) throw new DomainError([refusals[broken]!()]);
    throw error;
  }
}
