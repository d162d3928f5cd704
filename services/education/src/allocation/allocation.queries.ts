import { assertNone, notFound, pragueDay, readsExactly } from '@opora/kernel';
import { enterWholeService, isUuid, type Context } from '@opora/subgraph';
import { In, Not } from 'typeorm';
import { Event } from '../event/event.entity';
import { surroundingsOf } from '../event/event.surroundings';
import { mayOrganise } from '../people';
import { allocatedFor } from '../registration/places.rules';
import { Registration } from '../registration/registration.entity';
import { AllocationResult } from './allocation-result.entity';
import { Allocation } from './allocation.entity';
import { allocatable, alreadyAllocated, stillOpen, TIE_BREAK_CS, type ApplicantClass, type Ranked } from './allocation.rules';
import { allocationOf } from './applicants';

export interface PreviewRow { registrationId: string; personId: string; rank: number; position: number | null; applicantClass: ApplicantClass; reasonCs: string; topicIds: readonly string[] }
export interface AllocationPreview { eventId: string; capacity: number | null; free: number; applicants: number; placed: PreviewRow[]; waiting: PreviewRow[]; tieBreak: string; hash: string }

export type AllocationCounts = ReturnType<typeof allocatedFor>;

const AT_MOST = 1000;

/** J2: who would get a place and why, for the organiser of the kraj; every read is audited. Throws NOT_FOUND, EDU_REGISTRATION_STILL_OPEN, EDU_ALREADY_ALLOCATED, EDU_TOO_MANY_APPLICANTS. */
export async function previewAllocation(cx: Context, seminarId: string): Promise<AllocationPreview> {
  const event = await cx.find(Event, seminarId);
  if (!event || !mayOrganise(cx.actor, event.krajCode)) throw notFound('seminarId');
  assertNone(allocatable(event.status, 'seminarId'));
  if (event.seriesId === null || event.allocatedAt !== null) assertNone([alreadyAllocated('seminarId')]);
  const today = pragueDay(cx.now());
  const closed = event.registrationClosedAt !== null || (event.registrationClosesOn !== null && today > event.registrationClosesOn);
  if (!closed) assertNone([stillOpen('seminarId', today, event.registrationClosesOn)]);
  const tx = await cx.manager();
  const { topics, norm } = (await surroundingsOf(tx, [event])).get(event.id)!;
  const asked = { subjectId: topics[0]!.id, eligible: norm.eligible ?? [], today };
  // The class and the clashes of an applicant depend on places they have in any kraj; the confirmation sees the same.
  const { rows, capacity, free, hash, series } = await cx.db.transaction(async (whole) => {
    await enterWholeService(whole, cx.actor);
    return allocationOf(whole, event, asked, 'seminarId');
  });
  await cx.auditRead('previewAllocation', 'Registration', rows.map(({ registrationId: id }) => ({ id, krajCode: event.krajCode })), ['personId', 'appliedAt']);
  const shown = (row: Ranked): PreviewRow => ({ ...row, topicIds: series?.topicIds ?? [] });
  return {
    eventId: event.id, capacity, free, applicants: rows.length, tieBreak: TIE_BREAK_CS, hash,
    placed: rows.filter(({ placed }) => placed).slice(0, AT_MOST).map(shown), waiting: rows.filter(({ placed }) => !placed).slice(0, AT_MOST).map(shown),
  };
}

/** The registrations that make each person a full-series one: those for the topics of the series, at any date (R-EDU-05a); at most one a topic is not cancelled. Every read is audited. */
export async function seriesRegistrations(cx: Context, rows: readonly { personId: string; topicIds: readonly string[] }[]): Promise<Registration[][]> {
  const found = await (await cx.manager()).find(Registration, {
    where: { personId: In(rows.map(({ personId }) => personId)), topicId: In([...new Set(rows.flatMap(({ topicIds }) => topicIds))]), state: Not('CANCELLED') }, order: { appliedAt: 'ASC', id: 'ASC' }, take: 50 * rows.length,
  });
  await cx.auditRead('readSeriesRegistrations', 'Registration', found.filter(({ personId }) => personId !== cx.actor!.sub), ['personId', 'topicId']);
  return rows.map(({ personId, topicIds }) => found.filter((each) => each.personId === personId && topicIds.includes(each.topicId!)));
}

/** The allocation of each event; null where there was none. */
export async function allocationsOf(cx: Context, eventIds: readonly string[]): Promise<(Allocation | null)[]> {
  const found = await (await cx.manager()).findBy(Allocation, { eventId: In([...eventIds]) });
  return eventIds.map((id) => found.find(({ eventId }) => eventId === id) ?? null);
}

/** How many wanted and got a place: exactly for the kraj and for whoever applied, who reads their own rank among them. */
export async function countsOfAllocations(cx: Context, allocations: readonly Allocation[]): Promise<AllocationCounts[]> {
  const sub = cx.actor?.sub ?? '';
  const own = isUuid(sub) ? await (await cx.manager()).find(AllocationResult, { where: { allocationId: In(allocations.map(({ id }) => id)), personId: sub }, take: allocations.length }) : [];
  return allocations.map(({ id, krajCode, applicants, placed }) => {
    const exactly = readsExactly(cx.actor, krajCode) || own.some(({ allocationId }) => allocationId === id);
    const told = (value: number) => ({ value, suppressed: false });
    return exactly ? { applicants: told(applicants), placed: told(placed) } : allocatedFor({ applicants, placed });
  });
}

/** How the caller's visible applicants came out, in the order of rank; at most 1000. Every read is audited. */
export async function rowsOfAllocations(cx: Context, allocationIds: readonly string[]): Promise<AllocationResult[][]> {
  const found = await (await cx.manager()).find(AllocationResult, { where: { allocationId: In([...allocationIds]) }, order: { rank: 'ASC' }, take: AT_MOST * allocationIds.length });
  const readable = found.filter(({ personId, krajCode }) => personId === cx.actor!.sub || mayOrganise(cx.actor, krajCode));
  await cx.auditRead('readAllocation', 'Registration', readable.filter(({ personId }) => personId !== cx.actor!.sub).map(({ registrationId: id, krajCode }) => ({ id, krajCode })), ['personId', 'rank']);
  return allocationIds.map((id) => readable.filter(({ allocationId }) => allocationId === id));
}
