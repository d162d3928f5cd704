import type { Actor } from '@opora/kernel';
import { closeAll, syntheticId, testGraph, type TestGraph } from '@opora/testing';
import { readPdf } from '../../services/education/test/read-pdf';
import { demoActor, loadProgrammes } from './demo';

/**
 * J1–J6 through the gateway on the demo's own series of project P1: planned, announced, over-demanded, allocated, waited for, attended, certified and
 * recorded, each step by the person of its role. The tests are one story and need each other.
 */
let clock: () => Date = () => new Date();
let graph: TestGraph;
const organiser = demoActor('organiser');
const OKRESY = ['CZ0513', 'CZ0514'];
interface Seminar { id: string; topic: { id: string; code: string; days: number }; okres: { code: string }; sessions: { id: string; date: string }[] }
let projectId: string;
let seminars: Seminar[];
let people: Actor[];

// Tests read answers of any shape; the schema has already checked them.
// oxlint-disable-next-line typescript/no-explicit-any
type Data = any;
async function tell(who: Actor | null, query: string, variables: object = {}): Promise<Data> {
  const { data, errors } = await graph.ask(who, query, variables);
  expect(errors).toBeUndefined();
  return data;
}
const change = async (who: Actor, mutation: string, input: object, answer: string): Promise<Data> =>
  (await tell(who, `mutation ($input: ${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { ${answer} } }`, { input }))[mutation];
/** Codes and Czech sentences of a refused change. */
async function refused(who: Actor, mutation: string, input: object, answer = '__typename'): Promise<string[][]> {
  const { errors } = await graph.ask(who, `mutation ($input: ${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { ${answer} } }`, { input });
  return errors![0]!.extensions.violations.map(({ code, messageCs }: { code: string; messageCs: string }) => [code, messageCs]);
}
const at = (instant: string) => { clock = () => new Date(instant); };
const seminar = (topic: string, okres = 'CZ0513') => seminars.find((each) => each.topic.code === topic && each.okres.code === okres)!;
const dayOf = (topic: number, okres: string, n: number) => `2017-10-${String(2 + OKRESY.indexOf(okres) * 14 + topic * 2 + n).padStart(2, '0')}`;
const SEMINARS = 'query($f: EventFilter) { events(filter: $f, first: 100) { edges { node { id topic { id code days } okres { code } sessions { id date } } } } }';
const readSeminars = async () => (await tell(organiser, SEMINARS, { f: { projectId, kind: 'SEMINAR' } })).events.edges.map(({ node }: { node: Seminar }) => node);

beforeAll(async () => {
  graph = await testGraph({ now: () => clock() });
  await loadProgrammes(graph);
  projectId = (await tell(organiser, '{ project(code: "P1") { id } }')).project.id;
  seminars = await readSeminars();
  at('2017-08-01T08:00:00Z');
}, 180_000);
afterAll(async () => { await graph.stop(); await closeAll(); });

test('J1: the organiser plans days, venue and accreditation; every bad input is refused in the words of the journey; the series is announced', async () => {
  const { seriesPlan } = await tell(organiser, 'query($id: ID!) { seriesPlan(projectId: $id) { plannedSeminars targetSeminars hoursPerDistrict gaps { okres { code } } totals { seminarCount hours districts } } }', { id: projectId });
  expect(seriesPlan).toEqual({ plannedSeminars: 20, targetSeminars: 20, hoursPerDistrict: '56', gaps: [], totals: { seminarCount: 20, hours: '224', districts: 4 } });
  const t1 = seminar('T1');
  const day = (date: string, minutes = 480) => ({ date, startsAt: '09:00', minutes });
  expect(await refused(organiser, 'setCapacity', { eventId: t1.id, capacity: 19 })).toEqual([['EDU_CAPACITY_BELOW_MINIMUM', 'Kapacita semináře musí být nejméně 20 účastníků (zadáno 19).']]);
  expect(await refused(organiser, 'setSessions', { eventId: t1.id, sessions: [{ ...day('2017-10-04', 960), startsAt: '08:00' }] })).toEqual([['EDU_SESSION_COUNT', 'Dvoudenní seminář musí mít dva dny.']]);
  expect(await refused(organiser, 'setSessions', { eventId: t1.id, sessions: [day('2017-10-04'), day('2017-10-05', 240)] })).toEqual([['EDU_HOURS_MISMATCH', 'Součet hodin (12) neodpovídá tématu (16).']]);
  expect(await refused(organiser, 'setSessions', { eventId: t1.id, sessions: [day('2019-09-30'), day('2019-10-01')] })).toEqual([['OUTSIDE_PROJECT_PERIOD', 'Datum je mimo období realizace projektu (1. 10. 2016 – 30. 9. 2019).']]);
  expect(await refused(organiser, 'createEvent', { projectId, kind: 'WORKSHOP', titleCs: 'Zkušební', price: '100' })).toEqual([['EDU_FEE_NOT_ALLOWED', 'Vzdělávání je bezplatné.']]);
  for (const each of seminars.filter(({ okres }) => OKRESY.includes(okres.code))) {
    const days = Array.from({ length: each.topic.days }, (_, n) => day(dayOf(Number(each.topic.code.slice(1)), each.okres.code, n)));
    await change(organiser, 'setSessions', { eventId: each.id, sessions: days }, 'event { id }');
    await change(organiser, 'setVenue', { eventId: each.id, venue: 'Zkušební sál', lecturers: ['Mgr. Ťapka Ukázkový (smyšlená osoba)'] }, 'event { id }');
  }
  for (const topicId of new Set(seminars.map(({ topic }) => topic.id))) {
    const accreditation = { topicId, ministry: 'MPSV', number: 'A2017/0001-SP/VP', validFrom: '2017-01-01', hourUnit: 'HOUR' };
    await change(organiser, 'setAccreditation', { ...accreditation, validTo: '2017-09-30' }, 'accreditation { id }');
    if (topicId === t1.topic.id) expect(await refused(organiser, 'publishSeminars', { eventIds: [t1.id] })).toEqual([['EDU_ACCREDITATION_EXPIRED', 'Akreditace končí před konáním semináře.']]);
    await change(organiser, 'setAccreditation', { ...accreditation, validTo: '2019-12-31' }, 'accreditation { id }');
  }
  seminars = await readSeminars();
  const eventIds = seminars.filter(({ sessions }) => sessions.length > 0).map(({ id }) => id);
  expect((await change(organiser, 'publishSeminars', { eventIds, registrationClosesOn: '2017-08-31' }, 'events { status } warnings { code }')).warnings).toEqual([]);
  const { warnings } = await change(organiser, 'createEvent', { projectId, kind: 'SEMINAR', titleCs: 'Náhradní termín', seriesId: (await tell(organiser, 'query($id: ID!) { event(id: $id) { series { id } } }', { id: t1.id })).event.series.id, topicIds: [t1.topic.id], okresCode: 'CZ0513' }, 'warnings { code messageCs }');
  expect(warnings).toEqual([{ code: 'EDU_PLAN_DUPLICATE', messageCs: 'Téma je v okrese už naplánováno.' }]);
});

test('J1: municipalities are invited straight, a school is not', async () => {
  const organisation = async (name: string, kinds: string[]) => (await change(organiser, 'registerOrganisation', { name, kinds, krajCode: 'CZ051', orpCode: '5105' }, 'id')).id as string;
  const town = await organisation('Zkušební obec', ['MUNICIPALITY']);
  const school = await organisation('Zkušební škola', ['SCHOOL']);
  people = [];
  for (let n = 0; n < 26; n++) {
    const sub = syntheticId(`gateway education ${n}`);
    await change(organiser, 'registerPerson', { id: sub, name: `Zkušební Účastník ${String(n).padStart(2, '0')} Příliš Žluťoučký`, employerId: n < 25 ? town : school, krajCode: 'CZ051', isSynthetic: true }, 'id');
    people.push({ sub, kind: 'person', grants: [] });
  }
  await graph.settle();
  for (const [n, { sub }] of people.entries()) await change(organiser, 'recordEmployment', { personId: sub, organisationId: n < 25 ? town : school, from: '2017-04-01' }, 'id');
  expect(await refused(organiser, 'sendSeminarInvitations', { seminarIds: [seminar('T1').id], organisationIds: [school] })).toEqual([['EDU_RECIPIENT_NOT_ELIGIBLE', 'Adresát není obec, poskytovatel ani pověřená osoba.']]);
  const { batch } = await change(organiser, 'sendSeminarInvitations', { seminarIds: [seminar('T1').id], organisationIds: [town] }, 'batch { queued recipients { organisation { name } state peopleTold } }');
  expect(batch).toEqual({ queued: 1, recipients: [{ organisation: { name: 'Zkušební obec' }, state: 'QUEUED', peopleTold: 25 }] });
}, 60_000);

test('J4: 21 people register for all five topics in two okresy, four for one; each reads what it means', async () => {
  for (const [n, person] of people.slice(0, 25).entries()) {
    at(`2017-08-${String(1 + (n < 21 ? n + 5 : n - 21)).padStart(2, '0')}T08:00:00Z`);
    const topics = n < 21 ? ['T1', 'T2', 'T3', 'T4', 'T5'] : ['T1'];
    const choices = topics.map((code) => ({ topicId: seminar(code).topic.id, seminarIdsInOrder: [seminar(code, code === 'T5' ? 'CZ0514' : 'CZ0513').id] }));
    const { request } = await change(person, 'registerForSeries', { personId: person.sub, choices }, 'request { fullSeries outcomes { topic { code } seminar { okres { name } } state position } }');
    expect(request.fullSeries).toBe(n < 21);
    expect(request.outcomes.every(({ state }: { state: string }) => state === 'PENDING_ALLOCATION')).toBe(true);
  }
  const choice = { topicId: seminar('T1').topic.id, seminarIdsInOrder: [seminar('T1').id] };
  expect(await refused(people[0]!, 'registerForSeries', { personId: people[0]!.sub, choices: [choice] })).toContainEqual(['EDU_TOPIC_ALREADY_REGISTERED', 'Na téma už jste přihlášeni. Můžete změnit termín.']);
  expect(await refused(people[25]!, 'registerForSeries', { personId: people[25]!.sub, choices: [choice] })).toEqual([['EDU_NOT_ELIGIBLE', 'Vzdělávání je určeno zaměstnancům obcí, sociálních služeb a pověřených osob.']]);
  expect(await refused(people[25]!, 'registerForSeries', { personId: people[25]!.sub, choices: [{ ...choice, seminarIdsInOrder: [seminar('T1').id, seminar('T2').id] }] })).toContainEqual(['EDU_ALTERNATIVE_TOPIC_MISMATCH', 'Náhradní termín musí být na stejné téma.']);
}, 60_000);

test('J2: at the close full-series people come first, everyone with a name and a reason; an open or stale allocation is refused', async () => {
  const PREVIEW = 'query($id: ID!) { previewAllocation(seminarId: $id) { applicants hash placed { rank class person { id name } } waiting { position class reason person { id } } } }';
  const preview = async (id: string) => (await tell(organiser, PREVIEW, { id })).previewAllocation;
  expect((await graph.ask(organiser, PREVIEW, { id: seminar('T1').id })).errors).toMatchObject([{ extensions: { code: 'EDU_REGISTRATION_STILL_OPEN' } }]);
  at('2017-09-01T08:00:00Z');
  const { placed, waiting, applicants, hash } = await preview(seminar('T1').id);
  expect([applicants, placed.length, waiting.length]).toEqual([25, 20, 5]);
  expect(placed[0]).toMatchObject({ rank: 1, class: 'FULL_SERIES', person: { id: people[0]!.sub, name: 'Zkušební Účastník 00 Příliš Žluťoučký' } });
  expect(waiting[0]).toMatchObject({ position: 1, class: 'FULL_SERIES', person: { id: people[20]!.sub } });
  expect(await refused(organiser, 'confirmAllocation', { seminarId: seminar('T1').id, previewHash: '0'.repeat(64) })).toEqual([['EDU_ALLOCATION_STALE', 'Přihlášky se změnily. Zobrazte nový návrh.']]);
  await change(organiser, 'confirmAllocation', { seminarId: seminar('T1').id, previewHash: hash }, 'placed');
  expect(await refused(people[25]!, 'registerForSeries', { personId: people[25]!.sub, choices: [{ topicId: seminar('T2').topic.id, seminarIdsInOrder: [seminar('T2').id] }] })).toContainEqual(['EDU_REGISTRATION_CLOSED', 'Přihlašování skončilo 31. 8. 2017.']);
  expect(await refused(demoActor('evaluator'), 'confirmAllocation', { seminarId: seminar('T2').id, previewHash: hash })).toEqual([['FORBIDDEN', 'K této operaci nemáte oprávnění.']]);
});

test('J5: a place given up is offered to the first who waits, who hears of it and takes it', async () => {
  const mine = async (who: Actor) => (await tell(who, '{ myRegistrations { edges { node { id topic { code } state } } } }')).myRegistrations.edges.find(({ node }: Data) => node.topic.code === 'T1').node;
  await change(people[3]!, 'cancelRegistration', { registrationId: (await mine(people[3]!)).id }, 'state');
  const waiting = await tell(people[20]!, '{ myWaitingList { entries { topic { code } position offer { id seminar { id } expiresAt } } } }');
  const [{ offer }] = waiting.myWaitingList.entries.filter(({ offer: each }: Data) => each);
  expect(offer).toMatchObject({ seminar: { id: seminar('T1').id }, expiresAt: '2017-09-03T08:00:00.000Z' });
  expect(await refused(people[21]!, 'respondToOffer', { offerId: offer.id, answer: 'ACCEPT' })).toEqual([['NOT_FOUND', 'Záznam nebyl nalezen.']]);
  await graph.settle();
  const { myNotifications } = await tell(people[20]!, '{ myNotifications { edges { node { title } } } }');
  expect(myNotifications.edges.map(({ node }: Data) => node.title)).toContain('Uvolnilo se místo');
  expect(await change(people[20]!, 'respondToOffer', { offerId: offer.id, answer: 'ACCEPT' }, 'state seminar { id }')).toEqual({ state: 'CONFIRMED', seminar: { id: seminar('T1').id } });
});

let certificate: { id: string; number: string; code: string };
test('J3: attendance by day, certificates for who was there both days, verified by nobody in particular without a name', async () => {
  const t1 = seminar('T1');
  const { registrations } = await tell(organiser, 'query($f: RegistrationFilter) { registrations(filter: $f, first: 100) { edges { node { id person { id } } } } }', { f: { eventId: t1.id, state: 'CONFIRMED' } });
  const rows = registrations.edges.map(({ node }: Data) => ({ registrationId: node.id, state: 'PRESENT' }));
  expect(rows).toHaveLength(20);
  expect(await refused(organiser, 'recordAttendance', { sessionId: t1.sessions[0]!.id, rows })).toEqual([['EDU_SESSION_NOT_STARTED', 'Seminář se ještě nekonal.']]);
  at('2017-12-01T08:00:00Z');
  expect(await refused(organiser, 'recordAttendance', { sessionId: t1.sessions[0]!.id, rows: [{ ...rows[0], minutes: 500 }] })).toEqual([['EDU_MINUTES_EXCEED_SESSION', 'Zadáno 500 minut, seminář trval 480.']]);
  await change(organiser, 'recordAttendance', { sessionId: t1.sessions[0]!.id, rows }, 'recorded');
  await change(organiser, 'recordAttendance', { sessionId: t1.sessions[1]!.id, rows: rows.slice(0, 19) }, 'recorded');
  await change(organiser, 'recordEventHeld', { eventId: t1.id }, 'event { status }');
  await change(organiser, 'setCertificateSetup', { projectId, organiser: 'Zkušební kraj', funderLines: ['Evropská unie', 'Evropský sociální fond', 'Operační program Zaměstnanost'], verifyUrl: 'https://opora.example/overeni' }, 'id');
  const { issued, refused: without } = await change(organiser, 'issueCertificates', { seminarId: t1.id }, 'issued { id number code hours lessons accreditationNumber person { id } } refused { code reason }');
  expect(issued).toHaveLength(19);
  expect(without).toEqual([{ code: 'EDU_CERTIFICATE_NOT_EARNED', reason: 'Osvědčení nelze vydat: chybí účast 2. den.' }]);
  certificate = issued.find(({ person }: Data) => person.id === people[0]!.sub);
  expect(certificate).toMatchObject({ hours: '16', lessons: '21.3333', accreditationNumber: 'A2017/0001-SP/VP' });
  const { verifyCertificate } = await tell(null, 'query($n: String!) { verifyCertificate(number: $n) { number valid titleCs days hours } }', { n: certificate.code });
  expect(verifyCertificate).toEqual({ number: certificate.number, valid: true, titleCs: 'Úvod do práce s dítětem, jehož rodič je uživatelem návykových látek', days: t1.sessions.map(({ date }) => date), hours: '16' });
  expect(await refused(organiser, 'recordAttendance', { sessionId: t1.sessions[0]!.id, rows: [rows.find(({ registrationId }: Data) => registrations.edges.find(({ node }: Data) => node.id === registrationId).node.person.id === people[0]!.sub)] }))
    .toEqual([['EDU_CERTIFICATE_ISSUED_LOCKED', 'Docházku nelze změnit, nejprve osvědčení zrušte (s důvodem).']]);
}, 60_000);

test('J3: the holder reads the document with the own name, which networking lends and education never keeps; a stranger finds nothing', async () => {
  const DOCUMENT = 'query($id: ID!) { certificate(id: $id) { number document { fileName contentType base64 } } }';
  const { certificate: read } = await tell(people[0]!, DOCUMENT, { id: certificate.id });
  const { text } = readPdf(Buffer.from(read.document.base64, 'base64'));
  for (const said of ['Zkušební Účastník 00 Příliš Žluťoučký', certificate.number, certificate.code, 'A2017/0001-SP/VP', 'Operační program Zaměstnanost', 'Mgr. Ťapka Ukázkový']) expect(text).toContain(said);
  for (const who of [people[1]!, demoActor('evaluator'), demoActor('networker')]) expect((await graph.ask(who, DOCUMENT, { id: certificate.id })).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  const [{ kept }] = await graph.databases.get('education')!.query(`select count(*)::int as kept from certificate_register where facts::text like '%Žluťoučký%'`) as [{ kept: number }];
  expect(kept).toBe(0);
});

test('J6: employed April to December the participant owes 18 hours and has earned 16 in an accredited course', async () => {
  const { myTrainingRecord } = await tell(people[0]!, '{ myTrainingRecord(year: 2017) { requiredHours months earnedHours earnedLessons met byForm { form hours } items { seminar { id } hours accredited certificateNumber } projectTotals { project { code } hours threshold countsAsParticipant } rules { verify } } }');
  expect(myTrainingRecord).toEqual({
    requiredHours: '18', months: 9, earnedHours: '16', earnedLessons: '21.3333', met: false, byForm: [{ form: 'ACCREDITED_COURSE', hours: '16' }],
    items: [{ seminar: { id: seminar('T1').id }, hours: '16', accredited: true, certificateNumber: certificate.number }],
    projectTotals: [{ project: { code: 'P1' }, hours: '16', threshold: '40', countsAsParticipant: false }], rules: { verify: true },
  });
  expect((await graph.ask(people[0]!, '{ myTrainingRecord(year: 2099) { year } }')).errors).toMatchObject([{ extensions: { code: 'INVALID_YEAR' } }]);
});

/** Everybody who holds a place was there on every day; the seminar is held and certified. Answers how many certificates were issued. */
async function holdAndCertify({ id, sessions }: Seminar): Promise<number> {
  const { registrations } = await tell(organiser, 'query($f: RegistrationFilter) { registrations(filter: $f, first: 100) { edges { node { id } } } }', { f: { eventId: id, state: 'CONFIRMED' } });
  const rows = registrations.edges.map(({ node }: Data) => ({ registrationId: node.id, state: 'PRESENT' }));
  if (rows.length > 0) for (const session of sessions) await change(organiser, 'recordAttendance', { sessionId: session.id, rows }, 'recorded');
  await change(organiser, 'recordEventHeld', { eventId: id }, 'event { status }');
  const { issued, refused: without } = await change(organiser, 'issueCertificates', { seminarId: id }, 'issued { id } refused { code }');
  expect([issued.length, without]).toEqual([rows.length, []]);
  return issued.length;
}
async function allocateAll(which: readonly Seminar[]): Promise<number> {
  let placed = 0;
  for (const { id } of which) {
    const { previewAllocation } = await tell(organiser, 'query($id: ID!) { previewAllocation(seminarId: $id) { hash } }', { id });
    placed += (await change(organiser, 'confirmAllocation', { seminarId: id, previewHash: previewAllocation.hash }, 'placed')).placed;
  }
  return placed;
}

test('the whole series: the other nineteen seminars go the same way, in all four okresy, to a certificate for everybody who was there', async () => {
  const first = seminar('T1');
  const begun = seminars.filter(({ id, sessions }) => sessions.length > 0 && id !== first.id);
  expect(begun).toHaveLength(9);
  at('2017-09-01T09:00:00Z');
  // 21 want T2, T3 and T4 in Liberec and T5 in Semily, 20 seats each.
  expect(await allocateAll(begun)).toBe(4 * 20);
  at('2018-01-05T08:00:00Z');
  const rest = seminars.filter(({ okres }) => !OKRESY.includes(okres.code));
  expect(rest).toHaveLength(10);
  for (const each of rest) {
    const from = new Date(Date.UTC(2018, 2, 5 + (each.okres.code === 'CZ0511' ? 0 : 14) + 2 * Number(each.topic.code.slice(1))));
    const days = Array.from({ length: each.topic.days }, (_, n) => ({ date: new Date(from.getTime() + n * 86_400_000).toISOString().slice(0, 10), startsAt: '09:00', minutes: 480 }));
    await change(organiser, 'setSessions', { eventId: each.id, sessions: days }, 'event { id }');
    await change(organiser, 'setVenue', { eventId: each.id, venue: 'Zkušební sál' }, 'event { id }');
  }
  await change(organiser, 'publishSeminars', { eventIds: rest.map(({ id }) => id), registrationClosesOn: '2018-02-15' }, 'events { status }');
  seminars = await readSeminars();
  const newcomers: Actor[] = [];
  const employer = (await tell(people[0]!, '{ myEmployments { organisation { id } } }')).myEmployments[0].organisation.id;
  for (let n = 0; n < 6; n++) {
    const sub = syntheticId(`gateway education newcomer ${n}`);
    await change(organiser, 'registerPerson', { id: sub, name: `Zkušební Nováček ${n}`, employerId: employer, krajCode: 'CZ051', isSynthetic: true }, 'id');
    await change(organiser, 'recordEmployment', { personId: sub, organisationId: employer, from: '2018-01-01' }, 'id');
    newcomers.push({ sub, kind: 'person', grants: [] });
    const choices = ['T1', 'T2', 'T3', 'T4', 'T5'].map((code) => ({ topicId: seminar(code).topic.id, seminarIdsInOrder: [seminar(code, n < 3 ? 'CZ0511' : 'CZ0512').id] }));
    expect((await change(newcomers[n]!, 'registerForSeries', { personId: sub, choices }, 'request { fullSeries }')).request.fullSeries).toBe(true);
  }
  at('2018-02-16T08:00:00Z');
  expect(await allocateAll(seminars.filter(({ okres, sessions }) => !OKRESY.includes(okres.code) && sessions.length > 0))).toBe(6 * 5);
  at('2018-06-01T08:00:00Z');
  let issued = 0;
  for (const each of seminars.filter(({ id, sessions }) => sessions.length > 0 && id !== first.id)) issued += await holdAndCertify(each);
  expect(issued).toBe(4 * 20 + 6 * 5);
  const { myTrainingRecord, myCertificates } = await tell(newcomers[5]!, '{ myTrainingRecord(year: 2018) { requiredHours earnedHours met projectTotals { hours threshold countsAsParticipant } } myCertificates { totalCount edges { node { hours event { okres { code } } } } } }');
  expect(myTrainingRecord).toEqual({ requiredHours: '24', earnedHours: '56', met: true, projectTotals: [{ hours: '56', threshold: '40', countsAsParticipant: true }] });
  expect([myCertificates.totalCount, myCertificates.edges.map(({ node }: Data) => `${node.hours} ${node.event.okres.code}`).sort()]).toEqual([5, ['16 CZ0512', '16 CZ0512', '8 CZ0512', '8 CZ0512', '8 CZ0512']]);
  const { seriesPlan } = await tell(organiser, 'query($id: ID!) { seriesPlan(projectId: $id) { targetSeminars gaps { okres { code } } totals { seminarsHeld } } }', { id: projectId });
  expect(seriesPlan).toEqual({ targetSeminars: 20, gaps: [], totals: { seminarsHeld: 20 } });
}, 120_000);

test('the kraj’s figure of held seminars follows, for every role that asks for figures', async () => {
  const { kraj } = await tell(demoActor('evaluator'), '{ kraj(code: "CZ051") { education { seminarsPlanned { value } seminarsHeld { value target } } } }');
  expect(kraj.education).toEqual({ seminarsPlanned: { value: '21' }, seminarsHeld: { value: '20', target: '20' } });
});
