import type { DataSource } from 'typeorm';
import type { Actor } from '@opora/kernel';
import { Context, run } from '@opora/subgraph';
import { anActor, syntheticId } from '@opora/testing';
import { addGroupMember, createWorkingGroup } from '../src/group/group.commands';
import type { WorkingGroup } from '../src/group/working-group.entity';
import { keepOrganisation, keepProject } from '../src/known/known.subscriptions';
import { createStrategicPlan } from '../src/plan/plan.commands';
import type { StrategicPlan } from '../src/plan/strategic-plan.entity';
import { createRecruitmentPlan } from '../src/recruitment/recruitment.commands';
import type { RecruitmentPlan } from '../src/recruitment/recruitment-plan.entity';

export const NOW = new Date('2019-06-01T10:00:00Z');
export const FIVE_YEARS = { from: '2018-01-01', to: '2022-12-31' };
export const coordinator = anActor({ roles: ['family-policy-coordinator'] });
export const contextOf = (db: DataSource, actor: Actor | null = coordinator, now = NOW) => new Context(db, { actor, traceId: 't', deadline: Date.now() + 10_000 }, () => now);

const meta = { eventId: syntheticId('event'), producer: 'evaluation', traceId: 't' } as const;
const work = (db: DataSource) => ({ tx: db.manager, now: NOW, send: () => undefined });

/** A project of Liberecký kraj that ends on 30. 9. 2019, as evaluation would tell of it. */
export async function aProject(db: DataSource, name: string): Promise<string> {
  const projectId = syntheticId(`project:${name}`);
  await keepProject.handle(work(db), { projectId, code: name, krajCode: 'CZ051', periods: [{ from: '2016-10-01', to: '2019-09-30' }], version: 1 }, meta);
  return projectId;
}

/** An organisation, as networking would tell of it. */
export async function anOrganisation(db: DataSource, name: string, kinds = ['AUTHORISED_PERSON'], providesAccompaniment = false): Promise<string> {
  const organisationId = syntheticId(`organisation:${name}`);
  await keepOrganisation.handle(work(db), { organisationId, kinds, krajCode: 'CZ051', orpCode: null, providesAccompaniment, version: 1 }, meta);
  return organisationId;
}

export async function aPlan(db: DataSource, name: string, more: object = { period: FIVE_YEARS }): Promise<StrategicPlan> {
  return run(contextOf(db), createStrategicPlan, { projectId: await aProject(db, name), krajCode: 'CZ051', title: `Plán ${name}`, ...more });
}

export interface Recruitment { strategic: StrategicPlan; plan: RecruitmentPlan; group: WorkingGroup; member: string }
/** A strategic plan with a recruitment plan of 60 activities and a working group of one authorised person. */
export async function aRecruitment(db: DataSource, name: string, more?: object): Promise<Recruitment> {
  const strategic = await aPlan(db, name, more);
  const plan = await run(contextOf(db), createRecruitmentPlan, { strategicPlanId: strategic.id, target: 60 });
  const group = await run(contextOf(db), createWorkingGroup, { recruitmentPlanId: plan.id, name: 'Pracovní skupina' });
  const member = await anOrganisation(db, `member of ${name}`);
  await run(contextOf(db), addGroupMember, { groupId: group.id, organisationId: member, from: '2018-01-01' });
  return { strategic, plan, group, member };
}

export const activityInput = ({ plan, member }: Recruitment, more: object = {}) => ({ recruitmentPlanId: plan.id, organisationId: member, date: '2019-05-01', type: 'beseda', state: 'DONE', ...more });
