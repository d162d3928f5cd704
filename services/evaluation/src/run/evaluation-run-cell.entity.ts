import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { EvaluationRun } from './evaluation-run.entity';

export type CellState = 'PENDING' | 'DONE' | 'FAILED' | 'SKIPPED';
const key = 'evaluation_run_cell_pkey';

/** One result a run owes: indicator, version, territory. Its failure is kept and tried again without the others. */
@Entity('evaluation_run_cell')
@Index('evaluation_run_cell_open', ['runId', 'state'])
export class EvaluationRunCell {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: key }) runId: string;
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: key }) indicatorId: string;
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: key }) territoryCode: string;
  @ManyToOne(() => EvaluationRun, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'run_id', foreignKeyConstraintName: 'evaluation_run_cell_of_run' }) run?: EvaluationRun;
  @Column({ type: 'int' }) definitionVersion: number;
  @Column({ type: 'text', default: 'PENDING' }) state: CellState;
  /** Why it failed or was skipped. */
  @Column({ type: 'text', nullable: true }) code: string | null;
  @Column({ type: 'int', default: 0 }) retryCount: number;
  @Column({ type: 'timestamptz', default: () => 'now()' }) updatedAt: Date;
}
