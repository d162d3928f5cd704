import { Column, Entity, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { Record } from '@opora/subgraph';
import { RoundTable } from '../round-table/round-table.entity';

/** One round of a project's round tables. */
@Entity('round')
@Unique('round_once_per_project', ['projectId', 'number'])
export class Round extends Record {
  @Column({ type: 'uuid' }) projectId: string;
  @Column({ type: 'text' }) krajCode: string;
  @Column({ type: 'int' }) number: number;
  @Column({ type: 'date', nullable: true }) windowFrom: string | null;
  @Column({ type: 'date', nullable: true }) windowTo: string | null;
  @Column({ type: 'text', nullable: true }) source: string | null;
  @Column({ type: 'date', nullable: true }) closedOn: string | null;
  @Column({ type: 'uuid', nullable: true }) closedByRegionalTableId: string | null;
  @Column({ type: 'text', nullable: true }) waiverReason: string | null;

  @ManyToOne(() => RoundTable) @JoinColumn({ name: 'closed_by_regional_table_id', foreignKeyConstraintName: 'round_closed_by' }) closedBy?: RoundTable;
}
