import { anyOf, assertNone, assertPeriod, notFound, violationsOf, warningOf, type Violation, type Warning } from '@opora/kernel';
import { defineCommand } from '@opora/subgraph';
import { In, type EntityManager } from 'typeorm';
import { EventTopic } from '../event/event-topic.entity';
import { Event } from '../event/event.entity';
import { surroundingsOf } from '../event/event.surroundings';
import { assertMayPlan, getProject, PLANNERS } from '../scope';
import { Topic } from '../topic/topic.entity';
import { minutesOfTopic } from '../topic/topic.rules';
import { Accreditation } from './accreditation.entity';
import { SetAccreditationInput } from './accreditation.input';
import { accreditationProblems } from './accreditation.rules';

/** The answer of an accreditation: which events are held under it now. */
export class AccreditationChange {
  readonly warnings: readonly Warning[];
  constructor(readonly id: string, readonly krajCode: string | null, readonly eventIds: readonly string[], warnings: readonly Violation[]) { this.warnings = warnings.map(warningOf); }
}

/** R-EDU-08: records a course's accreditation and holds its open events under it; whoever enters it says what an hour is (model.md §12.1). */
export const setAccreditation = defineCommand({
  name: 'setAccreditation', input: SetAccreditationInput, allow: anyOf(...PLANNERS),
  async run({ tx, actor, lock }, { topicId, ministry, number, validFrom, validTo, hourUnit, eventIds }) {
    const topic = await lock(Topic, topicId);
    const project = await getProject(tx, topic.projectId);
    assertMayPlan(actor, project);
    const known = await tx.findOneBy(Accreditation, { topicId, ministry, number });
    const events = await openEventsOf(tx, topicId, eventIds, known?.id ?? null);
    const around = await surroundingsOf(tx, events);
    const problems = events.map((event) => accreditationProblems({ ministry, number, validFrom, validTo }, around.get(event.id)!.sessions.map(({ date }) => date), ...fieldsOf(event.id, eventIds)));
    assertNone([
      // What is announced must stay accredited; what is only planned may still be moved.
      ...problems.filter((_, n) => events[n]!.status === 'PUBLISHED' && events[n]!.seriesId !== null).flat(),
      ...violationsOf(() => assertPeriod({ from: validFrom, to: validTo }, 'input')),
      ...(topic.unit !== 'NOT_STATED' && topic.unit !== hourUnit ? [unitMismatch(topic.unit, hourUnit)] : []),
    ]);
    const accreditation = await tx.save(tx.merge(Accreditation, known ?? tx.create(Accreditation), { topicId, ministry, number, validFrom, validTo, hourUnit }));
    topic.accreditedUnit = hourUnit;
    topic.minutes = minutesOfTopic(topic, 'input.hourUnit');
    await tx.save(topic);
    for (const event of events) event.accreditationId = accreditation.id;
    await tx.save(events);
    return new AccreditationChange(accreditation.id, project.krajCode, events.map(({ id }) => id), problems.flat());
  },
});

/** Where a refusal of an event points: where the caller named it, else the accreditation's own ministry and days. */
function fieldsOf(eventId: string, named: readonly string[] | null): [field: string, ofDay?: { from: string; to: string }] {
  const n = named?.indexOf(eventId) ?? -1;
  return n >= 0 ? [`input.eventIds.${n}`] : ['input.ministry', { from: 'input.validFrom', to: 'input.validTo' }];
}

const unitMismatch = (actual: string, limit: string): Violation =>
  ({ code: 'EDU_HOURS_MISMATCH', rule: 'R-EDU-11', field: 'input.hourUnit', actual: limit, limit: actual, messageCs: 'Jednotka akreditace neodpovídá jednotce, kterou uvádí téma.' });

/** The topic's events that have not happened; those asked for with those already held under it, or all. A seminar has one topic, so no other accreditation is lost. */
async function openEventsOf(tx: EntityManager, topicId: string, wanted: readonly string[] | null, accreditationId: string | null): Promise<Event[]> {
  const links = await tx.findBy(EventTopic, { topicId, ...(wanted ? { eventId: In([...wanted]) } : {}) });
  if (wanted?.some((id) => !links.some(({ eventId }) => eventId === id))) throw notFound('input.eventIds');
  const open = { status: In(['PLANNED', 'PUBLISHED']) };
  return tx.find(Event, {
    where: [{ ...open, id: In(links.map(({ eventId }) => eventId)) }, ...(accreditationId === null ? [] : [{ ...open, accreditationId }])], order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' },
  });
}
