import { join } from 'node:path';
import { platformEntities, platformMigrations, type Subgraph } from '@opora/subgraph';
import { coordinatorResolvers } from './coordinator/coordinator.resolvers';
import { CoordinatorPost } from './coordinator/coordinator-post.entity';
import { figuresResolvers } from './figures/figures.resolvers';
import { groupResolvers } from './group/group.resolvers';
import { WorkingGroup } from './group/working-group.entity';
import { WorkingGroupMember } from './group/working-group-member.entity';
import { KnownOrganisation } from './known/known-organisation.entity';
import { KnownProject } from './known/known-project.entity';
import { keepOrganisation, keepProject } from './known/known.subscriptions';
import { Measure } from './measure/measure.entity';
import { measureResolvers } from './measure/measure.resolvers';
import { FamilyPolicy1760200000000 } from './migrations/1760200000000-FamilyPolicy';
import { PlanAdoption } from './plan/plan-adoption.entity';
import { planResolvers } from './plan/plan.resolvers';
import { StrategicPlan } from './plan/strategic-plan.entity';
import { RecruitmentActivity } from './recruitment/recruitment-activity.entity';
import { RecruitmentPlan } from './recruitment/recruitment-plan.entity';
import { recruitmentResolvers } from './recruitment/recruitment.resolvers';
import { recruitmentFacts } from './recruitment/recruitment.tally';

export const familyPolicy: Subgraph = {
  name: 'family-policy',
  dir: join(__dirname, '../src'),
  resolvers: [coordinatorResolvers, planResolvers, measureResolvers, groupResolvers, recruitmentResolvers, figuresResolvers],
  entities: [...platformEntities, CoordinatorPost, StrategicPlan, PlanAdoption, Measure, RecruitmentPlan, RecruitmentActivity, WorkingGroup, WorkingGroupMember, KnownProject, KnownOrganisation],
  migrations: [...platformMigrations, FamilyPolicy1760200000000],
  subscriptions: [keepProject, keepOrganisation],
  facts: recruitmentFacts,
};
