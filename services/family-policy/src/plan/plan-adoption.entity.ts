import { Record } from '@opora/subgraph';
import { Column, Entity, ForeignKey, Unique } from 'typeorm';
import type { AdoptingBody } from './plan.rules';
import { StrategicPlan } from './strategic-plan.entity';

/** That one of the two bodies adopted an edition of the plan. */
@Entity('plan_adoption')
@Unique('plan_adoption_once_per_body', ['planId', 'body'])
export class PlanAdoption extends Record {
  @Column({ type: 'uuid' })
  @ForeignKey(() => StrategicPlan, { name: 'plan_adoption_plan' }) planId: string;
  @Column({ type: 'text' }) body: AdoptingBody;
  @Column({ type: 'date' }) date: string;
  @Column({ type: 'text' }) resolutionNumber: string;
}
