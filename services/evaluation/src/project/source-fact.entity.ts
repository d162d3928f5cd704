import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { Record } from '@opora/subgraph';
import { Project } from './project.entity';

export type FactNature = 'DATE' | 'PLAN' | 'ACTUAL' | 'STRUCTURE' | 'STATEMENT';

/** One statement of a source document about a project, kept with its citation (model.md §8). */
@Entity('source_fact')
@Index('source_fact_once', ['projectId', 'key'], { unique: true })
export class SourceFact extends Record {
  @Column({ type: 'uuid' }) projectId: string;
  @ManyToOne(() => Project, { nullable: false, onDelete: 'NO ACTION' })
  @JoinColumn({ name: 'project_id', foreignKeyConstraintName: 'source_fact_of_project' }) project?: Project;
  @Column({ type: 'text' }) key: string;
  @Column({ type: 'text' }) statement: string;
  @Column({ type: 'text' }) nature: FactNature;
  @Column({ type: 'text' }) source: string;
}
