import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What one service still owes another: the record that an event is to be told. Only its consumer finishes it (reliability.md §4.2). */
@Entity('outbox')
@Index('outbox_due', ['nextDispatchAt', 'id'], { where: '"done_at" is null and "needs_attention_at" is null' })
@Index('outbox_needs_attention', ['needsAttentionAt', 'id'], { where: '"done_at" is null and "needs_attention_at" is not null' })
@Index('outbox_undone', ['createdAt'], { where: '"done_at" is null' })
@Index('outbox_done', ['doneAt'], { where: '"done_at" is not null' })
export class OutboxRow {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @Column({ type: 'text' }) topic: string;
  @Column({ type: 'text' }) consumer: string;
  @Column({ type: 'jsonb' }) payload: object;
  @Column({ type: 'text' }) traceId: string;
  /** W3C trace context of the change that wrote it, while traces are on. */
  @Column({ type: 'text', nullable: true }) traceparent: string | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
  @Column({ type: 'timestamptz', default: () => 'now()' }) nextDispatchAt: Date;
  @Column({ type: 'integer', default: 0 }) dispatchCount: number;
  @Column({ type: 'timestamptz', nullable: true }) doneAt: Date | null;
  @Column({ type: 'timestamptz', nullable: true }) needsAttentionAt: Date | null;
  @Column({ type: 'text', nullable: true }) lastError: string | null;
}
