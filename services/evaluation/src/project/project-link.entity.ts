import { Check, Entity, JoinColumn, ManyToOne, PrimaryColumn, Column } from 'typeorm';
import { Project } from './project.entity';

/** Two projects that belong together; stored once, the smaller id first. */
@Entity('project_link')
@Check('project_link_order', '"first_id" < "second_id"')
export class ProjectLink {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'project_link_pkey' }) firstId: string;
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'project_link_pkey' }) secondId: string;
  @ManyToOne(() => Project, { nullable: false, onDelete: 'NO ACTION' })
  @JoinColumn({ name: 'first_id', foreignKeyConstraintName: 'project_link_first' }) first?: Project;
  @ManyToOne(() => Project, { nullable: false, onDelete: 'NO ACTION' })
  @JoinColumn({ name: 'second_id', foreignKeyConstraintName: 'project_link_second' }) second?: Project;
  @Column({ type: 'text' }) source: string;
}
