import { Check, Column, Entity, Index } from 'typeorm';
import { Record } from '@opora/subgraph';

/** A version of quality standards with the days of its obligation: data, because standards are amended (model.md §14.3). */
@Entity('standard_set')
@Index('standard_set_once', ['code', 'edition'], { unique: true })
@Check('standard_set_days', '"obligation_from" <= "comply_by" and ("valid_to" is null or "valid_from" <= "valid_to")')
export class StandardSet extends Record {
  @Column({ type: 'text' }) code: string;
  @Column({ type: 'text' }) edition: string;
  @Column({ type: 'text' }) titleCs: string;
  @Column({ type: 'text' }) titleEn: string;
  @Column({ type: 'text' }) legalBasis: string;
  @Column({ type: 'date' }) validFrom: string;
  @Column({ type: 'date', nullable: true }) validTo: string | null;
  @Column({ type: 'date' }) obligationFrom: string;
  @Column({ type: 'date' }) complyBy: string;
  @Column({ type: 'text' }) source: string;
}
