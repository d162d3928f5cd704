import { placeNotGiven, registrationConfirmed } from '@opora/contracts';
import { anyOf, assertNone, pragueDay } from '@opora/kernel';
import { defineCommand } from '@opora/subgraph';
import { In } from 'typeorm';
import { assertMayOrganise, ORGANISERS } from '../people';
import { offerFree } from '../places/offering';
import { lockDates, move } from '../places/places';
import { planReminders } from '../places/telling';
import { lockPeople } from '../registration/placing';
import { Registration } from '../registration/registration.entity';
import { AllocationResult } from './allocation-result.entity';
import { Allocation } from './allocation.entity';
import { ConfirmAllocationInput } from './allocation.input';
import { allocatable, alreadyAllocated, stale, stillOpen } from './allocation.rules';
import { allocationOf, applicantIds } from './applicants';

/** J2: gives the places as they were previewed; refused when anything has changed since (R-EDU-05, R-EDU-05b). */
export const confirmAllocation = defineCommand({
  name: 'confirmAllocation', input: ConfirmAllocationInput, allow: anyOf(...ORGANISERS), reach: 'service',
  async run({ tx, actor, now, send }, { seminarId, previewHash }) {
    await lockPeople(tx, await applicantIds(tx, seminarId, 'input.seminarId'));
    const { at, others } = await lockDates(tx, seminarId, now, 'input.seminarId');
    assertMayOrganise(actor, at.event.krajCode, 'input.seminarId');
    assertNone(allocatable(at.status, 'input.seminarId'));
    assertNone(at.allocatesAtClose ? (at.closed ? [] : [stillOpen('input.seminarId', pragueDay(now), at.closesOn)]) : [alreadyAllocated('input.seminarId')]);
    const proposed = await allocationOf(tx, at.event, { subjectId: at.subjectId, eligible: at.norm.eligible ?? [], today: pragueDay(now) }, 'input.seminarId');
    if (proposed.hash !== previewHash) assertNone([stale(previewHash)]);
    const { rows, capacity, hash } = proposed;
    const registrations = new Map((await tx.find(Registration, { where: { id: In(rows.map(({ registrationId }) => registrationId)) }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } })).map((each) => [each.id, each]));
    const { krajCode } = at.event;
    const allocation = await tx.save(tx.create(Allocation, { eventId: seminarId, krajCode, capacity, applicants: rows.length, placed: rows.filter(({ placed }) => placed).length, hash, confirmedBy: actor.sub }));
    for (const { registrationId, placed, reasonCs } of rows) await move(tx, registrations.get(registrationId)!, placed ? 'CONFIRMED' : 'WAITING', { to: placed ? at : null, reasonCs, now });
    await tx.insert(AllocationResult, rows.map(({ registrationId, personId, rank, applicantClass, placed, reasonCs }) => ({ allocationId: allocation.id, registrationId, personId, krajCode, rank, applicantClass, placed, reasonCs })));
    await tx.query('update event set allocated_at = $2 where id = $1', [seminarId, now]);
    const people = (placed: boolean) => rows.filter((row) => row.placed === placed).map(({ personId }) => personId);
    const when = await planReminders(tx, send, at.event);
    if (people(true).length > 0) send(registrationConfirmed({ recipients: people(true), eventId: seminarId, ...when }));
    if (people(false).length > 0) send(placeNotGiven({ recipients: people(false), eventId: seminarId }));
    // Who got none here may find one free at another of their dates; nobody else takes it first.
    for (const other of others) await offerFree(tx, send, other, now);
    return allocation;
  },
});
