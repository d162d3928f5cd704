import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { Record } from '@opora/subgraph';
import { Project } from '../project/project.entity';

/** A role in a project's team: its title and how many people hold it, never who. */
@Entity('team_role')
@Index('team_role_once', ['projectId', 'title'], { unique: true })
export class TeamRole extends Record {
  @Column({ type: 'uuid' }) projectId: string;
  @ManyToOne(() => Project, { nullable: false, onDelete: 'NO ACTION' })
  @JoinColumn({ name: 'project_id', foreignKeyConstraintName: 'team_role_of_project' }) project?: Project;
  @Column({ type: 'text' }) title: string;
  @Column({ type: 'int', nullable: true }) count: number | null;
  /** What the count is for each of, for example an office; null for the whole project. */
  @Column({ type: 'text', nullable: true }) countPer: string | null;
  @Column({ type: 'date', nullable: true }) since: string | null;
  @Column({ type: 'text' }) source: string;
}
