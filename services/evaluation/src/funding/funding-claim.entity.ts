import { Check, Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { Record } from '@opora/subgraph';
import { Project } from '../project/project.entity';

/** Money claimed from a project's budget. */
@Entity('funding_claim')
@Index('funding_claim_by_project', ['projectId', 'claimedOn', 'id'])
@Check('funding_claim_positive', '"amount" > 0')
export class FundingClaim extends Record {
  @Column({ type: 'uuid' }) projectId: string;
  @ManyToOne(() => Project, { nullable: false, onDelete: 'NO ACTION' })
  @JoinColumn({ name: 'project_id', foreignKeyConstraintName: 'funding_claim_of_project' }) project?: Project;
  /** Haléře. */
  @Column({ type: 'bigint' }) amount: string;
  @Column({ type: 'date' }) claimedOn: string;
  @Column({ type: 'text', nullable: true }) note: string | null;
}
