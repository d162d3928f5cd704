import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ApprovalState, NoValueReason } from '@opora/kernel';

const key = 'indicator_value_pkey';

/** The result of an indicator for one territory and period under one version of its definition (house.md §8). */
@Entity('indicator_value')
@Index('indicator_value_by_territory', ['territoryCode', 'indicatorId', 'periodTo'])
@Index('indicator_value_by_period', ['periodFrom', 'periodTo'])
@Check('indicator_value_or_reason', '("value" is null) = ("reason" is not null) or "suppressed"')
export class IndicatorValue {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: key }) indicatorId: string;
  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: key }) definitionVersion: number;
  /** NUTS3 code of a kraj, or `CZ` for the whole country. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: key }) territoryCode: string;
  @PrimaryColumn({ type: 'date', primaryKeyConstraintName: key }) periodFrom: string;
  @PrimaryColumn({ type: 'date', primaryKeyConstraintName: key }) periodTo: string;
  @Column({ type: 'numeric', nullable: true }) value: string | null;
  @Column({ type: 'numeric', nullable: true }) numerator: string | null;
  @Column({ type: 'numeric', nullable: true }) denominator: string | null;
  @Column({ type: 'text' }) unit: string;
  @Column({ type: 'numeric', nullable: true }) target: string | null;
  @Column({ type: 'date' }) asOf: string;
  @Column({ type: 'text' }) approvalState: ApprovalState;
  @Column({ type: 'numeric', nullable: true }) completeness: string | null;
  @Column({ type: 'bool' }) suppressed: boolean;
  @Column({ type: 'text', nullable: true }) reason: NoValueReason | null;
  /** EVA_NO_DENOMINATOR when the target is zero (journeys.md J24). */
  @Column({ type: 'text', nullable: true }) code: string | null;
  /** True when the period had not ended (EVA_PERIOD_OPEN). */
  @Column({ type: 'bool' }) provisional: boolean;
  @Column({ type: 'uuid' }) runId: string;
  @Column({ type: 'timestamptz' }) computedAt: Date;
  /** A locked value is never overwritten. */
  @Column({ type: 'timestamptz', nullable: true }) lockedAt: Date | null;
}
