import type { Actor } from '@opora/kernel';
import { createLog, run } from '@opora/subgraph';
import { closeAll, testDatabase } from '@opora/testing';
import * as fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { setAccreditation } from '../src/accreditation/accreditation.commands';
import { confirmAllocation } from '../src/allocation/allocation.commands';
import { Event } from '../src/event/event.entity';
import { createEvent, setCapacity } from '../src/planning/planning.commands';
import { cancelEvent, publishSeminars } from '../src/publishing/publishing.commands';
import { cancelRegistration, closeRegistration, registerForEvent, transferRegistration } from '../src/registration/registration.commands';
import { Registration } from '../src/registration/registration.entity';
import { createSeminarSeries } from '../src/series/series.commands';
import { setSessions, switchMode } from '../src/session/session.commands';
import { education } from '../src/subgraph';
import { Offer } from '../src/waiting/offer.entity';
import { joinWaitingList, leaveWaitingList, respondToOffer } from '../src/waiting/waiting.commands';
import { tendOffers } from '../src/waiting/waiting.schedules';
import { asking, aTopic, graph, NOON, organiser, seriesInput, somePeople } from './builders';
import { brokenInvariants, brokenPromises, momentIn, type Crowded } from './place-invariants';

/** The organiser changes the dates while people apply: capacity, days, mode, cancellation, a new date, the allocation; and somebody is forgotten. */
let db: DataSource;
beforeAll(async () => { db = await testDatabase(education); });
afterAll(closeAll);

const session = (day: number) => ({ date: `2017-10-${String(day).padStart(2, '0')}`, startsAt: '09:00', minutes: 480 });
const hoursLater = (hours: number) => new Date(NOON.getTime() + hours * 3_600_000);

/** A topic whose places are given by allocation, and what adds a date of it. */
async function aTopicOfSeries() {
  const topic = await aTopic(db);
  const { id: seriesId } = await run(asking(db), createSeminarSeries, seriesInput(topic.projectId, [topic.topicId], { okresCodes: ['CZ0511'], minCapacity: 1, targetSeminars: 1, hoursPerOkres: '8', twoDayTopics: 0 }));
  const aDate = async (day: number, capacity: number): Promise<string> => {
    const { id } = await run(asking(db), createEvent, { projectId: topic.projectId, kind: 'SEMINAR', titleCs: 'Zkušební termín', seriesId, topicIds: [topic.topicId], capacity, okresCode: 'CZ0513', sessions: [session(day)] });
    await run(asking(db), setAccreditation, { topicId: topic.topicId, ministry: 'MPSV', number: 'A2017/0001-SP/PC', validFrom: '2017-01-01', validTo: '2019-12-31', hourUnit: 'HOUR' });
    await run(asking(db), publishSeminars, { eventIds: [id] });
    return id;
  };
  return { ...topic, aDate };
}

async function allocate(seminarId: string, now: Date): Promise<void> {
  await run(asking(db, organiser, now), closeRegistration, { eventId: seminarId });
  const { data } = await graph(db, now)(organiser, 'query($id: ID!) { previewAllocation(seminarId: $id) { hash } }', { id: seminarId });
  if (data?.['previewAllocation']) await run(asking(db, organiser, now), confirmAllocation, { seminarId, previewHash: (data['previewAllocation'] as { hash: string }).hash });
}

const PEOPLE = ['register', 'register', 'wait', 'cancel', 'transfer', 'accept', 'decline', 'leave', 'expire'] as const;
const ORGANISER = ['capacity', 'capacity', 'move', 'mode', 'call off', 'announce', 'allocate', 'allocate', 'forget'] as const;
const step = fc.record({ what: fc.constantFrom(...PEOPLE, ...ORGANISER), who: fc.nat(7), where: fc.nat(4), much: fc.nat(3) });
type Step = { what: (typeof PEOPLE)[number] | (typeof ORGANISER)[number]; who: number; where: number; much: number };

test('random changes of dates among random changes of people, four at a time, keep every invariant and every promise', async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.array(step, { minLength: 4, maxLength: 4 }), { minLength: 8, maxLength: 8 }), async (rounds) => {
    const { topicId, aDate } = await aTopicOfSeries();
    const dates = [await aDate(2, 2), await aDate(9, 1), await aDate(16, 2)];
    for (const date of dates.slice(0, 2)) await allocate(date, NOON);
    const crowd = await somePeople(db, 8);
    const [forgotten, crowded]: [Set<Actor>, Crowded[]] = [new Set(), []];
    let hour = 0;
    const changeDate = async ({ what, where, much, who }: Step, date: string, at: Date): Promise<void> => {
      const cx = asking(db, organiser, at);
      if (what === 'capacity') await run(cx, setCapacity, { eventId: date, capacity: much + 1 });
      else if (what === 'move') await run(cx, setSessions, { eventId: date, sessions: [session(where * 5 + 1 + much)] });
      else if (what === 'mode') await run(cx, switchMode, { eventId: date, mode: much % 2 === 0 ? 'ONLINE' : 'IN_PERSON' });
      else if (what === 'call off') await run(cx, cancelEvent, { eventId: date, reason: 'Zkouška' });
      else if (what === 'announce') dates.push(await aDate(20 + much, 1 + much));
      else if (what === 'allocate') await allocate(date, at);
      else { forgotten.add(crowd[who]!); await db.transaction((tx) => education.leave!({ tx, now: at, send: () => undefined }, crowd[who]!.sub)); }
    };
    const perform = async (each: Step): Promise<void> => {
      const { what, who, where } = each;
      const [person, at, date] = [crowd[who]!, hoursLater(hour), dates[where % dates.length]!];
      if ((ORGANISER as readonly string[]).includes(what)) return changeDate(each, date, at);
      if (what === 'expire') return tend(at);
      if (forgotten.has(person)) return undefined;
      const [cx, order] = [asking(db, person, at), [date, dates[(where + 1) % dates.length]!]];
      const own = await db.manager.createQueryBuilder(Registration, 'r').where(`r.person_id = :who and r.state <> 'CANCELLED'`, { who: person.sub }).getOne();
      if (what === 'register') await run(cx, registerForEvent, { personId: person.sub, eventIdsInOrder: order });
      else if (what === 'wait') await run(cx, joinWaitingList, { personId: person.sub, acceptableIdsInOrder: order });
      else if (!own) return undefined;
      else if (what === 'cancel') await run(cx, cancelRegistration, { registrationId: own.id });
      else if (what === 'leave') await run(cx, leaveWaitingList, { entryId: own.id });
      else if (what === 'transfer') await run(cx, transferRegistration, { registrationId: own.id, toSeminarId: date });
      else {
        const offer = await db.manager.findOneBy(Offer, { registrationId: own.id, state: 'OPEN' });
        if (offer) await run(cx, respondToOffer, { offerId: offer.id, answer: what === 'accept' ? 'ACCEPT' : 'DECLINE' });
      }
      return undefined;
    };
    const tend = (now: Date) => tendOffers({ db, now: () => now, signal: new AbortController().signal, log: createLog('test', 'silent') });
    for (const round of rounds) {
      hour += 7;
      const from = await momentIn(db);
      const results = await Promise.allSettled(round.map(perform));
      crowded.push([from, await momentIn(db)]);
      for (const result of results) if (result.status === 'rejected') expect((result.reason as { violations?: unknown }).violations).toBeDefined();
      await tend(hoursLater(hour));
      const gone = [...forgotten].map(({ sub }) => sub);
      expect([...await brokenInvariants(db, topicId, dates, crowded), ...await brokenPromises(db, topicId, gone)]).toEqual([]);
    }
    expect(await db.manager.countBy(Event, dates.map((id) => ({ id })))).toBe(dates.length);
  }), { numRuns: 4, endOnFailure: true, seed: 20171003 });
}, 120_000);
