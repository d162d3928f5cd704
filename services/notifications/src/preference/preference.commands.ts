import { notificationKinds } from '@opora/contracts';
import type { EntityManager } from 'typeorm';
import { notFound, signedIn } from '@opora/kernel';
import { defineCommand } from '@opora/subgraph';
import { notificationsConfig } from '../config';
import { readLinkToken, type LinkClaim } from '../email/link';
import { personOf } from '../inbox/notification.queries';
import { Preference } from './preference.entity';
import { SetPreferenceInput, UnsubscribeInput } from './preference.input';
import { assertMayChoose, type Choice } from './preference.rules';

export const setPreference = defineCommand({
  name: 'setPreference',
  input: SetPreferenceInput,
  allow: signedIn,
  async run({ tx, actor, now }, { kind, channel, mode }) {
    return choose(tx, personOf(actor), { kind, channel, mode }, now);
  },
});

async function choose(tx: EntityManager, personId: string, { kind, channel, mode }: Choice, now: Date): Promise<Preference> {
  assertMayChoose({ kind, channel, mode }, notificationKinds);
  await tx.query(
    `insert into preference (person_id, kind, channel, mode) values ($1, $2, $3, $4)
     on conflict (person_id, kind, channel) do update set mode = excluded.mode, version = preference.version + 1, updated_at = $5`,
    [personId, kind, channel, mode, now]);
  return tx.findOneByOrFail(Preference, { personId, kind, channel });
}

/** Runs as the person the token speaks for; the token alone decides whom and what. */
export const unsubscribe = defineCommand({
  name: 'unsubscribe',
  input: UnsubscribeInput,
  allow: signedIn,
  async run({ tx, now }, { token }) {
    const { personId, kind } = claimOf(token);
    return choose(tx, personId, { kind, channel: 'EMAIL', mode: 'OFF' }, now);
  },
});

/** Whom a link's token speaks for. Throws NOT_FOUND for a token we did not write, as if the link led nowhere. */
export function claimOf(token: string): LinkClaim {
  const key = notificationsConfig().NOTIFICATIONS_KEY;
  const claim = key ? readLinkToken(key, token) : null;
  if (!claim) throw notFound('input.token');
  return claim;
}
