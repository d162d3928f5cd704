import { Record } from '@opora/subgraph';
import { Column, Entity, ForeignKey, Unique } from 'typeorm';
import { RecruitmentPlan } from '../recruitment/recruitment-plan.entity';

/** The working group that fulfils a recruitment plan. */
@Entity('working_group')
@Unique('working_group_once_per_plan', ['recruitmentPlanId'])
export class WorkingGroup extends Record {
  @Column({ type: 'uuid' })
  @ForeignKey(() => RecruitmentPlan, { name: 'working_group_recruitment_plan' }) recruitmentPlanId: string;
  @Column({ type: 'text' }) krajCode: string;
  @Column({ type: 'text' }) name: string;
}
