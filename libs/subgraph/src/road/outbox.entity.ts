import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What one service still owes another: the record that an event is to be told. Only its consumer finishes it (reliability.md §4.2). */
@Entity('outbox')
@Index('outbox_due', ['nextDispatchAt', 'id'], { where: '"done_at" is null and "needs_attention_at" is null' })
@Index('outbox_needs_attention', ['needsAttentionAt', 'id'], { where: '"done_at" is null and "needs_attention_at" is not null' })
@Index('outbox_done', ['doneAt'], { where: '"done_at" is not null' })
export class OutboxRow {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()', primaryKeyConstraintName: 'outbox_pkey' }) id: string;
  @Column({ type: 'text' }) topic: string;
  @Column({ type: 'text' }) consumer: string;
  @Column({ type: 'jsonb' }) payload: object;
  @Column({ type: 'text', name: 'trace_id' }) traceId: string;
  @Column({ type: 'timestamptz', name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column({ type: 'timestamptz', name: 'next_dispatch_at', default: () => 'now()' }) nextDispatchAt: Date;
  @Column({ type: 'integer', name: 'dispatch_count', default: 0 }) dispatchCount: number;
  @Column({ type: 'timestamptz', name: 'done_at', nullable: true }) doneAt: Date | null;
  @Column({ type: 'timestamptz', name: 'needs_attention_at', nullable: true }) needsAttentionAt: Date | null;
  @Column({ type: 'text', name: 'last_error', nullable: true }) lastError: string | null;
}
