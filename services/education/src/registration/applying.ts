import { placeAwaited, registrationConfirmed, type OrganisationKind } from '@opora/contracts';
import { assertNone, pragueDay, warningOf, type Violation, type Warning } from '@opora/kernel';
import type { Work } from '@opora/subgraph';
import type { EntityManager } from 'typeorm';
import { employersOf } from '../employment/employers';
import { eligibilityProblems } from '../employment/employment.rules';
import { offerFree } from '../places/offering';
import { busyDays, fullSeriesPeople, lockEvents, move, type Booked } from '../places/places';
import { planReminders } from '../places/telling';
import { assertMayActFor } from '../people';
import { SeminarSeries } from '../series/seminar-series.entity';
import { lockPeople } from './placing';
import { Registration } from './registration.entity';
import { alreadyRegistered, alternativeProblems, choose, clash, dayWarnings, openProblems, timeClash, type SessionTime } from './registration.rules';

/** One subject a person applies for, with the events they would take in their order. */
export interface Choice { field: string; subjectField: string; subjectId: string | null; eventIds: readonly string[]; eventField: (n: number) => string }

/** The answer of an application: every registration it made, in the order of the choices. */
export class RegistrationRequest {
  readonly warnings: readonly Warning[];
  constructor(readonly id: string, readonly krajCode: string | null, readonly registrationIds: readonly string[], readonly fullSeries: boolean, warnings: readonly Violation[] = []) { this.warnings = warnings.map(warningOf); }
}

/** Registers a person for every choice, or refuses all of them with every reason. */
export async function apply({ tx, actor, now, send }: Work, personId: string, choices: readonly Choice[]): Promise<RegistrationRequest> {
  await lockPeople(tx, [personId]);
  const events = await lockEvents(tx, choices.flatMap(({ eventIds }) => eventIds), now, choices[0]!.field);
  const wanted = choices.map((choice) => ({ ...choice, events: choice.eventIds.map((id) => events.get(id)!), subjectId: choice.subjectId ?? events.get(choice.eventIds[0]!)!.subjectId }));
  for (const { events: [first] } of wanted) assertMayActFor(actor, { personId, krajCode: first!.event.krajCode });
  const today = pragueDay(now);
  const [employer, active, busy] = [(await employersOf(tx, [personId], today)).get(personId)!, await activeSubjects(tx, personId), (await busyDays(tx, [personId], null)).get(personId)!];
  const isAgain = (subjectId: string, n: number) => active.has(subjectId) || wanted.findIndex((other) => other.subjectId === subjectId) < n;
  assertNone([
    ...wanted.flatMap(({ subjectId, subjectField }, n) => (isAgain(subjectId, n) ? [alreadyRegistered(subjectField)] : [])),
    ...wanted.flatMap(({ subjectId, events: own, eventField }) => alternativeProblems(subjectId, own, eventField)),
    ...wanted.flatMap(({ events: own, eventField }) => own.flatMap((event, n) => openProblems(event, today, eventField(n)))),
    ...eligibility(wanted.flatMap(({ events: own }) => own), employer.kinds),
    ...clashes(wanted.filter(({ subjectId }, n) => !isAgain(subjectId, n)).map(({ events: [first], eventField }) => ({ first: first!, field: eventField(0) })), busy),
  ]);
  // Places that are free while somebody waits for them are theirs first.
  for (const event of events.values()) await offerFree(tx, send, event, now);
  const made: Registration[] = [];
  const taken: SessionTime[] = [...busy];
  for (const { events: own, subjectId } of wanted) {
    const { state, event, reasonCs } = choose(own, (each) => clash(each.sessions, taken));
    const at = event && events.get(event.id)!;
    if (at) taken.push(...at.sessions);
    const { topicId, event: { projectId, krajCode } } = own[0]!;
    const registration = tx.create(Registration, { personId, organisationId: employer.organisationId, subjectId, topicId, projectId, krajCode, acceptable: own.map(({ id }) => id), appliedAt: now });
    made.push(await move(tx, registration, state, { to: at, reasonCs, now }));
    if (state === 'CONFIRMED') send(registrationConfirmed({ recipients: [personId], eventId: at!.id, ...await planReminders(tx, send, at!.event) }));
    if (state === 'WAITING') send(placeAwaited({ recipients: [personId], registrationId: registration.id }));
  }
  return new RegistrationRequest(personId, made[0]!.krajCode, made.map(({ id }) => id), await isFullSeries(tx, personId, wanted[0]!.events[0]!), warningsOf(wanted, busy));
}

/** J4 (W): dates that share a day with another choice or with what the person has; of two first choices the later one says so. */
const warningsOf = (wanted: readonly (Pick<Choice, 'eventField'> & { events: readonly Booked[] })[], busy: readonly SessionTime[]): Violation[] => wanted.flatMap(({ events, eventField }, n) => events.flatMap((event, m) => {
  const others = wanted.filter((_, k) => (m === 0 ? k < n : k !== n)).flatMap(({ events: [first] }) => first!.sessions);
  return dayWarnings(event, [...busy, ...others], eventField(m));
}));

const eligibility = (events: readonly Booked[], kinds: OrganisationKind[] | null): Violation[] => {
  const refused = events.flatMap(({ norm }) => eligibilityProblems(norm.eligible ?? [], kinds));
  return refused.slice(0, 1);
};

/** First choices that share a time with each other or with a place the person already has. */
const clashes = (firsts: readonly { first: Booked; field: string }[], busy: readonly SessionTime[]): Violation[] => firsts.flatMap(({ first, field }, n) =>
  (clash(first.sessions, busy) || firsts.slice(0, n).some((other) => other.first.id !== first.id && clash(first.sessions, other.first.sessions)) ? [timeClash(field, first.startsOn)] : []));

const activeSubjects = async (tx: EntityManager, personId: string): Promise<ReadonlySet<string>> =>
  new Set((await tx.query(`select subject_id as id from registration where person_id = $1 and state <> 'CANCELLED'`, [personId]) as { id: string }[]).map(({ id }) => id));

async function isFullSeries(tx: EntityManager, personId: string, { event }: Booked): Promise<boolean> {
  const series = event.seriesId === null ? null : await tx.findOneBy(SeminarSeries, { id: event.seriesId });
  return series !== null && (await fullSeriesPeople(tx, series.topicIds, [personId])).has(personId);
}
