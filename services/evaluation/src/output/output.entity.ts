import { Check, Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { Record } from '@opora/subgraph';
import { Project } from '../project/project.entity';

export const OUTPUT_KINDS = ['NEWSLETTER', 'PUBLICATION', 'LEAFLET', 'METHODOLOGY', 'STUDY', 'VIDEO', 'TRAINING', 'WORKSHOP', 'CONFERENCE', 'FOREIGN_TRIP', 'PROGRAMME', 'PROPOSAL'] as const;
export type OutputKind = (typeof OUTPUT_KINDS)[number];

/** An output a project has promised or delivered, as its source counts it (R-EVA-08). */
@Entity('output')
@Index('output_once', ['projectId', 'code'], { unique: true })
@Check('output_pages', '"pages_to" is null or "pages_to" >= "pages_from"')
export class Output extends Record {
  @Column({ type: 'uuid' }) projectId: string;
  @ManyToOne(() => Project, { nullable: false, onDelete: 'NO ACTION' })
  @JoinColumn({ name: 'project_id', foreignKeyConstraintName: 'output_of_project' }) project?: Project;
  @Column({ type: 'text' }) code: string;
  @Column({ type: 'text' }) title: string;
  @Column({ type: 'text' }) kind: OutputKind;
  @Column({ type: 'text', nullable: true }) phase: string | null;
  @Column({ type: 'int', nullable: true }) planned: number | null;
  @Column({ type: 'int', nullable: true }) actual: number | null;
  @Column({ type: 'int', nullable: true }) pagesFrom: number | null;
  @Column({ type: 'int', nullable: true }) pagesTo: number | null;
  @Column({ type: 'int', nullable: true }) copies: number | null;
  /** When it is planned or was held, as exactly as the source says. */
  @Column({ type: 'text', nullable: true }) whenStated: string | null;
  /** The day the actual count speaks of. */
  @Column({ type: 'date' }) asOf: string;
  @Column({ type: 'text' }) source: string;
}
