import { Column, Entity, Index, JoinColumn, OneToOne } from 'typeorm';
import { Record } from '@opora/subgraph';
import { Project } from '../project/project.entity';
import type { EvaluationKind } from './evaluation.entity';

export type TenderState = 'PREPARED' | 'AT_MPSV' | 'APPROVED' | 'ANNOUNCED';

/** What evaluation a project owes and where its tender stands (model.md §7). */
@Entity('evaluation_plan')
@Index('evaluation_plan_once', ['projectId'], { unique: true })
export class EvaluationPlan extends Record {
  @Column({ type: 'uuid' }) projectId: string;
  @OneToOne(() => Project, { nullable: false, onDelete: 'NO ACTION' })
  @JoinColumn({ name: 'project_id', foreignKeyConstraintName: 'evaluation_plan_of_project' }) project?: Project;
  @Column({ type: 'bool', nullable: true }) compulsory: boolean | null;
  /** In the order they must come; empty where the source names none. */
  @Column({ type: 'text', array: true }) kinds: EvaluationKind[];
  @Column({ type: 'text' }) subject: string;
  /** True when a contractor carries it out; null where the source does not say. */
  @Column({ type: 'bool', nullable: true }) byContractor: boolean | null;
  /** Null while no tender is known. */
  @Column({ type: 'text', nullable: true }) tenderState: TenderState | null;
  /** The day the tender was known to be in that state. */
  @Column({ type: 'date', nullable: true }) tenderStateOn: string | null;
  @Column({ type: 'text' }) source: string;
}
