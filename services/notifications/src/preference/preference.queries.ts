import { notificationKinds } from '@opora/contracts';
import type { Context } from '@opora/subgraph';
import type { PreferenceMode } from './preference.rules';

const ESSENTIAL = new Set(notificationKinds.filter(({ essential }) => essential).map(({ topic }) => topic));

/** How the e-mails of one kind come to a person. */
export interface ChosenMode { kind: string; channel: 'EMAIL'; mode: PreferenceMode }

/** The choice for every kind there is, the defaults included. */
export async function preferencesOf(cx: Context, person: string): Promise<ChosenMode[]> {
  const chosen = await cx.rows<{ kind: string; mode: PreferenceMode }>('select kind, mode from preference where person_id = $1 limit 1000', [person]);
  const modes = new Map(chosen.map(({ kind, mode }) => [kind, mode]));
  return notificationKinds.map(({ topic }) => ({ kind: topic, channel: 'EMAIL', mode: modes.get(topic) ?? 'AT_ONCE' }));
}

/** True for a kind that cannot be switched off. */
export const isEssential = (kind: string): boolean => ESSENTIAL.has(kind);

/** What people call a kind. */
export const nameOf = (kind: string): string => notificationKinds.find(({ topic }) => topic === kind)?.nameCs ?? kind;
