import { Record } from '@opora/subgraph';
import { Column, Entity, Index, Unique } from 'typeorm';
import type { EmptyMeasures } from '../measure/progress.rules';
import type { AnalyticPart, PlanStatus } from './plan.rules';

/** One edition of a kraj's strategic plan of family policy. The project that made it may end; the plan does not end with it (R-FAM-06). */
@Entity('strategic_plan')
@Unique('strategic_plan_one_edition', ['projectId', 'edition'])
@Index('strategic_plan_by_kraj', ['krajCode', 'edition'])
export class StrategicPlan extends Record {
  @Column({ type: 'uuid' }) projectId: string;
  @Column({ type: 'text' }) krajCode: string;
  @Column({ type: 'text' }) title: string;
  @Column({ type: 'int' }) edition: number;
  @Column({ type: 'uuid', nullable: true }) previousId: string | null;
  @Column({ type: 'text' }) status: PlanStatus;
  /** Both days null until they are known: the length of five years is stated, Liberec's dates are not. */
  @Column({ type: 'date', nullable: true }) validFrom: string | null;
  @Column({ type: 'date', nullable: true }) validTo: string | null;
  @Column({ type: 'text' }) analyticPart: AnalyticPart;
  @Column({ type: 'text' }) emptyMeasures: EmptyMeasures;
  @Column({ type: 'date', nullable: true }) adoptedOn: string | null;
  @Column({ type: 'text', nullable: true }) source: string | null;
}
