import { In, IsNull } from 'typeorm';
import { notFound, signedIn } from '@opora/kernel';
import { defineCommand } from '@opora/subgraph';
import { MarkNotificationsReadInput } from './notification.input';
import { Notification } from './notification.entity';
import { personOf } from './notification.queries';


/** What the mutation answers. */
export class MarkedRead {
  notifications: Notification[];
  unreadCount: number;
}

export const markNotificationsRead = defineCommand({
  name: 'markNotificationsRead',
  input: MarkNotificationsReadInput,
  allow: signedIn,
  async run({ tx, actor, now }, { ids }) {
    const recipient = personOf(actor);
    const wanted = [...new Set(ids.map((id) => id.toLowerCase()))];
    await tx.query(
      `update notification set read_at = $3, updated_at = $3, version = version + 1
       where id in (select id from notification where id = any($1::uuid[]) and recipient = $2 and read_at is null order by id for update)`, [wanted, recipient, now]);
    const notifications = await tx.find(Notification, { where: { id: In(wanted), recipient }, order: { id: 'DESC' } });
    if (notifications.length < wanted.length) throw notFound('input.ids');
    return Object.assign(new MarkedRead(), { notifications, unreadCount: await tx.countBy(Notification, { recipient, readAt: IsNull() }) });
  },
});
