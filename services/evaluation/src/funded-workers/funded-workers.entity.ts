import { Check, Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { Record } from '@opora/subgraph';
import { Project } from '../project/project.entity';

/** Workers a call pays in one municipality; the source states the range, the count is null until it is reported (R-EVA-09). */
@Entity('funded_workers')
@Index('funded_workers_once', ['projectId', 'municipalityKey'], { unique: true })
@Check('funded_workers_in_range', '"count" is null or "count" between "fewest" and "most"')
export class FundedWorkers extends Record {
  @Column({ type: 'uuid' }) projectId: string;
  @ManyToOne(() => Project, { nullable: false, onDelete: 'NO ACTION' })
  @JoinColumn({ name: 'project_id', foreignKeyConstraintName: 'funded_workers_of_project' }) project?: Project;
  @Column({ type: 'text' }) municipalityKey: string;
  @Column({ type: 'text' }) call: string;
  @Column({ type: 'int' }) fewest: number;
  @Column({ type: 'int' }) most: number;
  @Column({ type: 'int' }) months: number;
  @Column({ type: 'int', nullable: true }) count: number | null;
  @Column({ type: 'text' }) source: string;
}
