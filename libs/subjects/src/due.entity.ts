import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RetentionCategory } from '@opora/contracts';

/** How many people and rows of a category have their last day on a day, as the nightly job counted them; the row of `-infinity` says that it did. */
@Entity('retention_due')
export class RetentionDueDay {
  @PrimaryColumn({ type: 'text' }) category: RetentionCategory;
  @PrimaryColumn({ type: 'date' }) day: string;
  /** A person is counted once in a category, on the first of their days. */
  @Column({ type: 'int' }) people: number;
  @Column({ type: 'int' }) rows: number;
  @Column({ type: 'timestamptz' }) countedAt: Date;
}
