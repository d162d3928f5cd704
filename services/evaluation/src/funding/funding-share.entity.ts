import { Check, Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { Record } from '@opora/subgraph';
import { Project } from '../project/project.entity';

export type FundingSource = 'ESF' | 'STATE_BUDGET' | 'REGION_BUDGET';

/** One payer of a project. Share and amount are null where the source names the payer only. */
@Entity('funding_share')
@Index('funding_share_once', ['projectId', 'payer'], { unique: true })
@Check('funding_share_amount_with_share', '"amount" is null or "basis_points" is not null')
export class FundingShare extends Record {
  @Column({ type: 'uuid' }) projectId: string;
  @ManyToOne(() => Project, { nullable: false, onDelete: 'NO ACTION' })
  @JoinColumn({ name: 'project_id', foreignKeyConstraintName: 'funding_share_of_project' }) project?: Project;
  @Column({ type: 'int' }) place: number;
  @Column({ type: 'text' }) payer: FundingSource;
  /** Hundredths of a percent: 8 500 is 85 %. */
  @Column({ type: 'int', nullable: true }) basisPoints: number | null;
  /** Haléře. */
  @Column({ type: 'bigint', nullable: true }) amount: string | null;
}
