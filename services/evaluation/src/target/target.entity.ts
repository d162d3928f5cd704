import { Check, Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { Record } from '@opora/subgraph';
import { Project } from '../project/project.entity';

export type TargetSemantics = 'FLOOR' | 'CEILING' | 'EXACT';
export type ServiceType = 'NZDM' | 'SAS';

/** A number a project has set itself, or a source states of it, with what it limits (model.md §8). */
@Entity('target')
@Index('target_once', ['projectId', 'metric', 'territoryCode'], { unique: true })
@Index('target_by_metric', ['metric', 'projectId'])
@Check('target_range', '"value_to" is null or "value_to" >= "value"')
export class Target extends Record {
  @Column({ type: 'uuid' }) projectId: string;
  @ManyToOne(() => Project, { nullable: false, onDelete: 'NO ACTION' })
  @JoinColumn({ name: 'project_id', foreignKeyConstraintName: 'target_of_project' }) project?: Project;
  @Column({ type: 'text' }) metric: string;
  @Column({ type: 'text' }) title: string;
  @Column({ type: 'numeric' }) value: string;
  /** Upper end of a range; null for one number. */
  @Column({ type: 'numeric', nullable: true }) valueTo: string | null;
  @Column({ type: 'text' }) unit: string;
  @Column({ type: 'text' }) semantics: TargetSemantics;
  /** Code of the territory it holds in; empty for the whole project. */
  @Column({ type: 'text', default: '' }) territoryCode: string;
  /** What the number is for each of (okres, ORP, year); null for the whole. */
  @Column({ type: 'text', nullable: true }) per: string | null;
  @Column({ type: 'text', nullable: true }) serviceType: ServiceType | null;
  @Column({ type: 'date', nullable: true }) from: string | null;
  @Column({ type: 'date', nullable: true }) to: string | null;
  @Column({ type: 'text' }) source: string;
}
