import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { Record } from '@opora/subgraph';
import { Project } from '../project/project.entity';

export const SUBJECT_KINDS = ['OSPOD', 'AUTHORISED_PERSON'] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** How one kind of subject is inspected (model.md §7); the sources name two. */
@Entity('inspection_methodology')
@Index('inspection_methodology_once', ['projectId', 'subjectKind'], { unique: true })
export class InspectionMethodology extends Record {
  @Column({ type: 'uuid' }) projectId: string;
  @ManyToOne(() => Project, { nullable: false, onDelete: 'NO ACTION' })
  @JoinColumn({ name: 'project_id', foreignKeyConstraintName: 'inspection_methodology_of_project' }) project?: Project;
  @Column({ type: 'text' }) title: string;
  @Column({ type: 'text' }) subjectKind: SubjectKind;
  @Column({ type: 'text' }) source: string;
}
