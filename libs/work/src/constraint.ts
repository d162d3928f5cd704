import { QueryFailedError, type EntityManager, type ObjectLiteral } from 'typeorm';
import { DomainError, type Violation } from '@opora/kernel';

/** What a broken constraint means to the caller, by the constraint's name. */
export type Refusals = Readonly<Record<string, () => Violation>>;

/** Waits for a write; when a constraint named in `refusals` stops it, which alone sees both of two racing callers, refuses with the rule's violation. */
export async function refusing<T>(write: Promise<T>, refusals: Refusals): Promise<T> {
  try {
    return await write;
  } catch (error) {
    const { constraint } = (error instanceof QueryFailedError ? error.driverError : error) as { constraint?: string };
    const refusal = constraint === undefined ? undefined : refusals[constraint];
    throw refusal ? new DomainError([refusal()]) : error;
  }
}

/** Inserts a new row, never over an old one. */
export async function insertNew<E extends ObjectLiteral>(tx: EntityManager, entity: new () => E, values: Partial<E>, refusals: Refusals = {}): Promise<E> {
  const row = tx.create(entity, values as never);
  await refusing(tx.insert(entity, row as never), refusals);
  return row;
}

/** A row as an event tells it. */
export type Told<E> = { [K in keyof E]: ReadOnly<E[K]> };
type ReadOnly<V> = V extends (infer T)[] ? readonly T[] : V;

/** Keeps what another service told of its record, unless what is known is as new: an event that comes late changes nothing. `version` is the column that says how new. */
export async function keepNewest<E extends ObjectLiteral>(tx: EntityManager, entity: new () => E, row: Told<E>, version: keyof E & string = 'version'): Promise<void> {
  const { tableName, columns } = tx.connection.getMetadata(entity);
  const told = columns.filter(({ propertyName }) => propertyName in row);
  const values = told.map(({ propertyName, type }) => (type === 'jsonb' ? JSON.stringify(row[propertyName]) : row[propertyName] as unknown));
  const [key, newer] = [told.filter(({ isPrimary }) => isPrimary), columns.find(({ propertyName }) => propertyName === version)!.databaseName];
  await tx.query(
    `insert into "${tableName}" (${told.map((c) => `"${c.databaseName}"`).join(', ')}) values (${told.map((_, n) => `$${n + 1}`).join(', ')})
     on conflict (${key.map((c) => `"${c.databaseName}"`).join(', ')}) do update set ${told.filter((c) => !c.isPrimary).map((c) => `"${c.databaseName}" = excluded."${c.databaseName}"`).join(', ')}
       where "${tableName}"."${newer}" < excluded."${newer}"`, values);
}
