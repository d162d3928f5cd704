import type { Role } from '@opora/kernel';
import { key, type DemoWork } from './demo';
import * as p1 from './education/p1';
import * as p5 from './education/p5';

type Change = (mutation: string, step: string, input: object, answer: string) => Promise<Record<string, never> & { id?: string; event?: { id: string }; topics?: { id: string }[]; programme?: { id: string }; report?: { id: string } }>;

/** Sends mutations of one role for one project, each with a key of its own. */
const changing = (work: DemoWork, role: Role, project: string): Change => async (mutation, step, input, answer) => {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const { changed } = await work.ask<{ changed: Awaited<ReturnType<Change>> }>(role, `mutation ($input: ${type}!) { changed: ${mutation}(input: $input) { ${answer} } }`,
    { input: { ...input, idempotencyKey: key(`education/${project}/${mutation}/${step}`) } });
  return changed;
};

const eventOf = async (change: Change, step: string, event: object): Promise<string> => (await change('createEvent', step, event, 'event { id }')).event!.id;
const hold = (change: Change, step: string, eventId: string, knownHeldBy?: string) => change('recordEventHeld', step, { eventId, ...(knownHeldBy ? { knownHeldBy } : {}) }, 'event { id }');

async function loadFamilySupport(work: DemoWork): Promise<void> {
  const projectId = work.ids.projects['P1']!;
  const change = changing(work, 'organiser', 'p1');
  const topicIds = (await change('addTopics', 'all', { projectId, topics: p1.TOPICS }, 'topics { id }')).topics!.map(({ id }) => id);
  await change('createSeminarSeries', 'series', { projectId, topicIds, ...p1.SERIES }, 'series { id }');
  await change('setStaffTrainingPlan', 'plan', { projectId, ...p1.STAFF_TRAINING }, 'project { id }');
  await change('setParticipationPlan', 'participation', { projectId, programme: 'OPZ' }, 'id');
  await hold(change, 'conference', await eventOf(change, 'conference', { projectId, ...p1.CONFERENCE }));
  // The source speaks of it as coming, with a preliminary venue, so it stays planned.
  const firstShownAtId = await eventOf(change, 'good-practice-2017', { projectId, ...p1.GOOD_PRACTICE });
  await change('setMaterialPlan', 'videos', { projectId, ...p1.VIDEO_PLAN }, 'id');
  for (const video of p1.VIDEOS) await change('addMaterial', `video-${video.subject}`, { projectId, firstShownAtId, ...video }, 'id');
}

async function loadSocialWorkInTowns(work: DemoWork): Promise<void> {
  const projectId = work.ids.projects['P5']!;
  const change = changing(work, 'mpsv-methodologist', 'p5');
  await change('setParticipationPlan', 'participation', { projectId, programme: 'OPZ' }, 'id');
  for (const plan of p5.PLANS) await change('setEventPlan', plan.kind, { projectId, ...plan }, 'id');
  const held = new Map<string, string>();
  for (const { step, event } of p5.HELD) {
    held.set(step, await eventOf(change, step, { projectId, ...event }));
    await hold(change, step, held.get(step)!, p5.UPDATED);
  }
  const topicIds = (await change('addTopics', 'workshops', { projectId, topics: p5.WORKSHOP_TOPICS }, 'topics { id }')).topics!.map(({ id }) => id);
  for (const workshop of p5.WORKSHOPS) await hold(change, workshop.titleCs, await eventOf(change, workshop.titleCs, { projectId, topicIds, ...workshop }), p5.UPDATED);
  const [international, closing] = p5.CONFERENCES;
  await hold(change, 'international', await eventOf(change, 'international', { projectId, ...international }));
  await eventOf(change, 'closing', { projectId, ...closing });
  const { id: programmeId } = await change('createProgramme', 'pilot', { projectId, ...p5.PROGRAMME }, 'id');
  for (let run = 1; run <= p5.PROGRAMME.runsPlanned; run++) await change('createRun', String(run), { programmeId }, 'run { id }');
  for (const plan of p5.MATERIAL_PLANS) await change('setMaterialPlan', plan.kind, { projectId, ...plan }, 'id');
  for (const issue of p5.ISSUES) {
    const { id: materialId } = await change('addMaterial', `issue-${issue.issue}`, { projectId, ...issue }, 'id');
    await change('publishMaterial', `issue-${issue.issue}`, { materialId, knownPublishedBy: p5.UPDATED }, 'id');
  }
  const { id: materialId } = await change('addMaterial', 'publication', { projectId, ...p5.PUBLICATION }, 'id');
  const { report } = await change('saveEventReport', p5.TRIP_REPORT.of, { eventId: held.get(p5.TRIP_REPORT.of), materialId, ...p5.TRIP_REPORT.report }, 'report { id }');
  await change('submitEventReport', p5.TRIP_REPORT.of, { reportId: report!.id }, 'report { id }');
}

/**
 * Loads what the sources say of education in P1, P3 and P5. Dates, venues and capacities the sources do not state stay empty; what they speak of
 * as done without a date is held by the day of the source.
 */
export async function loadEducation(work: DemoWork): Promise<void> {
  await loadFamilySupport(work);
  const change = changing(work, 'mpsv-methodologist', 'p3');
  await hold(change, 'conference', await eventOf(change, 'conference', { projectId: work.ids.projects['P3'], ...p5.P3_CONFERENCE }));
  await loadSocialWorkInTowns(work);
}
