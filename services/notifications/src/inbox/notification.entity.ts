import { Column, Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { Record } from '@opora/subgraph';
import { Notice } from './notice.entity';

/** One person's inbox row. The row is the effect: the same event can put it there only once. */
@Entity('notification')
@Unique('notification_once', ['eventId', 'recipient'])
@Index('notification_inbox', ['recipient', 'id'])
@Index('notification_unread', ['recipient', 'id'], { where: '"read_at" is null' })
export class Notification extends Record {
  /** Person id. */
  @Column({ type: 'uuid' }) recipient: string;
  @Column({ type: 'uuid' }) eventId: string;
  @ManyToOne(() => Notice, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'event_id', foreignKeyConstraintName: 'notification_notice_fkey' }) notice?: Notice;
  @Column({ type: 'text' }) kind: string;
  @Column({ type: 'text' }) aboutType: string;
  @Column({ type: 'text' }) aboutId: string;
  @Column({ type: 'text' }) title: string;
  @Column({ type: 'text' }) text: string;
  @Column({ type: 'timestamptz', nullable: true }) readAt: Date | null;
}
