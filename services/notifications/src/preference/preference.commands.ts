import { notificationKinds } from '@opora/contracts';
import { signedIn } from '@opora/kernel';
import { defineCommand } from '@opora/subgraph';
import { personOf } from '../inbox/notification.queries';
import { Preference } from './preference.entity';
import { SetPreferenceInput } from './preference.input';
import { assertMayChoose } from './preference.rules';

export const setPreference = defineCommand({
  name: 'setPreference',
  input: SetPreferenceInput,
  allow: signedIn,
  async run({ tx, actor, now }, { kind, channel, mode }) {
    assertMayChoose({ kind, channel, mode }, notificationKinds);
    const key = { personId: personOf(actor), kind, channel };
    await tx.query(
      `insert into preference (person_id, kind, channel, mode) values ($1, $2, $3, $4)
       on conflict (person_id, kind, channel) do update set mode = excluded.mode, version = preference.version + 1, updated_at = $5`,
      [key.personId, kind, channel, mode, now]);
    return tx.findOneByOrFail(Preference, key);
  },
});
