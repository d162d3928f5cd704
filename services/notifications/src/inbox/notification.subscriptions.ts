import { notificationKinds } from '@opora/contracts';
import { on, type Subscription } from '@opora/subgraph';
import { tell } from './tell';

/** Every kind of notice comes the same road: a new kind needs its one file in the contracts and nothing here. */
export const notificationSubscriptions: readonly Subscription[] = notificationKinds.map((kind) =>
  on(kind, ({ tx, now }, payload, { eventId }) => tell(tx, kind, eventId, payload, now)));
