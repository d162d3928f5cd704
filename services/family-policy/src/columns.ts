import type { Context, Entity } from '@opora/subgraph';

/** The columns of an entity for a flat select, named as the SDL names them. */
export const columnsOf = <E extends { id: string }>(cx: Context, entity: Entity<E>, alias: string): string =>
  cx.db.getMetadata(entity).columns.map(({ databaseName, propertyName }) => `${alias}.${databaseName} as "${propertyName}"`).join(', ');
