import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Pace } from './pace.rules';

const key = 'indicator_pace_pkey';

/** Whether an indicator of a territory was behind its target when it was looked at last; people are told when this changes. */
@Entity('indicator_pace')
export class IndicatorPace {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: key }) indicatorId: string;
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: key }) territoryCode: string;
  @PrimaryColumn({ type: 'date', primaryKeyConstraintName: key }) periodFrom: string;
  @PrimaryColumn({ type: 'date', primaryKeyConstraintName: key }) periodTo: string;
  @Column({ type: 'text' }) pace: Pace;
  /** The run that found the change. */
  @Column({ type: 'uuid' }) runId: string;
  @Column({ type: 'timestamptz' }) changedAt: Date;
}
