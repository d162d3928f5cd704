import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { Record } from '@opora/subgraph';
import { Project } from '../project/project.entity';

/** A key activity of a project or a part of one; the title is null where the source only counts it. */
@Entity('key_activity')
@Index('key_activity_once', ['projectId', 'number'], { unique: true })
@Index('key_activity_by_parent', ['parentId'])
export class KeyActivity extends Record {
  @Column({ type: 'uuid' }) projectId: string;
  @ManyToOne(() => Project, { nullable: false, onDelete: 'NO ACTION' })
  @JoinColumn({ name: 'project_id', foreignKeyConstraintName: 'key_activity_of_project' }) project?: Project;
  @Column({ type: 'uuid', nullable: true }) parentId: string | null;
  @ManyToOne(() => KeyActivity, { nullable: true, onDelete: 'NO ACTION' })
  @JoinColumn({ name: 'parent_id', foreignKeyConstraintName: 'key_activity_parent' }) parent?: KeyActivity | null;
  @Column({ type: 'int' }) place: number;
  @Column({ type: 'text' }) number: string;
  @Column({ type: 'text', nullable: true }) title: string | null;
  /** A label only; a phase follows from no date (model.md §12, question 11). */
  @Column({ type: 'text', nullable: true }) phase: string | null;
  @Column({ type: 'text' }) source: string;
}
