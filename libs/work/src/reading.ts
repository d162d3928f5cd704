import { common, pragueDay, type Day } from '@opora/kernel';
import type { Context } from './context';

/** The day a figure speaks of: the one asked for, or today in Prague. Throws AS_OF_IN_FUTURE. */
export function asOfDay(cx: Pick<Context, 'now'>, asked: Day | null | undefined): Day {
  const today = pragueDay(cx.now());
  if (asked && asked > today) throw common('AS_OF_IN_FUTURE', { field: 'asOf', actual: asked, limit: today });
  return asked ?? today;
}

/** The columns of an entity for a flat select, named as the SDL names them. */
export const columnsOf = (cx: Pick<Context, 'db'>, entity: Function, alias: string): string =>
  cx.db.getMetadata(entity).columns.map(({ databaseName, propertyName }) => `${alias}."${databaseName}" as "${propertyName}"`).join(', ');
