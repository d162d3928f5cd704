import { Check, Column, Entity, Index, Unique } from 'typeorm';
import { Record } from '@opora/subgraph';

/** How many round tables a project holds. Other kraje have other numbers, so they are data. */
@Entity('round_table_plan')
@Unique('round_table_plan_once_per_project', ['projectId'])
@Index('round_table_plan_by_kraj', ['krajCode'])
@Check('round_table_plan_counts', 'per_orp >= 0 and regional >= 0 and round_count >= per_orp')
export class RoundTablePlan extends Record {
  @Column({ type: 'uuid' }) projectId: string;
  @Column({ type: 'text' }) krajCode: string;
  @Column({ type: 'int' }) perOrp: number;
  @Column({ type: 'text', array: true }) orpCodes: string[];
  @Column({ type: 'int' }) regional: number;
  @Column({ type: 'int' }) roundCount: number;
  @Column({ type: 'uuid', array: true }) facilitatorIds: string[];
  @Column({ type: 'text', nullable: true }) source: string | null;
}
