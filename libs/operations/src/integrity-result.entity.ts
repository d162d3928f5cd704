import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** What the nightly checks last found, one row a check. */
@Entity('integrity_result')
@Check('integrity_result_severity', `"severity" in ('ERROR', 'WARNING')`)
export class IntegrityResult {
  @PrimaryColumn({ type: 'text' }) name: string;
  @Column({ type: 'text' }) severity: 'ERROR' | 'WARNING';
  /** Null when the check could not be carried out. */
  @Column({ type: 'int', nullable: true }) count: number | null;
  @Column({ type: 'text', array: true }) sample: string[];
  @Column({ type: 'timestamptz' }) checkedAt: Date;
}
