import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An event this service has already acted upon, written in the transaction of the effect: redelivery finds it and does nothing. */
@Entity('inbox')
@Index('inbox_created', ['createdAt'])
export class InboxRow {
  @PrimaryColumn({ type: 'uuid' }) eventId: string;
  @Column({ type: 'text' }) producer: string;
  @Column({ type: 'text' }) topic: string;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
}
