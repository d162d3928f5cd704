import { Check, Column, Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { Record } from '@opora/subgraph';
import { Notice } from '../inbox/notice.entity';
import { CHANNELS, DELIVERY_STATES, type Channel, type DeliveryState } from './delivery.rules';

const oneOf = (column: string, values: readonly string[]) => `"${column}" in (${values.map((value) => `'${value}'`).join(', ')})`;

/** One event on its way to one recipient over one channel: the record of what is owed outside, and of what has been sent. */
@Entity('delivery')
@Unique('delivery_once', ['eventId', 'recipient', 'channel'])
@Check('delivery_channel', oneOf('channel', CHANNELS))
@Check('delivery_state', oneOf('state', DELIVERY_STATES))
@Index('delivery_due', ['dueAt', 'id'], { where: `"state" in ('QUEUED', 'SENDING')` })
@Index('delivery_not_sent', ['state', 'id'], { where: `"state" in ('NEEDS_ATTENTION', 'WITHDRAWN', 'FAILED')` })
@Index('delivery_sent_to', ['recipient', 'claimedAt'], { where: `"channel" = 'EMAIL'` })
@Index('delivery_by_age', ['createdAt'])
@Index('delivery_message', ['messageId'], { where: '"message_id" is not null' })
export class Delivery extends Record {
  @Column({ type: 'uuid' }) eventId: string;
  @ManyToOne(() => Notice, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'event_id', foreignKeyConstraintName: 'delivery_notice_fkey' }) notice?: Notice;
  /** Person id; the id of the webhook where the channel is one. */
  @Column({ type: 'uuid' }) recipient: string;
  @Column({ type: 'text' }) channel: Channel;
  @Column({ type: 'text' }) state: DeliveryState;
  /** When it is looked at next: due, put off, or taken over from a sender that died. */
  @Column({ type: 'timestamptz', default: () => 'now()' }) dueAt: Date;
  @Column({ type: 'int', default: 0 }) attempts: number;
  @Column({ type: 'timestamptz', nullable: true }) claimedAt: Date | null;
  @Column({ type: 'timestamptz', nullable: true }) sentAt: Date | null;
  /** The outside message's id: of an e-mail or a digest by `messageIdOf`, of a webhook's message the delivery's own. The same at every attempt. */
  @Column({ type: 'uuid', nullable: true }) messageId: string | null;
  /** Waits to travel with others in one message. */
  @Column({ type: 'boolean', default: false }) digest: boolean;
  /** A code; never an address, a name or a server's words. */
  @Column({ type: 'text', nullable: true }) lastError: string | null;
}
