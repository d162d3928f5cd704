import { notFound, type Day } from '@opora/kernel';
import { asOfDay, type Context } from '@opora/subgraph';
import { In } from 'typeorm';
import type { Event } from '../event/event.entity';
import { kindsByCode, projectsOf } from '../event/event.queries';
import { plansOfProjects } from '../kind/kind.queries';
import { normOf } from '../kind/kind.rules';
import { mayPlan } from '../scope';
import { EventReportTraveller } from './event-report-traveller.entity';
import { EventReport } from './event-report.entity';
import { dueOn } from './report.rules';

/** Reports owed at once by one project; more trips than any project makes. */
const MOST_OWED = 200;

/** The report of each event: a draft is read by who plans for the project and by who was there, a submitted one by everybody signed in. */
export async function reportsOf(cx: Context, events: readonly Event[]): Promise<(EventReport | null)[]> {
  const db = await cx.manager();
  const reports = await db.findBy(EventReport, { eventId: In(events.map(({ id }) => id)) });
  const drafts = reports.filter(({ state }) => state === 'DRAFT' || state === 'RETURNED');
  const own = drafts.length === 0 ? [] : await db.findBy(EventReportTraveller, { reportId: In(drafts.map(({ id }) => id)), personId: cx.actor!.sub });
  const projects = await projectsOf(cx, drafts.map(({ projectId }) => projectId));
  const hidden = new Set(drafts.filter(({ id }, n) => !mayPlan(cx.actor, projects[n]!) && !own.some(({ reportId }) => reportId === id)).map(({ id }) => id));
  return events.map(({ id }) => reports.find((report) => report.eventId === id && !hidden.has(report.id)) ?? null);
}

/** Who was there, of each report, as far as the caller may read of people: themself, or the people of their kraj; reads of others are noted. */
export async function travellersOf(cx: Context, reports: readonly EventReport[]): Promise<{ id: string }[][]> {
  const rows = await (await cx.manager()).find(EventReportTraveller, { where: { reportId: In(reports.map(({ id }) => id)) }, order: { personId: 'ASC' }, take: 100 * reports.length });
  const others = rows.filter(({ personId }) => personId !== cx.actor!.sub);
  await cx.auditRead('readReportTravellers', 'EventReport', [...new Map(others.map(({ reportId, krajCode }) => [reportId, { id: reportId, krajCode }])).values()], ['travellers']);
  return reports.map(({ id }) => rows.filter(({ reportId }) => reportId === id).map(({ personId }) => ({ id: personId })));
}

/** The last day in time for the report of each event; null where none is asked for or no day is known. */
export async function dueDaysOf(cx: Context, events: readonly Event[]): Promise<(Day | null)[]> {
  const kinds = await kindsByCode(cx, events.map(({ kindCode }) => kindCode));
  const plans = await plansOfProjects(cx, events.map(({ projectId }) => projectId));
  return events.map((event, n) => dueOn(normOf(kinds[n]!.norm, plans[n]!.find(({ kindCode, phase }) => kindCode === event.kindCode && phase === event.phase)?.norm ?? null), event));
}

export interface ReportOwed { eventId: string; dueOn: Day; overdue: boolean }

/** Events of a project that are over, ask for a report and have none submitted, the longest owed first. Throws NOT_FOUND, AS_OF_IN_FUTURE. */
export async function reportsOwed(cx: Context, projectId: string, asOf?: Day | null): Promise<ReportOwed[]> {
  const day = asOfDay(cx, asOf);
  const [known] = await cx.rows('select 1 from known_project where project_id::text = $1', [projectId.toLowerCase()]);
  if (!known) throw notFound('projectId');
  return cx.rows<ReportOwed>(
    `select e.id as "eventId", (last.day + last.days)::text as "dueOn", last.day + last.days < $2::date as overdue
     from event e join event_kind k on k.code = e.kind_code left join event_plan p on p.project_id = e.project_id and p.kind_code = e.kind_code and p.phase = e.phase
       cross join lateral (select coalesce(e.ends_on, e.held_on) as day, coalesce(p.norm->>'reportDays', k.norm->>'reportDays')::int as days) last
     where e.project_id::text = $1 and e.status <> 'CANCELLED' and last.days is not null and last.day <= $2::date
       and not exists (select 1 from event_report r where r.event_id = e.id and r.state in ('SUBMITTED', 'ACCEPTED') and r.submitted_on <= $2::date)
     order by 2, e.id limit ${MOST_OWED}`, [projectId.toLowerCase(), day]);
}
