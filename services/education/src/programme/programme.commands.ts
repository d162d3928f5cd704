import { anyOf, assertNone, minutesOf, notInFuture, pragueDay, warningOf, type Violation, type Warning } from '@opora/kernel';
import { defineCommand, tally } from '@opora/subgraph';
import { countsOf } from '../event/event.counts';
import { Event } from '../event/event.entity';
import { listedOn } from '../event/event.rules';
import { RUN_KIND } from '../planning/planning.rules';
import { assertMayPlan, getProject, PLANNERS } from '../scope';
import { Programme } from './programme.entity';
import { CreateProgrammeInput, CreateRunInput } from './programme.input';
import { lengthProblems, programmeCountProblems, runCountWarnings, runNumberProblems, runSizeProblems } from './programme.rules';
import { Run } from './run.entity';

/** The answer of a new run. */
export class RunChange {
  readonly warnings: readonly Warning[];
  constructor(readonly id: string, readonly krajCode: string | null, warnings: readonly Violation[]) { this.warnings = warnings.map(warningOf); }
}

export const createProgramme = defineCommand({
  name: 'createProgramme', input: CreateProgrammeInput, allow: anyOf(...PLANNERS),
  async run({ tx, actor, now }, { projectId, titleCs, hours, lessons, runsPlanned, runSize, statedOn, source }) {
    assertMayPlan(actor, await getProject(tx, projectId));
    const today = pragueDay(now);
    // Two who plan for one project at once wait for each other, so that the number of its programmes is true.
    await tx.query('select 1 from known_project where project_id = $1 for update', [projectId]);
    assertNone([
      ...lengthProblems(hours, lessons), ...programmeCountProblems(await tx.countBy(Programme, { projectId }) + 1),
      ...notInFuture(statedOn, today, 'input.statedOn'),
    ]);
    return tx.save(tx.create(Programme, { projectId, titleCs, minutes: minutesOf(hours, 'HOUR', 'input.hours'), runsPlanned, runSize, statedOn: statedOn ?? today, source }));
  },
});

/** The next run of a programme. The programme's row is locked, so that two callers get two numbers. */
export const createRun = defineCommand({
  name: 'createRun', input: CreateRunInput, allow: anyOf(...PLANNERS),
  async run({ tx, actor, lock }, { programmeId, participantsMax }) {
    const programme = await lock(Programme, programmeId);
    const project = await getProject(tx, programme.projectId);
    assertMayPlan(actor, project);
    const capacity = participantsMax ?? programme.runSize;
    const number = await tx.countBy(Run, { programmeId }) + 1;
    assertNone([...runSizeProblems(capacity, programme.runSize), ...runNumberProblems(number)]);
    const event = await tx.save(tx.create(Event, {
      projectId: programme.projectId, kindCode: RUN_KIND, titleCs: `${programme.titleCs}, ${number}. běh`, krajCode: project.krajCode, mode: null, capacity,
      status: 'PLANNED', plannedOn: programme.statedOn, listedOn: listedOn([], null, null), source: programme.source,
    }));
    const run = await tx.save(tx.create(Run, { programmeId, eventId: event.id, number }));
    await tally(tx, countsOf(event, null));
    return new RunChange(run.id, project.krajCode, runCountWarnings(number, programme.runsPlanned));
  },
});
