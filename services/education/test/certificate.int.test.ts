import type { Actor } from '@opora/kernel';
import { run, tallyDifferences } from '@opora/subgraph';
import { actors, anActor, closeAll, testDatabase } from '@opora/testing';
import type { DataSource } from 'typeorm';
import { recordAttendance } from '../src/attendance/attendance.commands';
import { Attendance } from '../src/attendance/attendance.entity';
import { issueCertificate, issueCertificates, revokeCertificate, setCertificateSetup } from '../src/certificate/certificate.commands';
import { Certificate } from '../src/certificate/certificate.entity';
import { setVenue } from '../src/planning/planning.commands';
import { placeParticipant, registerForEvent } from '../src/registration/registration.commands';
import { Registration } from '../src/registration/registration.entity';
import { EventSession } from '../src/session/event-session.entity';
import { setSessions } from '../src/session/session.commands';
import { education } from '../src/subgraph';
import { AT_ONCE } from '../src/certificate/issuing';
import { allocated, anOpenSeries, asking, asPerson, graph, organiser, refusalOf, somePeople } from './builders';

import { readPdf } from './read-pdf';

let db: DataSource;
beforeAll(async () => { db = await testDatabase(education); });
afterAll(closeAll);

const AFTER = new Date('2017-12-01T10:00:00Z');
const after = () => asking(db, organiser, AFTER);
const SETUP = {
  organiser: 'Zkušební kraj', signatoryName: 'Ing. Říha Vzorný (smyšlená osoba)', signatoryRoleCs: 'vedoucí odboru', issuedAt: 'V Liberci',
  funderLines: ['Projekt „Zkušební“', 'Evropský sociální fond, Operační program Zaměstnanost'], verifyUrl: 'https://opora.example/overeni',
};

/** A two-day seminar with people who hold places, its days and its registrations. */
async function heldSeminar(count: number) {
  const series = await anOpenSeries(db);
  const event = series.seminar(1);
  await run(asking(db), setVenue, { eventId: event.id, venue: 'Školicí místnost', lecturers: ['Mgr. Ťapka Ukázkový (smyšlená osoba)'] });
  const crowd = await somePeople(db, count);
  await allocated(db, event.id);
  for (const person of crowd) await run(asking(db), placeParticipant, { personId: person.sub, eventId: event.id });
  const sessions = await db.manager.find(EventSession, { where: { eventId: event.id }, order: { date: 'ASC' } });
  const registrations = await Promise.all(crowd.map(({ sub }) => db.manager.findOneByOrFail(Registration, { personId: sub, eventId: event.id })));
  await run(asking(db), setCertificateSetup, { projectId: series.projectId, ...SETUP });
  return { series, eventId: event.id, crowd, sessions, registrations };
}
const present = (registrations: readonly Registration[], state = 'PRESENT') => registrations.map(({ id }) => ({ registrationId: id, state }));
const record = (session: EventSession, rows: object[], cx = after()) => run(cx, recordAttendance, { sessionId: session.id, rows });

describe('J3: attendance per day', () => {
  test('every refused row comes back at once and nothing is written', async () => {
    const { sessions, registrations, series } = await heldSeminar(3);
    const stranger = (await somePeople(db, 1))[0]!;
    await run(asPerson(db, stranger), registerForEvent, { personId: stranger.sub, eventIdsInOrder: [series.seminar(2).id] });
    const pending = await db.manager.findOneByOrFail(Registration, { personId: stranger.sub });
    const { violations } = await refusalOf(record(sessions[0]!, [
      { registrationId: registrations[0]!.id, state: 'PRESENT', minutes: 500 }, { registrationId: pending.id, state: 'PRESENT' }, { registrationId: registrations[1]!.id, state: 'PRESENT' }, { registrationId: registrations[1]!.id, state: 'ABSENT' },
    ]));
    expect(violations.map(({ code, field, messageCs }) => [code, field, messageCs])).toEqual([
      ['EDU_MINUTES_EXCEED_SESSION', 'input.rows.0.minutes', 'Zadáno 500 minut, seminář trval 480.'],
      ['EDU_NOT_REGISTERED', 'input.rows.1.registrationId', 'Osoba není přihlášena.'],
      ['EDU_ATTENDANCE_TWICE', 'input.rows.3.registrationId', 'Osoba je v docházce dvakrát.'],
    ]);
    expect(await db.manager.countBy(Attendance, { sessionId: sessions[0]!.id })).toBe(0);
  });
  test('a day that has not come is refused', async () => {
    const { sessions, registrations } = await heldSeminar(1);
    expect(await refusalOf(record(sessions[0]!, present(registrations), asking(db)))).toMatchObject({ code: 'EDU_SESSION_NOT_STARTED' });
  });
  test('a repeat replaces what was recorded; the minutes of the kraj follow; the organiser reads the day, others do not', async () => {
    const { sessions, registrations, eventId } = await heldSeminar(3);
    await record(sessions[0]!, present(registrations));
    await record(sessions[0]!, [{ registrationId: registrations[0]!.id, state: 'PRESENT', minutes: 240 }, { registrationId: registrations[1]!.id, state: 'EXCUSED' }]);
    const day = async (actor: Actor) => ((await graph(db, AFTER)(actor, 'query($id: ID!) { event(id: $id) { sessions { attendance { present absent excused notRecorded minutes } } } }', { id: eventId })).data!['event'] as { sessions: object[] }).sessions;
    expect(await day(organiser)).toEqual([{ attendance: { present: 2, absent: 0, excused: 1, notRecorded: 0, minutes: 720 } }, { attendance: { present: 0, absent: 0, excused: 0, notRecorded: 3, minutes: 0 } }]);
    expect(await day(actors.evaluator)).toEqual([{ attendance: null }, { attendance: null }]);
    expect(await tallyDifferences(db, education.facts!)).toEqual([]);
    expect(await refusalOf(run(asking(db, organiser), setSessions, { eventId, sessions: [{ date: '2018-03-01', minutes: 480 }, { date: '2018-03-02', minutes: 480 }] }))).toMatchObject({ code: 'EDU_ATTENDANCE_RECORDED' });
  });
  test('an organiser of another kraj and a participant record nothing', async () => {
    const { sessions, registrations, crowd } = await heldSeminar(1);
    expect(await refusalOf(record(sessions[0]!, present(registrations), asking(db, anActor({ roles: ['organiser'], kraj: 'CZ052' }), AFTER)))).toMatchObject({ code: 'FORBIDDEN_SCOPE' });
    expect(await refusalOf(record(sessions[0]!, present(registrations), asking(db, crowd[0], AFTER)))).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('J3: certificates', () => {
  test('a batch issues to who has earned one, names the others with the reason, and issues nothing twice', async () => {
    const { sessions, registrations, eventId, crowd } = await heldSeminar(3);
    await record(sessions[0]!, present(registrations));
    await record(sessions[1]!, [{ registrationId: registrations[0]!.id, state: 'PRESENT', minutes: 435 }, { registrationId: registrations[1]!.id, state: 'EXCUSED' }]);
    const ask = graph(db, AFTER);
    const batch = () => ask(organiser, 'mutation ($input: IssueCertificatesInput!) { issueCertificates(input: $input) { issued { number person { id } minutes hours lessons accreditationNumber } refused { person { id } code reason } next remaining } }', { input: { seminarId: eventId } });
    const { data, errors } = await batch();
    expect(errors).toBeUndefined();
    expect(data!['issueCertificates']).toEqual({
      issued: [{ number: expect.stringMatching(/^2017\/\d{5}-[A-Z2-9]{4}$/) as string, person: { id: crowd[0]!.sub }, minutes: 915, hours: '15.25', lessons: '20.3333', accreditationNumber: 'A2017/0001-SP/PC' }],
      refused: [
        { person: { id: crowd[1]!.sub }, code: 'EDU_CERTIFICATE_NOT_EARNED', reason: 'Osvědčení nelze vydat: chybí účast 2. den.' },
        { person: { id: crowd[2]!.sub }, code: 'EDU_CERTIFICATE_NOT_EARNED', reason: 'Osvědčení nelze vydat: chybí účast 2. den.' },
      ],
      next: null, remaining: 0,
    });
    const { number } = await db.manager.findOneByOrFail(Certificate, { registrationId: registrations[0]!.id });
    expect(((await batch()).data!['issueCertificates'] as { issued: object[]; refused: object[] })).toMatchObject({ issued: [], refused: [{ code: 'EDU_CERTIFICATE_EXISTS', reason: `Osvědčení č. ${number} už bylo vydáno.` }, {}, {}] });
    expect(await refusalOf(run(after(), issueCertificate, { registrationId: registrations[0]!.id }))).toMatchObject({ code: 'EDU_CERTIFICATE_EXISTS' });
    expect(await refusalOf(run(after(), issueCertificate, { registrationId: registrations[1]!.id }))).toMatchObject({ code: 'EDU_CERTIFICATE_NOT_EARNED' });
  });
  test('an event larger than one batch is issued to whole: each answer says who remains and where to go on, nobody is left out and nobody has two', async () => {
    const { sessions, registrations: [first], eventId } = await heldSeminar(1);
    for (const session of sessions) await record(session, present([first!]));
    // A crowd of synthetic people that applied at one moment: copies of the registration and of the attendance of the first.
    await db.query(`insert into registration select (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(), 'person_id', gen_random_uuid()))).* from registration r, generate_series(1, $2) where r.id = $1`, [first!.id, AT_ONCE + 4]);
    await db.query(`insert into attendance select (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(), 'registration_id', r.id, 'person_id', r.person_id))).* from attendance a, registration r
      where a.registration_id = $1 and r.event_id = $2 and r.id <> $1`, [first!.id, eventId]);
    const one = await run(after(), issueCertificates, { seminarId: eventId });
    expect([one.certificateIds.length, one.refused, one.remaining]).toEqual([AT_ONCE, [], 5]);
    const two = await run(after(), issueCertificates, { seminarId: eventId, after: one.next });
    expect([two.certificateIds.length, two.refused, two.remaining, two.next]).toEqual([5, [], 0, null]);
    const [{ people }] = await db.query('select count(distinct registration_id)::int as people from certificate where event_id = $1', [eventId]) as [{ people: number }];
    expect(people).toBe(AT_ONCE + 5);
    const again = await run(after(), issueCertificates, { seminarId: eventId });
    expect([again.certificateIds.length, new Set(again.refused.map(({ code }) => code)), again.remaining]).toEqual([0, new Set(['EDU_CERTIFICATE_EXISTS']), 5]);
    const { registrations: [elsewhere] } = await heldSeminar(1);
    expect(await refusalOf(run(after(), issueCertificates, { seminarId: eventId, after: elsewhere!.id }))).toMatchObject({ code: 'NOT_FOUND', violations: [{ field: 'input.after' }] });
  }, 60_000);
  test('two batches at once issue one certificate each and no number twice', async () => {
    const { sessions, registrations, eventId } = await heldSeminar(4);
    for (const session of sessions) await record(session, present(registrations));
    await Promise.all([1, 2, 3].map(() => run(after(), issueCertificates, { seminarId: eventId })));
    const issued = await db.manager.findBy(Certificate, { eventId });
    expect(new Set(issued.map(({ registrationId }) => registrationId)).size).toBe(4);
    expect([issued.length, new Set(issued.map(({ number }) => number)).size]).toEqual([4, 4]);
  });
  test('attendance is locked by the certificate; revoked with a reason it can be corrected and issued again', async () => {
    const { sessions, registrations } = await heldSeminar(1);
    for (const session of sessions) await record(session, present(registrations));
    const first = await run(after(), issueCertificate, { registrationId: registrations[0]!.id });
    expect((await refusalOf(record(sessions[0]!, [{ registrationId: registrations[0]!.id, state: 'ABSENT' }]))).violations).toMatchObject([{ code: 'EDU_CERTIFICATE_ISSUED_LOCKED', messageCs: 'Docházku nelze změnit, nejprve osvědčení zrušte (s důvodem).' }]);
    expect(await refusalOf(run(after(), revokeCertificate, { certificateId: first.id, reason: ' ' }))).toMatchObject({ code: 'TEXT_REQUIRED' });
    await run(after(), revokeCertificate, { certificateId: first.id, reason: 'Chybně zapsané minuty' });
    expect(await refusalOf(run(after(), revokeCertificate, { certificateId: first.id, reason: 'Znovu' }))).toMatchObject({ code: 'EDU_CERTIFICATE_REVOKED' });
    await record(sessions[0]!, [{ registrationId: registrations[0]!.id, state: 'PRESENT', minutes: 60 }]);
    const second = await run(after(), issueCertificate, { registrationId: registrations[0]!.id });
    expect(second.number).not.toBe(first.number);
    expect(second.minutes).toBe(540);
  });
  test('the holder is told of the revocation once, in its transaction; a refused one tells nobody', async () => {
    const { sessions, registrations, crowd } = await heldSeminar(1);
    for (const session of sessions) await record(session, present(registrations));
    const { id } = await run(after(), issueCertificate, { registrationId: registrations[0]!.id });
    const told = async () => (await db.query(`select payload from outbox where topic = 'certificate-revoked' and payload->>'certificateId' = $1`, [id]) as { payload: object }[]).map(({ payload }) => payload);
    const revoke = (cx = after()) => run(cx, revokeCertificate, { certificateId: id, reason: 'Zkouška', idempotencyKey: `revoke-${id}` });
    expect(await refusalOf(revoke(asking(db, anActor({ roles: ['organiser'], kraj: 'CZ052' }), AFTER)))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await told()).toEqual([]);
    await revoke();
    await revoke();
    expect(await refusalOf(run(after(), revokeCertificate, { certificateId: id, reason: 'Znovu' }))).toMatchObject({ code: 'EDU_CERTIFICATE_REVOKED' });
    expect(await told()).toEqual([{ recipients: [crowd[0]!.sub], certificateId: id }]);
  });
  test('anyone verifies a certificate by number or code and never reads whose it is; a revoked one is not valid', async () => {
    const { sessions, registrations, crowd } = await heldSeminar(1);
    for (const session of sessions) await record(session, present(registrations));
    const certificate = await run(after(), issueCertificate, { registrationId: registrations[0]!.id });
    const ask = graph(db, AFTER);
    const verify = async (number: string) => (await ask(null, 'query($n: String!) { verifyCertificate(number: $n) { number valid revokedOn issuedOn titleCs kindCs days place organiser accreditation { ministry number } minutes hours lessons } }', { n: number })).data!['verifyCertificate'];
    const { code } = (await ask(crowd[0]!, 'query($id: ID!) { certificate(id: $id) { code } }', { id: certificate.id })).data!['certificate'] as { code: string };
    const answer = await verify(code.toLowerCase());
    expect(answer).toEqual({
      number: certificate.number, valid: true, revokedOn: null, issuedOn: '2017-12-01', titleCs: 'Úvod do práce s dítětem, jehož rodič je uživatelem návykových látek', kindCs: 'vzdělávací seminář',
      days: sessions.map(({ date }) => date), place: 'Školicí místnost', organiser: 'Zkušební kraj', accreditation: { ministry: 'MPSV', number: 'A2017/0001-SP/PC' }, minutes: 960, hours: '16', lessons: '21.3333',
    });
    expect(await verify(certificate.number)).toEqual(answer);
    expect(JSON.stringify(answer)).not.toContain(crowd[0]!.sub);
    expect([await verify('XXXX-XXXX-XXXX'), await verify(certificate.number.split('-')[0]!)]).toEqual([null, null]);
    await run(after(), revokeCertificate, { certificateId: certificate.id, reason: 'Zkouška' });
    expect(await verify(code)).toMatchObject({ valid: false, revokedOn: '2017-12-01' });
  });
  test('the document read back says what it must, with Czech letters, the same bytes every time; without a readable name there is none', async () => {
    const { sessions, registrations, crowd } = await heldSeminar(1);
    for (const session of sessions) await record(session, present(registrations));
    const { id, number } = await run(after(), issueCertificate, { registrationId: registrations[0]!.id });
    const document = async (actor: Actor, name: string | null) => ((await graph(db, AFTER)(actor, 'query($of: [_Any!]!) { _entities(representations: $of) { ... on Certificate { code document { fileName contentType base64 sha256 } } } }',
      { of: [{ __typename: 'Certificate', id, person: name === null ? null : { __typename: 'Person', name } }] })).data!['_entities'] as ({ code: string; document: { fileName: string; base64: string } | null } | null)[])[0];
    const first = (await document(crowd[0]!, 'Žofie Příkladná-Ďurišová (smyšlená osoba)'))!;
    expect(first.document).toMatchObject({ fileName: `osvedceni-${number.replace('/', '-')}.pdf`, contentType: 'application/pdf' });
    const { text } = await readPdf(Buffer.from(first.document!.base64, 'base64'));
    for (const said of ['Žofie Příkladná-Ďurišová', number, first.code, 'Úvod do práce s dítětem', 'Mgr. Ťapka Ukázkový', 'A2017/0001-SP/PC', 'Operační program Zaměstnanost', 'Zkušební kraj', 'Ing. Říha Vzorný'])
      expect(text.replace(/\s+/g, ' ')).toContain(said);
    expect(await document(crowd[0]!, 'Žofie Příkladná-Ďurišová (smyšlená osoba)')).toEqual(first);
    expect((await document(crowd[0]!, null))!.document).toBeNull();
    expect(await document(anActor({ roles: ['organiser'], kraj: 'CZ052' }), 'Žofie Příkladná-Ďurišová (smyšlená osoba)')).toBeNull();
  });
  test('without the project’s setup, and before the last day, nothing is issued', async () => {
    const { eventId, series, registrations } = await heldSeminar(1);
    expect(await refusalOf(run(asking(db), issueCertificates, { seminarId: eventId }))).toMatchObject({ code: 'EDU_SESSION_NOT_STARTED' });
    await db.query('delete from certificate_setup where project_id = $1', [series.projectId]);
    expect(await refusalOf(run(after(), issueCertificate, { registrationId: registrations[0]!.id }))).toMatchObject({ code: 'EDU_CERTIFICATE_SETUP_MISSING' });
  });
});
