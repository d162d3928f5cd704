import { anyOf, assertNone, forbiddenScope, notFound, pragueDay, refuse, signedIn, warningOf, type Actor, type Violation, type Warning } from '@opora/kernel';
import { defineCommand, type Work } from '@opora/subgraph';
import type { EntityManager } from 'typeorm';
import { Event } from '../event/event.entity';
import { settingOf, type Setting } from '../event/event.surroundings';
import { setAttachments } from '../file/attaching';
import { outsideProject } from '../known/project-period.rules';
import { Material } from '../material/material.entity';
import { assertMayPlan, mayPlan, PLANNERS } from '../scope';
import { EventReportTraveller } from './event-report-traveller.entity';
import { EventReport } from './event-report.entity';
import { AcceptEventReportInput, ReturnEventReportInput, SaveEventReportInput, SubmitEventReportInput } from './report.input';
import { askedProblems, dueOn, endProblems, lateWarnings, missingProblems, ownProblems, reportDateProblems, stateProblems } from './report.rules';

/** The answer of a change of a report: what was changed, and what should be looked at. */
export class EventReportChange {
  readonly warnings: readonly Warning[];
  constructor(readonly id: string, readonly krajCode: string | null, warnings: readonly Violation[] = []) { this.warnings = warnings.map(warningOf); }
}

const travellersOf = async (tx: EntityManager, reportId: string): Promise<string[]> => (await tx.findBy(EventReportTraveller, { reportId })).map(({ personId }) => personId);

/** Who plans for the project writes its reports, and whoever was there. Throws FORBIDDEN_SCOPE. */
async function assertMayWrite(tx: EntityManager, actor: Actor, { project }: Setting, report: EventReport | null, field: string): Promise<void> {
  if (mayPlan(actor, project)) return;
  if (report === null || !(await travellersOf(tx, report.id)).includes(actor.sub)) throw forbiddenScope(field);
}

/** Writes what a report says; a repeat replaces it all. Who was there is said by who plans for the project. */
export const saveEventReport = defineCommand({
  name: 'saveEventReport', input: SaveEventReportInput, allow: signedIn, reach: 'service',
  async run({ tx, actor, lock, now }, { eventId, expectedVersion, idempotencyKey: _key, travellerIds, attachmentIds, hosts, links, ...said }) {
    const event = await lock(Event, eventId);
    const setting = await settingOf(tx, event);
    const known = await tx.findOneBy(EventReport, { eventId });
    await assertMayWrite(tx, actor, setting, known, 'input.eventId');
    const report = known ? await lock(EventReport, known.id, expectedVersion ?? undefined) : tx.create(EventReport, { eventId, projectId: event.projectId, krajCode: event.krajCode });
    assertNone([
      ...askedProblems(setting.norm), ...(known ? stateProblems(known.state, ['DRAFT', 'RETURNED'], 'input.eventId') : []), ...reportDateProblems(said, event),
      ...outsideProject([said.from, said.to].filter((day) => day !== null), setting.project.periods, (n) => (n === 0 ? 'input.from' : 'input.to')),
    ]);
    if (said.materialId !== null && !await tx.findOneBy(Material, { id: said.materialId, projectId: event.projectId })) throw notFound('input.materialId');
    const saved = await tx.save(Object.assign(report, { ...said, hosts: hosts ?? [], links: links ?? [], state: known?.state ?? 'DRAFT' }));
    if (attachmentIds !== null) await tx.save(Object.assign(saved, { attachments: await setAttachments(tx, actor, { type: 'EVENT_REPORT', id: saved.id, krajCode: saved.krajCode }, attachmentIds, now, 'input.attachmentIds') }));
    if (travellerIds !== null && mayPlan(actor, setting.project)) {
      await tx.delete(EventReportTraveller, { reportId: saved.id });
      await tx.insert(EventReportTraveller, travellerIds.map((personId) => ({ reportId: saved.id, personId, krajCode: event.krajCode, until: said.to ?? event.endsOn ?? event.heldOn ?? pragueDay(now) })));
    }
    return new EventReportChange(saved.id, saved.krajCode);
  },
});

/** The report locked, with its event and the rules of its kind. Throws NOT_FOUND, CONFLICT_VERSION. */
async function lockReport({ tx, lock }: Work, reportId: string, expectedVersion?: number): Promise<{ report: EventReport; event: Event; setting: Setting }> {
  const report = await lock(EventReport, reportId, expectedVersion ?? undefined);
  const event = await tx.findOneByOrFail(Event, { id: report.eventId });
  return { report, event, setting: await settingOf(tx, event) };
}

/** R-EDU-21: a complete report of an event that is over; one that comes late is taken with a warning. */
export const submitEventReport = defineCommand({
  name: 'submitEventReport', input: SubmitEventReportInput, allow: signedIn, reach: 'service',
  async run(work, { reportId, expectedVersion }) {
    const { report, event, setting } = await lockReport(work, reportId, expectedVersion);
    await assertMayWrite(work.tx, work.actor, setting, report, 'input.reportId');
    const today = pragueDay(work.now);
    assertNone([
      ...stateProblems(report.state, ['DRAFT', 'RETURNED']), ...endProblems(event, report.to, today),
      ...missingProblems(setting.norm, { ...report, travellerIds: await travellersOf(work.tx, report.id) }),
    ]);
    await work.tx.save(Object.assign(report, { state: 'SUBMITTED', submittedBy: work.actor.sub, submittedOn: today, returnReason: null }));
    return new EventReportChange(report.id, report.krajCode, lateWarnings(dueOn(setting.norm, event), today));
  },
});

export const acceptEventReport = defineCommand({
  name: 'acceptEventReport', input: AcceptEventReportInput, allow: anyOf(...PLANNERS), reach: 'service',
  async run(work, { reportId, expectedVersion }) {
    const { report, setting } = await lockReport(work, reportId, expectedVersion);
    assertMayPlan(work.actor, setting.project, 'input.reportId');
    assertNone([...stateProblems(report.state, ['SUBMITTED']), ...ownProblems(report.submittedBy, work.actor.sub)]);
    await work.tx.save(Object.assign(report, { state: 'ACCEPTED', acceptedBy: work.actor.sub, acceptedOn: pragueDay(work.now) }));
    return new EventReportChange(report.id, report.krajCode);
  },
});

/** Gives a report back to be mended, with the reason. */
export const returnEventReport = defineCommand({
  name: 'returnEventReport', input: ReturnEventReportInput, allow: anyOf(...PLANNERS), reach: 'service',
  async run(work, { reportId, expectedVersion, reason }) {
    const { report, setting } = await lockReport(work, reportId, expectedVersion);
    assertMayPlan(work.actor, setting.project, 'input.reportId');
    if (reason === null) refuse({ code: 'REASON_REQUIRED', field: 'input.reason', messageCs: 'Uveďte důvod vrácení.' });
    assertNone(stateProblems(report.state, ['SUBMITTED']));
    await work.tx.save(Object.assign(report, { state: 'RETURNED', returnReason: reason }));
    return new EventReportChange(report.id, report.krajCode);
  },
});
