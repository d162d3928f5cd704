import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { Record } from '@opora/subgraph';
import { Project } from '../project/project.entity';

export const EVALUATION_KINDS = ['ENTRY', 'ONGOING', 'FINAL'] as const;
export type EvaluationKind = (typeof EVALUATION_KINDS)[number];

/** One evaluation of a project. */
@Entity('evaluation')
@Index('evaluation_one_entry_and_final', ['projectId', 'kind'], { unique: true, where: `"kind" <> 'ONGOING'` })
@Index('evaluation_by_project', ['projectId', 'openedOn'])
export class Evaluation extends Record {
  @Column({ type: 'uuid' }) projectId: string;
  @ManyToOne(() => Project, { nullable: false, onDelete: 'NO ACTION' })
  @JoinColumn({ name: 'project_id', foreignKeyConstraintName: 'evaluation_of_project' }) project?: Project;
  @Column({ type: 'text' }) kind: EvaluationKind;
  @Column({ type: 'date' }) openedOn: string;
  @Column({ type: 'date', nullable: true }) submittedOn: string | null;
}
