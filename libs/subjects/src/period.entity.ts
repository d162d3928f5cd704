import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { RetentionCategory } from '@opora/contracts';

/** A period of a filing and shredding plan, as networking tells every service. */
@Entity('retention_period')
@Check('retention_period_kraj', `"kraj_code" ~ '^(CZ[0-9]{3})?$'`)
@Check('retention_period_years', '"years" between 1 and 100')
export class RetentionPeriod {
  @PrimaryColumn({ type: 'text' }) category: RetentionCategory;
  /** Empty for the whole country. */
  @PrimaryColumn({ type: 'text' }) krajCode: string;
  /** Null: as the platform has it. */
  @Column({ type: 'int', nullable: true }) years: number | null;
  @Column({ type: 'int' }) version: number;
}
