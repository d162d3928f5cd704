import { common, pragueDay, type Day } from '@opora/kernel';
import type { Context } from '@opora/subgraph';

/** The day a figure speaks of: the one asked for, or today in Prague. Throws AS_OF_IN_FUTURE. */
export function asOfDay(cx: Context, asked: Day | null | undefined): Day {
  const today = pragueDay(cx.now());
  if (asked && asked > today) throw common('AS_OF_IN_FUTURE', { field: 'asOf', actual: asked, limit: today });
  return asked ?? today;
}
