import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { Record } from '@opora/subgraph';
import { InspectionMethodology } from './inspection-methodology.entity';

/** A planned inspection of an OSPOD or an authorised person by the methodology of its kind (R-EVA-06). */
@Entity('spod_inspection')
@Index('spod_inspection_once', ['organisationId', 'plannedOn'], { unique: true })
@Index('spod_inspection_by_methodology', ['methodologyId', 'plannedOn'])
export class SpodInspection extends Record {
  @Column({ type: 'uuid' }) methodologyId: string;
  @ManyToOne(() => InspectionMethodology, { nullable: false, onDelete: 'NO ACTION' })
  @JoinColumn({ name: 'methodology_id', foreignKeyConstraintName: 'spod_inspection_methodology' }) methodology?: InspectionMethodology;
  @Column({ type: 'uuid' }) organisationId: string;
  @Column({ type: 'text', nullable: true }) krajCode: string | null;
  @Column({ type: 'date' }) plannedOn: string;
  /** When the subject was trained; null while it was not (R-EVA-07). */
  @Column({ type: 'date', nullable: true }) trainedOn: string | null;
}
