import { common, pragueDay } from '@opora/kernel';
import type { Context } from '@opora/subgraph';

/** The day a figure speaks of: the day asked, today in Prague when none is. Throws AS_OF_IN_FUTURE. */
export function asOfDay(cx: Context, asked: string | null | undefined): string {
  const today = pragueDay(cx.now());
  if (asked && asked > today) throw common('AS_OF_IN_FUTURE', { field: 'asOf', actual: asked, limit: today });
  return asked ?? today;
}
