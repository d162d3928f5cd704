import { noticeUndelivered } from '@opora/contracts';
import { on } from '@opora/subgraph';

/** An invitation's e-mail that had left came back: how far the invitation has got is asked again, because others of the organisation may have been reached. */
export const askAgain = on(noticeUndelivered, async ({ tx, now }, { about }) => {
  if (about.type !== 'SeminarInvitation') return;
  await tx.query(`update seminar_invitation set state = 'QUEUED', updated_at = $2, version = version + 1 where id::text = $1 and state = 'SENT'`, [about.id, now]);
});
