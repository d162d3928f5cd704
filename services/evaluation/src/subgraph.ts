import { join } from 'node:path';
import { platformEntities, platformMigrations, type Subgraph } from '@opora/subgraph';
import { activityResolvers } from './activity/activity.resolvers';
import { KeyActivity } from './activity/key-activity.entity';
import { TeamRole } from './activity/team-role.entity';
import { FundingClaim } from './funding/funding-claim.entity';
import { FundingShare } from './funding/funding-share.entity';
import { fundingResolvers } from './funding/funding.resolvers';
import { indicatorResolvers } from './indicator/indicator.resolvers';
import { IndicatorValue } from './indicator/indicator-value.entity';
import { IndicatorsAndRuns1795352872818 } from './migrations/1795352872818-IndicatorsAndRuns';
import { Projects1795352069100 } from './migrations/1795352069100-Projects';
import { ProjectLink } from './project/project-link.entity';
import { ProjectPeriod } from './project/project-period.entity';
import { Project } from './project/project.entity';
import { projectResolvers } from './project/project.resolvers';
import { SourceFact } from './project/source-fact.entity';
import { EvaluationRunCell } from './run/evaluation-run-cell.entity';
import { EvaluationRun } from './run/evaluation-run.entity';
import { runResolvers } from './run/run.resolvers';
import { runSchedules } from './run/run.schedules';
import { Target } from './target/target.entity';
import { targetResolvers } from './target/target.resolvers';

export const evaluation: Subgraph = {
  name: 'evaluation',
  dir: join(__dirname, '../src'),
  resolvers: [projectResolvers, fundingResolvers, activityResolvers, targetResolvers, indicatorResolvers, runResolvers],
  entities: [...platformEntities, Project, ProjectPeriod, ProjectLink, SourceFact, FundingShare, FundingClaim, KeyActivity, TeamRole, Target, IndicatorValue, EvaluationRun, EvaluationRunCell],
  migrations: [...platformMigrations, Projects1795352069100, IndicatorsAndRuns1795352872818],
  schedules: runSchedules,
};
