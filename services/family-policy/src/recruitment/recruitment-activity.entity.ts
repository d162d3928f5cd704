import { Record } from '@opora/subgraph';
import { Column, Entity, ForeignKey, Index } from 'typeorm';
import { RecruitmentPlan } from './recruitment-plan.entity';
import type { ActivityState } from './recruitment.rules';

/** One activity to find foster parents, done by a member of the working group. It never names an applicant. */
@Entity('recruitment_activity')
@Index('recruitment_activity_by_plan', ['recruitmentPlanId', 'date'])
export class RecruitmentActivity extends Record {
  @Column({ type: 'uuid' })
  @ForeignKey(() => RecruitmentPlan, { name: 'recruitment_activity_plan' }) recruitmentPlanId: string;
  @Column({ type: 'uuid' }) projectId: string;
  @Column({ type: 'text' }) krajCode: string;
  @Column({ type: 'uuid' }) organisationId: string;
  @Column({ type: 'date' }) date: string;
  @Column({ type: 'text' }) type: string;
  @Column({ type: 'text' }) state: ActivityState;
  @Column({ type: 'int', nullable: true }) reach: number | null;
  @Column({ type: 'int', nullable: true }) newApplicants: number | null;
  @Column({ type: 'text', nullable: true }) note: string | null;
  @Column({ type: 'text', nullable: true }) cancelReason: string | null;
}
