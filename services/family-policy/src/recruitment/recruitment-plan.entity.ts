import { Record } from '@opora/subgraph';
import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { StrategicPlan } from '../plan/strategic-plan.entity';

/** The plan for finding foster parents, part of exactly one edition of a strategic plan (R-FAM-03). Without days of its own it has that plan's. */
@Entity('recruitment_plan')
@Unique('recruitment_plan_once_per_strategic_plan', ['strategicPlanId'])
@Unique('recruitment_plan_once_per_project', ['projectId'])
@Index('recruitment_plan_by_kraj', ['krajCode'])
export class RecruitmentPlan extends Record {
  @Column({ type: 'uuid' })
  @ForeignKey(() => StrategicPlan, { name: 'recruitment_plan_strategic_plan' }) strategicPlanId: string;
  @Column({ type: 'uuid' }) projectId: string;
  @Column({ type: 'text' }) krajCode: string;
  @Column({ type: 'date', nullable: true }) validFrom: string | null;
  @Column({ type: 'date', nullable: true }) validTo: string | null;
  /** A floor: at least so many activities (R-FAM-04). */
  @Column({ type: 'int' }) target: number;
  @Column({ type: 'text', nullable: true }) source: string | null;
}
