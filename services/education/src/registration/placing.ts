import { registrationConfirmed, tellAll, type Event as Told } from '@opora/contracts';
import { pragueDay, type Violation } from '@opora/kernel';
import { In, Not, type EntityManager } from 'typeorm';
import { employersOf, type Employer } from '../employment/employers';
import { eligibilityProblems } from '../employment/employment.rules';
import { statusProblems } from '../event/event.rules';
import { busyDays, confirmAll, type Booked } from '../places/places';
import { planReminders } from '../places/telling';
import { Registration } from './registration.entity';
import { allocationPending, alreadyRegistered, clash, freePlaces, fullViolation, timeClash } from './registration.rules';

export interface Placement { personId: string; employer: Employer; known: Registration | null; problems: Violation[] }

/** Requests of these people wait for each other, in one order, so that a double registration or a clash is seen. */
export const lockPeople = (tx: EntityManager, personIds: readonly string[]): Promise<unknown> =>
  tx.query('select pg_advisory_xact_lock(person.key) from (select hashtextextended(id, 1) as key from unnest($1::text[]) each (id) order by 1) person', [personIds]);

/** Whether each of the people, in their order, can be given a place at a locked event by hand; places run out in that order. The people are locked by the caller. */
export async function placementsAt(tx: EntityManager, at: Booked, personIds: readonly string[], now: Date, field: (n: number, name: 'personId' | 'eventId') => string): Promise<Placement[]> {
  const employers = await employersOf(tx, personIds, pragueDay(now));
  const active = await tx.find(Registration, { where: { personId: In([...personIds]), subjectId: at.subjectId, state: Not('CANCELLED') }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
  const busy = await busyDays(tx, personIds, at.subjectId);
  let free = freePlaces(at);
  return personIds.map((personId, n) => {
    const employer = employers.get(personId)!;
    const known = active.find((each) => each.personId === personId) ?? null;
    const problems = [
      ...statusProblems(at.status, ['PUBLISHED'], field(n, 'eventId')),
      ...(at.status === 'PUBLISHED' && at.allocatesAtClose ? [allocationPending(field(n, 'eventId'))] : []),
      ...(known && (known.state === 'CONFIRMED' || known.state === 'OFFERED') ? [alreadyRegistered(field(n, 'personId'))] : []),
      ...eligibilityProblems(at.norm.eligible ?? [], employer.kinds, field(n, 'personId')),
      ...(clash(at.sessions, busy.get(personId)!) ? [timeClash(field(n, 'eventId'), at.startsOn)] : []),
    ];
    if (problems.length === 0 && free-- <= 0) problems.push(fullViolation(at.capacity!, at.isRun, field(n, 'eventId')));
    return { personId, employer, known, problems };
  });
}

/** Gives the places, and tells everyone who got one. */
export async function givePlaces(tx: EntityManager, send: (event: Told) => void, at: Booked, placements: readonly Placement[], now: Date): Promise<Registration[]> {
  const given = await confirmAll(tx, placements.map(({ personId, employer, known }) => known ?? tx.create(Registration, {
    personId, organisationId: employer.organisationId, subjectId: at.subjectId, topicId: at.topicId, projectId: at.event.projectId, krajCode: at.event.krajCode, acceptable: [at.id], appliedAt: now,
  })), at, { reasonCs: 'Místo přidělil organizátor.', now });
  if (given.length === 0) return given;
  const when = await planReminders(tx, send, at.event);
  for (const notice of tellAll(registrationConfirmed, { recipients: given.map(({ personId }) => personId), eventId: at.id, ...when })) send(notice);
  return given;
}
