import { anyOf, assertNone, notFound, pragueDay } from '@opora/kernel';
import { defineCommand, tally } from '@opora/subgraph';
import { In } from 'typeorm';
import { accreditationProblems } from '../accreditation/accreditation.rules';
import { EventChange, EventsChange } from '../event/event-change';
import { countsOf, takenBack } from '../event/event.counts';
import { Event } from '../event/event.entity';
import { holdingProblems, statusProblems } from '../event/event.rules';
import { surroundingsOf, type Surroundings } from '../event/event.surroundings';
import { areaWarnings } from '../kind/kind.rules';
import { outsideProject } from '../known/project-period.rules';
import { offerNewDates } from '../places/new-dates';
import { offerFree } from '../places/offering';
import { lockDates } from '../places/places';
import { releaseAll } from '../places/releasing';
import { tellCancelled } from '../places/telling';
import { assertMayPlan, PLANNERS } from '../scope';
import { rememberDays, scheduleProblems } from '../session/schedule';
import { CancelEventInput, PublishSeminarsInput, RecordEventHeldInput } from './publishing.input';
import { closingProblems, publishProblems, publishWarnings, type Publishable } from './publishing.rules';

const hoursOf = ({ topics }: Surroundings): string | null => topics[0]?.amount ?? null;

export const publishSeminars = defineCommand({
  name: 'publishSeminars', input: PublishSeminarsInput, allow: anyOf(...PLANNERS), reach: 'service',
  async run({ tx, actor, now, send }, { eventIds, registrationClosesOn }) {
    // Locked in one order, so two callers never wait for each other in a circle.
    const found = await tx.find(Event, { where: { id: In(eventIds) }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
    const events = eventIds.map((id) => found.find((event) => event.id === id) ?? (() => { throw notFound('input.eventIds'); })());
    const around = await surroundingsOf(tx, events);
    for (const event of events) assertMayPlan(actor, around.get(event.id)!.project, 'input.eventIds');
    const publishable = events.map((event) => publishableOf(event, around.get(event.id)!));
    assertNone(publishable.flatMap((each, n) => [
      ...publishProblems(each, `input.eventIds.${n}`),
      ...closingProblems(registrationClosesOn, each.sessions[0]?.date, 'input.registrationClosesOn'),
    ]));
    for (const event of events) Object.assign(event, { status: 'PUBLISHED', registrationClosesOn: registrationClosesOn ?? event.registrationClosesOn });
    await tx.save(events);
    await offerNewDates(tx, send, eventIds, now);
    return new EventsChange(eventIds, events[0]!.krajCode, publishable.flatMap((each, n) => publishWarnings(each, `input.eventIds.${n}`)));
  },
});

const publishableOf = ({ status, titleCs, venue, mode, seriesId, capacity }: Event, { kind, topics, sessions, accreditation, norm }: Surroundings): Publishable =>
  ({ status, titleCs, venue, online: mode === 'ONLINE', ofSeries: seriesId !== null, topic: kind.oneTopic ? topics[0] ?? null : null, sessions, accreditation, capacity, norm });

export const recordEventHeld = defineCommand({
  name: 'recordEventHeld', input: RecordEventHeldInput, allow: anyOf(...PLANNERS),
  async run({ tx, actor, now, lock }, { eventId, expectedVersion, knownHeldBy }) {
    const event = await lock(Event, eventId, expectedVersion ?? undefined);
    const around = (await surroundingsOf(tx, [event])).get(event.id)!;
    assertMayPlan(actor, around.project);
    const dates = around.sessions.map(({ date }) => date);
    assertNone([
      ...statusProblems(event.status, ['PLANNED', 'PUBLISHED']),
      ...holdingProblems({ dates, knownHeldBy, today: pragueDay(now) }),
      // The day of the source may lie after the project; the event itself may not, and its own days were checked when they were set.
      ...(dates.length > 0 ? outsideProject(dates, around.project.periods, () => 'input.eventId') : []),
      ...await scheduleProblems(tx, event, around, around.topics, around.sessions),
      ...(event.seriesId !== null && dates.length > 0 ? accreditationProblems(around.accreditation, dates, 'input.eventId') : []),
    ]);
    const before = countsOf(event, hoursOf(around));
    Object.assign(event, { status: 'HELD', knownHeldBy: dates.length > 0 ? null : knownHeldBy, heldOn: dates.at(-1) ?? knownHeldBy });
    rememberDays(event, around.sessions);
    await tx.save(event);
    await tally(tx, [...takenBack(before), ...countsOf(event, hoursOf(around))]);
    const { plan } = around;
    const warnings = plan?.perArea === null || plan === null || event.area === null ? [] : areaWarnings(plan.perArea, [{ area: event.area, done: await heldInArea(tx, event) }], 'input.eventId');
    return new EventChange(event.id, event.krajCode, warnings);
  },
});

const heldInArea = (tx: import('typeorm').EntityManager, { projectId, kindCode, phase, area }: Event): Promise<number> =>
  tx.countBy(Event, { projectId, kindCode, phase, area: area!, status: 'HELD' });

export const cancelEvent = defineCommand({
  name: 'cancelEvent', input: CancelEventInput, allow: anyOf(...PLANNERS), reach: 'service',
  async run({ tx, actor, now, lock, send }, { eventId, expectedVersion, reason }) {
    const dates = await lockDates(tx, eventId, now);
    const event = await lock(Event, eventId, expectedVersion ?? undefined);
    const around = (await surroundingsOf(tx, [event])).get(event.id)!;
    assertMayPlan(actor, around.project);
    assertNone(statusProblems(event.status, ['PLANNED', 'PUBLISHED']));
    const before = countsOf(event, hoursOf(around));
    await tellCancelled(tx, send, event);
    await releaseAll(tx, dates, event, reason, now);
    Object.assign(event, { status: 'CANCELLED', cancelReason: reason, cancelledOn: pragueDay(now) });
    await tx.save(event);
    await tally(tx, [...takenBack(before), ...countsOf(event, hoursOf(around))]);
    for (const other of dates.others) await offerFree(tx, send, other, now);
    return new EventChange(event.id, event.krajCode);
  },
});
