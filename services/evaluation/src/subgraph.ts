import { join } from 'node:path';
import { platformEntities, platformMigrations, type Subgraph } from '@opora/subgraph';
import { activityResolvers } from './activity/activity.resolvers';
import { KeyActivity } from './activity/key-activity.entity';
import { TeamRole } from './activity/team-role.entity';
import { EvaluationPlan } from './evaluation/evaluation-plan.entity';
import { Evaluation } from './evaluation/evaluation.entity';
import { evaluationResolvers } from './evaluation/evaluation.resolvers';
import { FundedWorkers } from './funded-workers/funded-workers.entity';
import { fundedWorkersResolvers } from './funded-workers/funded-workers.resolvers';
import { FundingClaim } from './funding/funding-claim.entity';
import { FundingShare } from './funding/funding-share.entity';
import { fundingResolvers } from './funding/funding.resolvers';
import { indicatorResolvers } from './indicator/indicator.resolvers';
import { IndicatorValue } from './indicator/indicator-value.entity';
import { KnownGrant } from './known/known-grant.entity';
import { KnownOrganisation } from './known/known-organisation.entity';
import { knownSubscriptions } from './known/known.subscriptions';
import { IndicatorsAndRuns1795352872818 } from './migrations/1795352872818-IndicatorsAndRuns';
import { Pace1795370000000 } from './migrations/1795370000000-Pace';
import { Projects1795352069100 } from './migrations/1795352069100-Projects';
import { Quality1795353369830 } from './migrations/1795353369830-Quality';
import { Output } from './output/output.entity';
import { outputResolvers } from './output/output.resolvers';
import { ProjectLink } from './project/project-link.entity';
import { ProjectPeriod } from './project/project-period.entity';
import { Project } from './project/project.entity';
import { projectResolvers } from './project/project.resolvers';
import { SourceFact } from './project/source-fact.entity';
import { EvaluationRunCell } from './run/evaluation-run-cell.entity';
import { EvaluationRun } from './run/evaluation-run.entity';
import { IndicatorPace } from './run/indicator-pace.entity';
import { runResolvers } from './run/run.resolvers';
import { runSchedules } from './run/run.schedules';
import { InspectionMethodology } from './standard/inspection-methodology.entity';
import { SpodInspection } from './standard/spod-inspection.entity';
import { StandardSet } from './standard/standard-set.entity';
import { Standard } from './standard/standard.entity';
import { standardResolvers } from './standard/standard.resolvers';
import { subjects } from './subjects';
import { targetUses } from './target/target.uses';
import { Target } from './target/target.entity';
import { targetResolvers } from './target/target.resolvers';

const projects = [Project, ProjectPeriod, ProjectLink, SourceFact, FundingShare, FundingClaim, KeyActivity, TeamRole, Target, Output, FundedWorkers];
const quality = [EvaluationPlan, Evaluation, StandardSet, Standard, InspectionMethodology, SpodInspection, KnownOrganisation, KnownGrant];
const measuring = [IndicatorValue, EvaluationRun, EvaluationRunCell, IndicatorPace];

export const evaluation: Subgraph = {
  name: 'evaluation',
  dir: join(__dirname, '../src'),
  resolvers: [
    projectResolvers, fundingResolvers, activityResolvers, targetResolvers, outputResolvers, fundedWorkersResolvers, evaluationResolvers, standardResolvers, indicatorResolvers, runResolvers,
  ],
  entities: [...platformEntities, ...projects, ...quality, ...measuring],
  migrations: [...platformMigrations, Projects1795352069100, IndicatorsAndRuns1795352872818, Quality1795353369830, Pace1795370000000],
  subscriptions: knownSubscriptions,
  schedules: runSchedules,
  protects: ['known_grant'],
  subjects,
  territoryUses: targetUses,
};
