import { key, type DemoWork } from './demo';
import type { SourceProject } from './evaluation/documents';
import { cite } from './evaluation/documents';
import { OUTPUTS } from './evaluation/outputs';
import { p1 } from './evaluation/p1';
import { p2 } from './evaluation/p2';
import { p3 } from './evaluation/p3';
import { p4 } from './evaluation/p4';
import { p5 } from './evaluation/p5';
import { EVALUATION_PLANS, FUNDED_TOWNS, METHODOLOGIES, P1_TENDER, SPOD_STANDARDS } from './evaluation/quality';

const PROJECTS: readonly SourceProject[] = [p1, p2, p3, p4, p5];

/** Sends one mutation of the step with its key and gives back the id of what it made. */
export async function change(work: DemoWork, by: SourceProject['by'], mutation: string, step: string, input: object): Promise<string> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const answer = await work.ask<{ changed: { id: string } }>(by, `mutation($input: ${type}!) { changed: ${mutation}(input: $input) { id } }`, { input: { ...input, idempotencyKey: key(`evaluation/${mutation}/${step}`) } });
  return answer.changed.id;
}

async function loadProject(work: DemoWork, { by, register, extension, funding, activities, roles, targets, facts }: SourceProject): Promise<void> {
  const step = register.code.toLowerCase();
  const projectId = await change(work, by, 'registerProject', step, register);
  work.ids.projects[register.code] = projectId;
  if (extension) await change(work, by, 'extendProject', step, { projectId, period: extension });
  if (funding) await change(work, by, 'setFunding', step, { projectId, ...funding });
  if (activities) await change(work, by, 'addKeyActivities', step, { projectId, activities });
  if (roles) await change(work, by, 'addTeamRoles', step, { projectId, roles });
  if (targets) await change(work, by, 'setTargets', step, { projectId, targets });
  if (facts) await change(work, by, 'recordSourceFacts', step, { projectId, facts });
}

async function loadQuality(work: DemoWork): Promise<void> {
  const keeper = (code: string) => PROJECTS.find((project) => project.register.code === code)!.by;
  for (const [code, outputs] of Object.entries(OUTPUTS)) await change(work, keeper(code), 'registerOutputs', code.toLowerCase(), { projectId: work.ids.projects[code], outputs });
  const plans: Record<string, string> = {};
  for (const [code, plan] of Object.entries(EVALUATION_PLANS)) plans[code] = await change(work, keeper(code), 'planEvaluation', code.toLowerCase(), { projectId: work.ids.projects[code], ...plan });
  await change(work, keeper('P1'), 'moveEvaluationTender', 'p1', { planId: plans['P1'], ...P1_TENDER });
  for (const methodology of METHODOLOGIES) await change(work, keeper('P1'), 'addInspectionMethodology', methodology.subjectKind.toLowerCase(), { projectId: work.ids.projects['P1'], ...methodology });
  await change(work, keeper('P5'), 'fundMunicipalities', 'p5', { projectId: work.ids.projects['P5'], ...FUNDED_TOWNS });
  await change(work, 'mpsv-methodologist', 'registerStandardSet', 'spod', SPOD_STANDARDS);
}

/** Loads the five source projects with everything the sources say of them; fills `work.ids.projects`. */
export async function loadEvaluation(work: DemoWork): Promise<void> {
  for (const project of PROJECTS) await loadProject(work, project);
  const { P1, P2 } = work.ids.projects;
  await change(work, 'contract-manager', 'linkProjects', 'p1', { projectId: P1, linkedProjectIds: [P2], source: cite('family', '38') });
  await loadQuality(work);
}
