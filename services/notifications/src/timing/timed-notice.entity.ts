import { Column, Entity, Index, Unique } from 'typeorm';
import { Record } from '@opora/subgraph';

/** A notice that is told when its time comes. This row is the record; the schedule that looks for due ones holds nothing. */
@Entity('timed_notice')
@Unique('timed_notice_key', ['key'])
@Index('timed_notice_due', ['dueAt', 'id'], { where: '"done_at" is null and "cancelled_at" is null' })
export class TimedNotice extends Record {
  /** What it is, once and for all: a newer plan replaces the one with the same key. */
  @Column({ type: 'text' }) key: string;
  @Column({ type: 'text' }) kind: string;
  @Column({ type: 'jsonb' }) payload: object;
  @Column({ type: 'timestamptz' }) dueAt: Date;
  /** From then on nobody needs to be told any more. */
  @Column({ type: 'timestamptz' }) expiresAt: Date;
  /** Version of the plan it comes from; an older plan that arrives late changes nothing. */
  @Column({ type: 'int' }) planVersion: number;
  @Column({ type: 'timestamptz', nullable: true }) doneAt: Date | null;
  @Column({ type: 'timestamptz', nullable: true }) cancelledAt: Date | null;
}
