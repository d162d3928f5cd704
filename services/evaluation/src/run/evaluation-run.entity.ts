import { Check, Column, Entity, Index } from 'typeorm';
import { Record } from '@opora/subgraph';

export type RunState = 'QUEUED' | 'RUNNING' | 'PARTIAL' | 'DONE' | 'FAILED';

/** One computation of indicators for a period. It is the record; the queue only wakes whoever carries it out. */
@Entity('evaluation_run')
@Index('evaluation_run_one_active', ['runKey'], { unique: true, where: '"finished_at" is null' })
@Index('evaluation_run_due', ['nextAttemptAt', 'id'], { where: '"finished_at" is null' })
@Check('evaluation_run_period', '"period_from" <= "period_to"')
export class EvaluationRun extends Record {
  /** The same for the same indicators, versions and period: only one such run may be open. */
  @Column({ type: 'text' }) runKey: string;
  @Column({ type: 'date' }) periodFrom: string;
  @Column({ type: 'date' }) periodTo: string;
  @Column({ type: 'date' }) asOf: string;
  @Column({ type: 'text', array: true }) indicatorIds: string[];
  @Column({ type: 'text' }) state: RunState;
  @Column({ type: 'bool' }) provisional: boolean;
  /** People to tell; nobody for a scheduled run. */
  @Column({ type: 'uuid', array: true }) requestedBy: string[];
  @Column({ type: 'text' }) traceId: string;
  /** Counts the takers: a taker whose number is no longer this one may not write. */
  @Column({ type: 'int', default: 0 }) attempt: number;
  @Column({ type: 'timestamptz', nullable: true }) leaseUntil: Date | null;
  @Column({ type: 'timestamptz' }) nextAttemptAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) startedAt: Date | null;
  @Column({ type: 'timestamptz', nullable: true }) finishedAt: Date | null;
}
