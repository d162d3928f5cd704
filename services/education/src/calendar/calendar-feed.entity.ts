import { Record } from '@opora/subgraph';
import { Column, Entity, Unique } from 'typeorm';

/**
 * The secret address under which a person's own calendar may be read without signing in. The token is kept as it is, because its owner may look it up for
 * another device, and because it opens nothing that this database does not hold beside it.
 */
@Entity('calendar_feed')
@Unique('calendar_feed_once', ['personId'])
@Unique('calendar_feed_token_once', ['token'])
export class CalendarFeed extends Record {
  @Column({ type: 'uuid' }) personId: string;
  /** Null while the feed is closed. */
  @Column({ type: 'text', nullable: true }) token: string | null;
  /** Events the address last showed: one that is cancelled stays shown as cancelled, so that programs which copied it learn of it. */
  @Column({ type: 'uuid', array: true, default: () => `'{}'` }) shownEventIds: string[];
  /** Hash of what the address last showed, and since when it has shown just that. */
  @Column({ type: 'text', nullable: true }) shownSha256: string | null;
  @Column({ type: 'timestamptz', nullable: true }) shownSince: Date | null;
}
