import { signedIn } from '@opora/kernel';
import { batch, mutation, query, type ResolverMap } from '@opora/subgraph';
import { Event } from '../event/event.entity';
import { projectsOf } from '../event/event.queries';
import { Material } from '../material/material.entity';
import { mayPlan } from '../scope';
import { acceptEventReport, returnEventReport, saveEventReport, submitEventReport } from './report.commands';
import { EventReport } from './event-report.entity';
import { dueDaysOf, reportsOf, reportsOwed, travellersOf, type ReportOwed } from './report.queries';

type Rows = readonly EventReport[];

export const reportResolvers: ResolverMap = {
  Query: { eventReportsOwed: query(signedIn, (cx, { projectId, asOf }: { projectId: string; asOf?: string | null }) => reportsOwed(cx, projectId, asOf)) },
  Mutation: {
    saveEventReport: mutation(saveEventReport), submitEventReport: mutation(submitEventReport), acceptEventReport: mutation(acceptEventReport), returnEventReport: mutation(returnEventReport),
  },
  EventReport: {
    event: batch(signedIn, (cx, rows: Rows) => Promise.all(rows.map(({ eventId }) => cx.get(Event, eventId)))),
    travellers: batch(signedIn, (cx, rows: Rows) => travellersOf(cx, rows)),
    publishedIn: batch(signedIn, (cx, rows: Rows) => Promise.all(rows.map(({ materialId }) => (materialId === null ? null : cx.get(Material, materialId))))),
    viewerCan: batch(signedIn, async (cx, rows: Rows) => (await projectsOf(cx, rows.map(({ projectId }) => projectId))).map((project, n) => {
      const { state, submittedBy } = rows[n]!;
      const open = state === 'DRAFT' || state === 'RETURNED';
      const plans = mayPlan(cx.actor, project);
      // Whoever reads a draft without planning for the project was there, and may write it.
      return { edit: open, submit: open, accept: plans && state === 'SUBMITTED' && submittedBy !== cx.actor!.sub, return: plans && state === 'SUBMITTED' };
    })),
  },
  EventReportChange: { report: batch(signedIn, (cx, changes: readonly { id: string }[]) => Promise.all(changes.map(({ id }) => cx.get(EventReport, id)))) },
  ReportOwed: { event: batch(signedIn, (cx, owed: readonly ReportOwed[]) => Promise.all(owed.map(({ eventId }) => cx.get(Event, eventId)))) },
  Event: {
    report: batch(signedIn, (cx, events: readonly Event[]) => reportsOf(cx, events)),
    reportDueOn: batch(signedIn, (cx, events: readonly Event[]) => dueDaysOf(cx, events)),
  },
};
