import { Record } from '@opora/subgraph';
import { Column, Entity, Index, Unique } from 'typeorm';

/** What a project wants to buy in its kraj and by which rules: the numbers of model.md §5 as data, another kraj has others. */
@Entity('service_plan')
@Unique('service_plan_once_per_project', ['projectId'])
@Index('service_plan_by_kraj', ['krajCode'])
export class ServicePlan extends Record {
  @Column({ type: 'uuid' }) projectId: string;
  @Column({ type: 'text' }) krajCode: string;
  /** Price of a contract as a share of the compensation payment, basis points (R-FIN-06). */
  @Column({ type: 'int' }) priceShare: number;
  /** Last day of the regional individual project, for a source that states no project period. */
  @Column({ type: 'date', nullable: true }) endsOn: string | null;
  @Column({ type: 'date', nullable: true }) requestedFrom: string | null;
  @Column({ type: 'date', nullable: true }) requestedTo: string | null;
  @Column({ type: 'text', nullable: true }) source: string | null;
}
