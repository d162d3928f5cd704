import { key, type DemoWork } from './demo';
import { cite } from './evaluation/documents';

async function change(work: DemoWork, mutation: string, input: object): Promise<string> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const answer = await work.ask<{ changed: { id: string } }>('family-policy-coordinator', `mutation ($input: ${type}!) { changed: ${mutation}(input: $input) { id } }`,
    { input: { ...input, idempotencyKey: key(`family-policy/${mutation}/p1`) } });
  return answer.changed.id;
}

/**
 * Loads what the source says of family policy in project P1: the coordinator's post, the five-year plan in preparation and its recruitment plan with
 * at least 60 activities. Days of the plan, measures, adoptions, members of the working group and activities are not in the source and stay empty.
 */
export async function loadFamilyPolicy(work: DemoWork): Promise<void> {
  const projectId = work.ids.projects['P1']!;
  const krajCode = 'CZ051';
  await change(work, 'recordCoordinatorPost', { projectId, krajCode, filledFrom: '2016-10-01', source: cite('family', '198-199') });
  const strategicPlanId = await change(work, 'createStrategicPlan', {
    projectId, krajCode, title: 'Strategický plán rodinné politiky Libereckého kraje', status: 'PREPARATION', analyticPart: 'IN_PREPARATION', source: cite('family', '200-201'),
  });
  const recruitmentPlanId = await change(work, 'createRecruitmentPlan', { strategicPlanId, target: 60, source: cite('family', '209-211') });
  await change(work, 'createWorkingGroup', { recruitmentPlanId, name: 'Pracovní skupina pro vyhledávání náhradních rodičů' });
}
