import { Record } from '@opora/subgraph';
import { Column, Entity, Index } from 'typeorm';

/** A course given in runs (vzdělávací program): R-EDU-11, R-EDU-12. */
@Entity('programme')
@Index('programme_of_project', ['projectId'])
export class Programme extends Record {
  @Column({ type: 'uuid' }) projectId: string;
  @Column({ type: 'text' }) titleCs: string;
  /** Length of one run: the truth behind hours and lessons. */
  @Column({ type: 'int' }) minutes: number;
  @Column({ type: 'int' }) runsPlanned: number;
  /** Ceiling of participants of one run (R-EDU-13). */
  @Column({ type: 'int' }) runSize: number;
  @Column({ type: 'date' }) statedOn: string;
  @Column({ type: 'text', nullable: true }) source: string | null;
}
