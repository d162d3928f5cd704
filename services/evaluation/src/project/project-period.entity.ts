import { Check, Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { Record } from '@opora/subgraph';
import { Project } from './project.entity';

export type Precision = 'DAY' | 'MONTH' | 'YEAR';

/** A stretch of a project's realisation; an extension is a further one (model.md §2.1). */
@Entity('project_period')
@Index('project_period_once', ['projectId', 'from'], { unique: true })
@Check('project_period_order', '"from" <= "to"')
export class ProjectPeriod extends Record {
  @Column({ type: 'uuid' }) projectId: string;
  @ManyToOne(() => Project, { nullable: false, onDelete: 'NO ACTION' })
  @JoinColumn({ name: 'project_id', foreignKeyConstraintName: 'project_period_of_project' }) project?: Project;
  @Column({ type: 'date' }) from: string;
  @Column({ type: 'date' }) to: string;
  /** How exactly the source names each end: «leden 2016» is a MONTH. */
  @Column({ type: 'text', default: 'DAY' }) fromPrecision: Precision;
  @Column({ type: 'text', default: 'DAY' }) toPrecision: Precision;
  @Column({ type: 'bool' }) extension: boolean;
  @Column({ type: 'text' }) source: string;
}
