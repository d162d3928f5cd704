import type { Actor } from '@opora/kernel';
import { run } from '@opora/subgraph';
import { actors, anActor, closeAll, syntheticId, testDatabase } from '@opora/testing';
import type { DataSource } from 'typeorm';
import { recordAttendance } from '../src/attendance/attendance.commands';
import { Event } from '../src/event/event.entity';
import { setCapacity } from '../src/planning/planning.commands';
import { createProgramme, createRun } from '../src/programme/programme.commands';
import { publishSeminars } from '../src/publishing/publishing.commands';
import { cancelRegistration, placeParticipant, registerForEvent, registerForSeries, transferRegistration } from '../src/registration/registration.commands';
import { Registration } from '../src/registration/registration.entity';
import { EventSession } from '../src/session/event-session.entity';
import { setSessions } from '../src/session/session.commands';
import { education } from '../src/subgraph';
import { anOpenSeries, anOrganisation, aPerson, aProject, aSeminar, asking, asPerson, aTopic, CLOSED, graph, organiser, refusalOf, somePeople, type OpenSeries } from './builders';

let db: DataSource;
beforeAll(async () => { db = await testDatabase(education); });
afterAll(closeAll);

const registrationOf = (personId: string, subjectId: string) => db.manager.findOneByOrFail(Registration, { personId, subjectId });

describe('J4: one request for all five topics', () => {
  let series: OpenSeries;
  beforeAll(async () => { series = await anOpenSeries(db); });
  const choices = (okresy: readonly number[] = [3, 3, 3, 3, 3], alternative = 4) => series.topicIds.map((topicId, n) => ({ topicId, seminarIdsInOrder: [series.seminar(n + 1, okresy[n]).id, series.seminar(n + 1, alternative).id] }));

  test('R-EDU-05a: four in Liberec and one in Semily are the full series; every topic awaits its allocation', async () => {
    const person = await aPerson(db);
    const ask = graph(db);
    const { data, errors } = await ask(person, `mutation ($input: RegisterForSeriesInput!) { registerForSeries(input: $input) { warnings { code } request { fullSeries outcomes {
      topic { code } seminar { okres { name } sessions { date } } state position reason acceptableSeminars { okres { name } } viewerCan { cancel transfer respond } person { id } } } } }`,
    { input: { personId: person.sub, choices: choices([3, 3, 3, 3, 4], 1) } });
    expect(errors).toBeUndefined();
    const { request } = data!['registerForSeries'] as { request: { fullSeries: boolean; outcomes: { topic: { code: string }; seminar: { okres: { name: string } }; state: string }[] } };
    expect(request.fullSeries).toBe(true);
    expect(request.outcomes.map(({ topic, seminar, state }) => [topic.code, seminar.okres.name, state])).toEqual([
      ['T1', 'Liberec', 'PENDING_ALLOCATION'], ['T2', 'Liberec', 'PENDING_ALLOCATION'], ['T3', 'Liberec', 'PENDING_ALLOCATION'], ['T4', 'Liberec', 'PENDING_ALLOCATION'], ['T5', 'Semily', 'PENDING_ALLOCATION']]);
    expect(request.outcomes[0]).toMatchObject({ position: null, acceptableSeminars: [{ okres: { name: 'Liberec' } }, { okres: { name: 'Česká Lípa' } }], viewerCan: { cancel: true, transfer: true, respond: false }, person: { id: person.sub } });
  });
  test('four topics are not the full series', async () => {
    const person = await aPerson(db);
    expect((await run(asPerson(db, person), registerForSeries, { personId: person.sub, choices: choices().slice(0, 4) })).fullSeries).toBe(false);
    expect((await run(asPerson(db, person), registerForSeries, { personId: person.sub, choices: choices().slice(4) })).fullSeries).toBe(true);
  });
  test('every refusal comes back together and nothing is registered', async () => {
    const person = await aPerson(db, await anOrganisation(db, { kinds: ['SCHOOL'] }));
    const [first, second] = choices();
    const { violations } = await refusalOf(run(asPerson(db, person), registerForSeries, { personId: person.sub, choices: [first, { ...first, seminarIdsInOrder: [first!.seminarIdsInOrder[0], second!.seminarIdsInOrder[0]] }] }));
    expect(violations.map(({ code, rule, field, messageCs }) => [code, rule, field, messageCs])).toEqual([
      ['EDU_TOPIC_ALREADY_REGISTERED', 'R-EDU-10', 'input.choices.1.topicId', 'Na téma už jste přihlášeni. Můžete změnit termín.'],
      ['EDU_ALTERNATIVE_TOPIC_MISMATCH', 'R-EDU-10', 'input.choices.1.seminarIdsInOrder.1', 'Náhradní termín musí být na stejné téma.'],
      ['EDU_NOT_ELIGIBLE', 'R-EDU-06', 'input.personId', 'Vzdělávání je určeno zaměstnancům obcí, sociálních služeb a pověřených osob.'],
    ]);
    expect(await db.manager.countBy(Registration, { personId: person.sub })).toBe(0);
  });
  test('R-EDU-06: a private person is refused', async () => {
    const person = anActor({ sub: syntheticId('nobody’s employee'), roles: ['participant'] });
    expect(await refusalOf(run(asPerson(db, person), registerForSeries, { personId: person.sub, choices: choices() }))).toMatchObject({ code: 'EDU_NOT_ELIGIBLE' });
  });
  test('two seminars on one day are refused', async () => {
    const own = await anOpenSeries(db);
    await run(asking(db), setSessions, { eventId: own.seminar(4).id, sessions: [{ date: own.seminar(5).startsOn, startsAt: '16:00', minutes: 480 }] });
    const person = await aPerson(db);
    const { violations } = await refusalOf(run(asPerson(db, person), registerForSeries, { personId: person.sub, choices: [4, 5].map((n) => ({ topicId: own.topicIds[n - 1], seminarIdsInOrder: [own.seminar(n).id] })) }));
    expect(violations).toMatchObject([{ code: 'EDU_TIME_CLASH', field: 'input.choices.1.seminarIdsInOrder.0', messageCs: 'Semináře se časově kryjí.' }]);
  });
  test('after the last day of registration it is refused with the day', async () => {
    const person = await aPerson(db);
    expect((await refusalOf(run(asking(db, person, CLOSED), registerForSeries, { personId: person.sub, choices: choices().slice(0, 1) }))).violations[0]).toMatchObject({ code: 'EDU_REGISTRATION_CLOSED', messageCs: 'Přihlašování skončilo 31. 8. 2017.' });
  });
  test('R-EDU-10: the same topic again is refused, also when both requests come at once', async () => {
    const person = await aPerson(db);
    const request = (okres: number) => run(asPerson(db, person), registerForSeries, { personId: person.sub, choices: [{ topicId: series.topicIds[0], seminarIdsInOrder: [series.seminar(1, okres).id] }] });
    const results = await Promise.allSettled([request(1), request(2)]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'EDU_TOPIC_ALREADY_REGISTERED' } });
  });
  test('somebody else is registered by an organiser of the kraj, by nobody else', async () => {
    const person = await aPerson(db);
    const input = { personId: person.sub, choices: choices().slice(0, 1) };
    expect(await refusalOf(run(asking(db, await aPerson(db)), registerForSeries, input))).toMatchObject({ code: 'FORBIDDEN_SCOPE' });
    expect(await refusalOf(run(asking(db, anActor({ roles: ['organiser'], kraj: 'CZ052' })), registerForSeries, input))).toMatchObject({ code: 'FORBIDDEN_SCOPE' });
    await run(asking(db), registerForSeries, input);
  });
});

describe('capacity is never exceeded, on no path', () => {
  test('50 requests at once for the last 3 places: 3 places, 47 in the waiting list with their order and the reason', async () => {
    const topic = await aTopic(db);
    const eventId = await aSeminar(db, { ...topic, capacity: 20, date: '2017-10-02' });
    for (const person of await somePeople(db, 17)) await run(asPerson(db, person), registerForEvent, { personId: person.sub, eventIdsInOrder: [eventId] });
    const crowd = await somePeople(db, 50);
    const results = await Promise.allSettled(crowd.map((person, n) => run(asPerson(db, person, n), registerForEvent, { personId: person.sub, eventIdsInOrder: [eventId] })));
    expect(results.filter(({ status }) => status === 'rejected')).toEqual([]);
    const states = await db.manager.findBy(Registration, { subjectId: topic.topicId });
    expect(states.filter(({ state }) => state === 'CONFIRMED')).toHaveLength(20);
    expect(states.filter(({ state, reasonCs }) => state === 'WAITING' && reasonCs === 'Termín je plný, jste mezi náhradníky.')).toHaveLength(47);
    expect((await db.manager.findOneByOrFail(Event, { id: eventId })).taken).toBe(20);
    const positions = await db.query(`select waiting_position(id) as position from registration where subject_id = $1 and state = 'WAITING'`, [topic.topicId]) as { position: number }[];
    expect(positions.map(({ position }) => position).sort((a, b) => a - b)).toEqual(Array.from({ length: 47 }, (_, n) => n + 1));
  });
  test('the database itself refuses a place over the capacity', async () => {
    const topic = await aTopic(db);
    const eventId = await aSeminar(db, { ...topic, capacity: 1, date: '2017-10-02' });
    await expect(db.query('update event set taken = 2 where id = $1', [eventId])).rejects.toMatchObject({ constraint: 'event_never_oversold' });
  });
  test('an organiser places nobody into a full seminar by hand', async () => {
    const topic = await aTopic(db);
    const eventId = await aSeminar(db, { ...topic, capacity: 1, date: '2017-10-02' });
    const [first, second] = await somePeople(db, 2);
    await run(asking(db), placeParticipant, { personId: first!.sub, eventId });
    expect((await refusalOf(run(asking(db), placeParticipant, { personId: second!.sub, eventId }))).violations).toEqual([{ code: 'EDU_CAPACITY_EXCEEDED', field: 'input.eventId', actual: 2, limit: 1, messageCs: 'Seminář je plný (1/1).' }]);
    expect(await refusalOf(run(asking(db, actors['mpsv-methodologist']), placeParticipant, { personId: second!.sub, eventId }))).toMatchObject({ code: 'FORBIDDEN' });
  });
  test('R-EDU-13: the sixteenth of a run of fifteen is refused by hand and waits when asking alone', async () => {
    const { projectId } = await aProject(db);
    const { id: programmeId } = await run(asking(db), createProgramme, { projectId, titleCs: 'Zkušební program', hours: '42', runsPlanned: 15, runSize: 15 });
    await run(asking(db), createRun, { programmeId });
    const [{ eventId }] = await db.query('select event_id as "eventId" from run where programme_id = $1', [programmeId]) as [{ eventId: string }];
    await run(asking(db), setSessions, { eventId, sessions: [{ date: '2017-11-06', startsAt: '09:00', minutes: 480 }] });
    await run(asking(db), publishSeminars, { eventIds: [eventId] });
    const crowd = await somePeople(db, 17);
    await Promise.all(crowd.slice(0, 15).map((person) => run(asPerson(db, person), registerForEvent, { personId: person.sub, eventIdsInOrder: [eventId] })));
    expect((await refusalOf(run(asking(db), placeParticipant, { personId: crowd[15]!.sub, eventId }))).violations).toEqual([{ code: 'EDU_RUN_FULL', rule: 'R-EDU-13', field: 'input.eventId', actual: 16, limit: 15, messageCs: 'Běh je plný (15/15).' }]);
    await run(asPerson(db, crowd[16]!), registerForEvent, { personId: crowd[16]!.sub, eventIdsInOrder: [eventId] });
    expect(await registrationOf(crowd[16]!.sub, programmeId)).toMatchObject({ state: 'WAITING' });
  });
  test('R-EDU-05b: the capacity cannot fall below the places confirmed; a larger one is offered to those who wait', async () => {
    const topic = await aTopic(db);
    const eventId = await aSeminar(db, { ...topic, capacity: 3, date: '2017-10-02' });
    const crowd = await somePeople(db, 5);
    for (const [n, person] of crowd.entries()) await run(asPerson(db, person, n), registerForEvent, { personId: person.sub, eventIdsInOrder: [eventId] });
    expect((await refusalOf(run(asking(db), setCapacity, { eventId, capacity: 2 }))).violations).toMatchObject([{ code: 'EDU_CAPACITY_BELOW_CONFIRMED', actual: 2, limit: 3, messageCs: 'Je potvrzeno 3 účastníků, kapacitu nelze snížit na 2.' }]);
    await run(asking(db), setCapacity, { eventId, capacity: 4 });
    expect(await registrationOf(crowd[3]!.sub, topic.topicId)).toMatchObject({ state: 'OFFERED' });
    expect(await registrationOf(crowd[4]!.sub, topic.topicId)).toMatchObject({ state: 'WAITING' });
  });
});

describe('J5: transfer to another date of the topic', () => {
  test('is one step: the old place is offered to the next, the new one held', async () => {
    const topic = await aTopic(db);
    const [a, b] = [await aSeminar(db, { ...topic, capacity: 1, date: '2017-10-02' }), await aSeminar(db, { ...topic, capacity: 1, date: '2017-10-09' })];
    const [first, second] = await somePeople(db, 2);
    await run(asPerson(db, first!), registerForEvent, { personId: first!.sub, eventIdsInOrder: [a] });
    await run(asPerson(db, second!, 1), registerForEvent, { personId: second!.sub, eventIdsInOrder: [a] });
    const { id } = await registrationOf(first!.sub, topic.topicId);
    await run(asPerson(db, first!, 2), transferRegistration, { registrationId: id, toSeminarId: b });
    expect(await registrationOf(first!.sub, topic.topicId)).toMatchObject({ state: 'CONFIRMED', eventId: b });
    expect(await registrationOf(second!.sub, topic.topicId)).toMatchObject({ state: 'OFFERED', eventId: a });
    expect((await db.manager.find(Event, { where: [{ id: a }, { id: b }] })).map(({ taken }) => taken)).toEqual([1, 1]);
  });
  test('to a full date is refused, says that waiting is possible, and keeps the old place', async () => {
    const topic = await aTopic(db);
    const [a, b] = [await aSeminar(db, { ...topic, capacity: 1, date: '2017-10-02' }), await aSeminar(db, { ...topic, capacity: 1, date: '2017-10-09' })];
    const [first, second] = await somePeople(db, 2);
    await run(asPerson(db, first!), registerForEvent, { personId: first!.sub, eventIdsInOrder: [a] });
    await run(asPerson(db, second!), registerForEvent, { personId: second!.sub, eventIdsInOrder: [b] });
    const { id } = await registrationOf(first!.sub, topic.topicId);
    const refusal = await refusalOf(run(asPerson(db, first!), transferRegistration, { registrationId: id, toSeminarId: b }));
    expect(refusal).toMatchObject({ code: 'EDU_CAPACITY_EXCEEDED', violations: [{ messageCs: 'Termín je plný, můžete se zařadit mezi náhradníky.' }], extensions: { details: { waitlistPossible: true } } });
    expect(await registrationOf(first!.sub, topic.topicId)).toMatchObject({ state: 'CONFIRMED', eventId: a });
  });
  test('two people exchanging full dates at once: neither loses a place', async () => {
    const topic = await aTopic(db);
    const [a, b] = [await aSeminar(db, { ...topic, capacity: 1, date: '2017-10-02' }), await aSeminar(db, { ...topic, capacity: 1, date: '2017-10-09' })];
    const [first, second] = await somePeople(db, 2);
    await run(asPerson(db, first!), registerForEvent, { personId: first!.sub, eventIdsInOrder: [a] });
    await run(asPerson(db, second!), registerForEvent, { personId: second!.sub, eventIdsInOrder: [b] });
    const [one, two] = [await registrationOf(first!.sub, topic.topicId), await registrationOf(second!.sub, topic.topicId)];
    await Promise.allSettled([run(asPerson(db, first!), transferRegistration, { registrationId: one.id, toSeminarId: b }), run(asPerson(db, second!), transferRegistration, { registrationId: two.id, toSeminarId: a })]);
    expect(await db.manager.countBy(Registration, { subjectId: topic.topicId, state: 'CONFIRMED' })).toBe(2);
  });
  test('who missed a seminar takes another date of the topic, and stays missed at the first; who was there does not, nor anybody before attendance is recorded', async () => {
    const topic = await aTopic(db);
    const [a, b] = [await aSeminar(db, { ...topic, capacity: 3, date: '2017-10-02' }), await aSeminar(db, { ...topic, capacity: 3, date: '2017-11-06' })];
    const [missed, present, unknown] = await somePeople(db, 3) as [Actor, Actor, Actor];
    for (const person of [missed, present, unknown]) await run(asPerson(db, person), registerForEvent, { personId: person.sub, eventIdsInOrder: [a] });
    const after = new Date('2017-10-03T10:00:00Z');
    const idOf = async ({ sub }: Actor) => (await registrationOf(sub, topic.topicId)).id;
    const session = await db.manager.findOneByOrFail(EventSession, { eventId: a });
    await run(asking(db, organiser, after), recordAttendance, { sessionId: session.id, rows: [{ registrationId: await idOf(missed), state: 'EXCUSED' }, { registrationId: await idOf(present), state: 'PRESENT' }] });
    const can = async (person: Actor) => ((await graph(db, after)(person, '{ myRegistrations { edges { node { viewerCan { transfer cancel } } } } }')).data!['myRegistrations'] as { edges: { node: { viewerCan: object } }[] }).edges[0]!.node.viewerCan;
    expect(await Promise.all([missed, present, unknown].map(can))).toEqual([{ transfer: true, cancel: false }, { transfer: false, cancel: false }, { transfer: false, cancel: false }]);
    for (const person of [present, unknown])
      expect((await refusalOf(run(asking(db, person, after), transferRegistration, { registrationId: await idOf(person), toSeminarId: b }))).violations).toMatchObject([{ code: 'EDU_EVENT_STATUS', messageCs: 'Přesunout se lze jen mezi termíny, které teprve budou.' }]);
    await run(asking(db, missed, after), transferRegistration, { registrationId: await idOf(missed), toSeminarId: b });
    expect(await registrationOf(missed.sub, topic.topicId)).toMatchObject({ state: 'CONFIRMED', eventId: b });
    const { data } = await graph(db, after)(organiser, 'query($id: ID!) { event(id: $id) { sessions { attendance { present absent excused notRecorded minutes } } } }', { id: a });
    expect(data!['event']).toEqual({ sessions: [{ attendance: { present: 1, absent: 0, excused: 1, notRecorded: 1, minutes: 480 } }] });
  });
  test('to another topic is refused; of somebody else is not found', async () => {
    const [topic, other] = [await aTopic(db), await aTopic(db)];
    const [a, b] = [await aSeminar(db, { ...topic, capacity: 1, date: '2017-10-02' }), await aSeminar(db, { ...other, capacity: 1, date: '2017-10-09' })];
    const [first, second] = await somePeople(db, 2);
    await run(asPerson(db, first!), registerForEvent, { personId: first!.sub, eventIdsInOrder: [a] });
    const { id } = await registrationOf(first!.sub, topic.topicId);
    expect((await refusalOf(run(asPerson(db, first!), transferRegistration, { registrationId: id, toSeminarId: b }))).violations).toMatchObject([{ code: 'EDU_TRANSFER_TOPIC_MISMATCH', messageCs: 'Přesunout se lze jen na stejné téma.' }]);
    expect(await refusalOf(run(asPerson(db, second!), transferRegistration, { registrationId: id, toSeminarId: a }))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refusalOf(run(asPerson(db, second!), cancelRegistration, { registrationId: id }))).toMatchObject({ code: 'NOT_FOUND' });
  });
});
