import { Check, Column, Entity, Index } from 'typeorm';
import type { RetentionCategory } from '@opora/contracts';
import { Record } from '@opora/subgraph';

/** How long a filing and shredding plan keeps records of a category: of one kraj, or of the whole country where no kraj says otherwise. */
@Entity('retention_plan')
@Index('retention_plan_once', ['category', 'krajCode'], { unique: true })
@Check('retention_plan_years', '"years" between 1 and 100')
export class RetentionPlan extends Record {
  @Column({ type: 'text' }) category: RetentionCategory;
  /** Empty for the whole country. */
  @Column({ type: 'text' }) krajCode: string;
  /** Null: as the platform has it. */
  @Column({ type: 'int', nullable: true }) years: number | null;
  @Column({ type: 'text' }) source: string;
  @Column({ type: 'text' }) setBy: string;
}
