import { run } from '@opora/subgraph';
import { actors, anActor, closeAll, testDatabase } from '@opora/testing';
import type { DataSource } from 'typeorm';
import { Attendance } from '../src/attendance/attendance.entity';
import { Event } from '../src/event/event.entity';
import { importAttendance, importParticipants } from '../src/exchange/exchange.commands';
import { LARGEST_FILE } from '../src/exchange/exchange.input';
import { MOST_ROWS } from '../src/exchange/exchange.queries';
import { issueCertificates, setCertificateSetup } from '../src/certificate/certificate.commands';
import { storeFile } from '../src/file/file.commands';
import { placeParticipant, registerForEvent } from '../src/registration/registration.commands';
import { Registration } from '../src/registration/registration.entity';
import { EventSession } from '../src/session/event-session.entity';
import { education } from '../src/subgraph';
import { anOrganisation, aPerson, aSeminar, asking, aTopic, graph, organiser, refusalOf, somePeople } from './builders';
import { cp1250 } from './cp1250';

let db: DataSource;
beforeAll(async () => { db = await testDatabase(education); });
afterAll(closeAll);

const AFTER = new Date('2017-10-03T10:00:00Z');
const base64 = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding).toString('base64');
const seminar = async (capacity: number) => { const topic = await aTopic(db); return { ...topic, eventId: await aSeminar(db, { ...topic, capacity, date: '2017-10-02' }) }; };
async function heldSeminar(count: number) {
  const { eventId } = await seminar(count);
  const crowd = await somePeople(db, count);
  for (const person of crowd) await run(asking(db), placeParticipant, { personId: person.sub, eventId });
  const registrations = await db.manager.find(Registration, { where: { eventId }, order: { appliedAt: 'ASC', id: 'ASC' } });
  return { eventId, crowd, registrations, session: await db.manager.findOneByOrFail(EventSession, { eventId }) };
}

describe('participants from a list', () => {
  const PEOPLE = (ids: readonly string[]) => base64(`Osoba;Poznámka\r\n${ids.map((id) => `${id};x\r\n`).join('')}`);
  test('a dry run says what would happen, row by row, and writes nothing', async () => {
    const { eventId } = await seminar(3);
    const [one, two, three, four] = (await somePeople(db, 4)).map(({ sub }) => sub) as [string, string, string, string];
    const school = (await aPerson(db, await anOrganisation(db, { kinds: ['SCHOOL'] }))).sub;
    await run(asking(db), placeParticipant, { personId: one, eventId });
    const { data, errors } = await graph(db)(organiser, 'mutation ($input: ImportParticipantsInput!) { importParticipants(input: $input) { dryRun accepted rejected written ignoredColumns problems { row column code rule messageCs } } }',
      { input: { eventId, fileBase64: PEOPLE([one, two, school, 'not-an-id', two, three, four]), dryRun: true } });
    expect(errors).toBeUndefined();
    expect(data!['importParticipants']).toEqual({
      dryRun: true, accepted: 2, rejected: 5, written: 0, ignoredColumns: ['Poznámka'],
      problems: [
        { row: 2, column: 'Osoba', code: 'EDU_TOPIC_ALREADY_REGISTERED', rule: 'R-EDU-10', messageCs: 'Na téma už jste přihlášeni. Můžete změnit termín.' },
        { row: 4, column: 'Osoba', code: 'EDU_NOT_ELIGIBLE', rule: 'R-EDU-06', messageCs: 'Vzdělávání je určeno zaměstnancům obcí, sociálních služeb a pověřených osob.' },
        { row: 5, column: 'Osoba', code: 'SHEET_ID', rule: null, messageCs: 'Zadejte identifikátor, jak je v exportu.' },
        { row: 6, column: 'Osoba', code: 'SHEET_ROW_TWICE', rule: null, messageCs: 'Řádek 6 je shodný s řádkem 3.' },
        { row: 8, column: null, code: 'EDU_CAPACITY_EXCEEDED', rule: null, messageCs: 'Seminář je plný (3/3).' },
      ],
    });
    expect(await db.manager.countBy(Registration, { eventId })).toBe(1);
  });
  test('one refused row refuses the file; without it everyone gets a place and is told', async () => {
    const { eventId } = await seminar(3);
    const ids = (await somePeople(db, 4)).map(({ sub }) => sub);
    expect(await run(asking(db), importParticipants, { eventId, fileBase64: PEOPLE(ids), dryRun: false })).toMatchObject({ written: 0, rejected: 1 });
    expect(await run(asking(db), importParticipants, { eventId, fileBase64: PEOPLE(ids.slice(0, 3)), dryRun: false })).toMatchObject({ written: 3, rejected: 0 });
    expect(await db.manager.findOneByOrFail(Event, { id: eventId })).toMatchObject({ taken: 3 });
    const [{ payload }] = await db.query(`select payload from outbox where topic = 'registration-confirmed' and payload->>'eventId' = $1`, [eventId]) as [{ payload: { recipients: string[] } }];
    expect([...payload.recipients].sort()).toEqual(ids.slice(0, 3).sort());
  });
  test('an import sent again under its key gives no place twice and answers as before', async () => {
    const { eventId } = await seminar(3);
    const input = { eventId, fileBase64: PEOPLE((await somePeople(db, 2)).map(({ sub }) => sub)), dryRun: false, idempotencyKey: 'import-once' };
    const first = await run(asking(db), importParticipants, input);
    expect(first).toMatchObject({ written: 2, problems: [] });
    expect(await run(asking(db), importParticipants, input)).toMatchObject({ written: 2, problems: [] });
    expect(await db.manager.findOneByOrFail(Event, { id: eventId })).toMatchObject({ taken: 2 });
  });
  test('two imports at once never exceed the capacity', async () => {
    const { eventId } = await seminar(3);
    const [a, b] = [(await somePeople(db, 2)).map(({ sub }) => sub), (await somePeople(db, 2)).map(({ sub }) => sub)];
    const results = await Promise.all([a, b].map((ids) => run(asking(db), importParticipants, { eventId, fileBase64: PEOPLE(ids), dryRun: false })));
    expect(results.map(({ written }) => written).sort()).toEqual([0, 2]);
    expect(await db.manager.findOneByOrFail(Event, { id: eventId })).toMatchObject({ taken: 2 });
  });
  test('a file without the column, too many rows, another kraj and another role are refused', async () => {
    const { eventId } = await seminar(3);
    const from = (cx: ReturnType<typeof asking>, fileBase64: string) => refusalOf(run(cx, importParticipants, { eventId, fileBase64, dryRun: true }));
    const field = 'input.fileBase64';
    expect(await from(asking(db), base64('Jméno\r\nx\r\n'))).toMatchObject({ code: 'SHEET_COLUMN_MISSING', violations: [{ field }] });
    expect(await from(asking(db), base64(`Osoba\r\n${'x\r\n'.repeat(2001)}`))).toMatchObject({ code: 'SHEET_TOO_MANY_ROWS', violations: [{ field, actual: 2001, limit: 2000, messageCs: 'Soubor smí mít nejvýše 2 000 řádků.' }] });
    expect(await from(asking(db), base64(';;\n'))).toMatchObject({ code: 'SHEET_EMPTY', violations: [{ field }] });
    expect(await from(asking(db), 'ne base64')).toMatchObject({ code: 'SHEET_UNREADABLE', violations: [{ field }] });
    const person = (await aPerson(db)).sub;
    expect(await from(asking(db, anActor({ roles: ['organiser'], kraj: 'CZ052' })), PEOPLE([person]))).toMatchObject({ code: 'FORBIDDEN_SCOPE' });
    expect(await from(asking(db, actors['mpsv-methodologist']), PEOPLE([person]))).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('the size of a file', () => {
  test('one that fits is read; a larger one is refused with the limit before anything of it is read', async () => {
    const { eventId, session } = await heldSeminar(1);
    const file = (characters: number) => {
      const bytes = Buffer.alloc(characters / 4 * 3, `${' '.repeat(999)}\n`);
      bytes.write('Přihláška;Účast;Osoba\n');
      return bytes.toString('base64');
    };
    const imports = [
      (fileBase64: string) => run(asking(db, organiser, AFTER), importParticipants, { eventId, fileBase64, dryRun: true }),
      (fileBase64: string) => run(asking(db, organiser, AFTER), importAttendance, { sessionId: session.id, fileBase64, dryRun: true }),
    ];
    for (const imported of imports) {
      expect(await imported(file(LARGEST_FILE))).toMatchObject({ accepted: 0, rejected: 0, problems: [] });
      expect((await refusalOf(imported(file(LARGEST_FILE + 4)))).violations).toEqual([
        { code: 'SHEET_TOO_LARGE', field: 'input.fileBase64', actual: LARGEST_FILE + 4, limit: LARGEST_FILE, messageCs: 'Soubor je příliš velký (nejvýše 135 kB). Větší nejprve nahrajte na adresu /soubory.' },
      ]);
    }
  });
});

describe('a list that was uploaded', () => {
  const uploaded = async (content: Buffer, actor = organiser) => (await run(asking(db, actor, AFTER), storeFile, { purpose: 'IMPORT', fileName: 'seznam', base64: content.toString('base64') })).id;
  test('is imported by its key, a dry run first, though it would not fit a request', async () => {
    const { eventId, projectId } = await seminar(300);
    const people = await somePeople(db, 2);
    const content = Buffer.from(`Osoba;Poznámka\r\n${people.map(({ sub }) => `${sub};${'x'.repeat(30_000)}\r\n`).join('')}${' ;;\r\n'.repeat(200)}`.padEnd(400_000, ' '));
    const fileId = await uploaded(content);
    expect(content.toString('base64').length).toBeGreaterThan(LARGEST_FILE);
    for (const dryRun of [true, false]) expect(await run(asking(db), importParticipants, { eventId, fileId, dryRun })).toMatchObject({ accepted: 2, rejected: 0, written: dryRun ? 0 : 2, ignoredColumns: ['Poznámka'] });
    expect(projectId).toBeDefined();
  });
  test('is refused under the field of its key', async () => {
    const { eventId } = await seminar(3);
    const field = 'input.fileId';
    for (const [content, code] of [['Jméno\r\nx\r\n', 'SHEET_COLUMN_MISSING'], [`Osoba\r\n${'x\r\n'.repeat(2001)}`, 'SHEET_TOO_MANY_ROWS'], ['a;b\n"1;2\n', 'SHEET_QUOTES']] as const) {
      const fileId = await uploaded(Buffer.from(content));
      expect(await refusalOf(run(asking(db), importParticipants, { eventId, fileId, dryRun: true }))).toMatchObject({ code, violations: [{ field }] });
    }
  });
  test('is nobody else’s, and one list at a time', async () => {
    const { eventId } = await seminar(3);
    const fileId = await uploaded(Buffer.from('Osoba\r\n'), anActor({ roles: ['organiser'], kraj: 'CZ052' }));
    const imported = (input: object) => refusalOf(run(asking(db), importParticipants, { eventId, dryRun: true, ...input }));
    expect(await imported({ fileId })).toMatchObject({ code: 'NOT_FOUND', violations: [{ field: 'input.fileId' }] });
    for (const input of [{}, { fileId, fileBase64: base64('Osoba') }]) expect(await imported(input)).toMatchObject({ code: 'SHEET_FILE_REQUIRED', violations: [{ messageCs: 'Přiložte seznam: jeho obsah, nebo klíč nahraného souboru.' }] });
  });
});

describe('attendance as a file', () => {
  test.each(['CSV', 'XLSX'] as const)('an exported %s is imported as it is; what is filled in is written', async (format) => {
    const { session, registrations } = await heldSeminar(2);
    const ask = graph(db, AFTER);
    const exported = async () => (await ask(organiser, 'query($id: ID!, $format: SheetFormat!) { attendanceFile(sessionId: $id, format: $format) { fileName rows base64 } }', { id: session.id, format })).data!['attendanceFile'] as { fileName: string; rows: number; base64: string };
    const empty = await exported();
    expect(empty).toMatchObject({ rows: 2, fileName: `dochazka-2017-10-02-${session.id}.${format.toLowerCase()}` });
    expect(await run(asking(db, organiser, AFTER), importAttendance, { sessionId: session.id, fileBase64: empty.base64, dryRun: false })).toMatchObject({ accepted: 2, written: 0, problems: [] });
    const filled = `Přihláška;Účast;Minuty;Online\r\n${registrations[0]!.id};přítomna;;ne\r\n${registrations[1]!.id};PŘÍTOMEN;240;ano\r\n`;
    expect(await run(asking(db, organiser, AFTER), importAttendance, { sessionId: session.id, fileBase64: base64(filled), dryRun: false })).toMatchObject({ written: 2, problems: [] });
    const rows = await db.manager.find(Attendance, { where: { sessionId: session.id } });
    expect(rows.map(({ minutes, online }) => [minutes, online]).sort()).toEqual([[240, true], [480, false]]);
    expect(await run(asking(db, organiser, AFTER), importAttendance, { sessionId: session.id, fileBase64: (await exported()).base64, dryRun: true })).toMatchObject({ accepted: 2, problems: [] });
  });
  test('a file of Czech Excel in code page 1250 is read', async () => {
    const { session, registrations } = await heldSeminar(1);
    const file = cp1250(`Přihláška;Účast\r\n${registrations[0]!.id};přítomen\r\n`);
    expect(await run(asking(db, organiser, AFTER), importAttendance, { sessionId: session.id, fileBase64: file, dryRun: false })).toMatchObject({ written: 1, problems: [] });
  });
  test('every refused row is named by its number and column, and then nothing is written', async () => {
    const { session, registrations } = await heldSeminar(2);
    const [one, two] = registrations.map(({ id }) => id);
    const stranger = (await heldSeminar(1)).registrations[0]!.id;
    const file = base64(`Přihláška;Účast;Minuty\r\n${one};přítomen;500\r\n${stranger};přítomen;60\r\n${two};možná;\r\n${two};omluven;10\r\n`);
    const answer = await run(asking(db, organiser, AFTER), importAttendance, { sessionId: session.id, fileBase64: file, dryRun: false });
    expect(answer.problems.map(({ row, column, code }) => [row, column, code])).toEqual([
      [2, 'Minuty', 'EDU_MINUTES_EXCEED_SESSION'], [3, 'Přihláška', 'EDU_NOT_REGISTERED'], [4, 'Účast', 'SHEET_CHOICE'], [5, 'Minuty', 'EDU_MINUTES_WITHOUT_PRESENCE'],
    ]);
    expect([answer.accepted, answer.rejected, answer.written]).toEqual([0, 4, 0]);
    expect(await db.manager.countBy(Attendance, { sessionId: session.id })).toBe(0);
  });
  test('a row whose certificate is issued is refused with the rule’s reason, and then nothing is written; after the revocation it is', async () => {
    const { eventId, session, registrations } = await heldSeminar(2);
    const [one, two] = registrations.map(({ id }) => id);
    const imported = (text: string, dryRun = false) => run(asking(db, organiser, AFTER), importAttendance, { sessionId: session.id, fileBase64: base64(`Přihláška;Účast\r\n${text}`), dryRun });
    await imported(`${one};ano\r\n${two};ne\r\n`);
    const { projectId } = await db.manager.findOneByOrFail(Event, { id: eventId });
    await run(asking(db), setCertificateSetup, { projectId, organiser: 'Zkušební kraj', funderLines: [] });
    expect((await run(asking(db, organiser, AFTER), issueCertificates, { seminarId: eventId })).certificateIds).toHaveLength(1);
    for (const dryRun of [true, false]) {
      expect(await imported(`${one};ne\r\n${two};ano\r\n`, dryRun)).toMatchObject({
        accepted: 1, rejected: 1, written: 0, problems: [{ row: 2, column: 'Přihláška', code: 'EDU_CERTIFICATE_ISSUED_LOCKED', actual: one, messageCs: 'Docházku nelze změnit, nejprve osvědčení zrušte (s důvodem).' }],
      });
    }
    expect((await db.manager.findBy(Attendance, { sessionId: session.id })).map(({ state }) => state).sort()).toEqual(['ABSENT', 'PRESENT']);
    await db.query(`update certificate set revoked_at = now(), revoke_reason = 'Zkouška' where registration_id = $1`, [one]);
    expect(await imported(`${one};ne\r\n${two};ano\r\n`)).toMatchObject({ written: 2, problems: [] });
  });
  test('before the session nothing is imported', async () => {
    const { session, registrations } = await heldSeminar(1);
    expect(await refusalOf(run(asking(db), importAttendance, { sessionId: session.id, fileBase64: base64(`Přihláška;Účast\r\n${registrations[0]!.id};ano\r\n`), dryRun: true }))).toMatchObject({ code: 'EDU_SESSION_NOT_STARTED' });
  });
});

describe('registrations as a file', () => {
  test('are never cut off: thousands are exported with a note of each read, more than ten thousand are refused', async () => {
    const { eventId, registrations } = await heldSeminar(1);
    const more = (count: number) => db.query(
      `insert into registration (person_id, subject_id, project_id, kraj_code, event_id, state, acceptable, applied_at, reason_cs)
       select gen_random_uuid(), subject_id, project_id, kraj_code, event_id, 'CANCELLED', '{}', applied_at, 'Zkušební' from registration, generate_series(1, $2::int) where id = $1`, [registrations[0]!.id, count]);
    const exported = () => graph(db, AFTER)(organiser, 'query($id: ID!) { registrationFile(eventId: $id, format: CSV) { rows base64 } }', { id: eventId });
    await more(2999);
    const { data } = await exported();
    const { rows, base64: file } = data!['registrationFile'] as { rows: number; base64: string };
    expect([rows, Buffer.from(file, 'base64').toString('utf8').trim().split('\n').length]).toEqual([3000, 3001]);
    expect(await db.query(`select count(*)::int as notes, count(distinct object_id)::int as records from audit where action = 'exportRegistrations' and object_id in (select id::text from registration where event_id = $1)`, [eventId])).toEqual([{ notes: 3000, records: 3000 }]);
    await more(MOST_ROWS - 3000);
    expect((await exported()).data).toMatchObject({ registrationFile: { rows: MOST_ROWS } });
    await more(1);
    expect((await exported()).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', violations: [{ field: 'eventId', limit: MOST_ROWS, messageCs: 'Najednou lze vyexportovat nejvýše 10 000 řádků. O větší soubor požádejte jako o export na pozadí.' }], details: { backgroundExportPossible: true } } }]);
  }, 60_000);
  test('who waits for the event is among them', async () => {
    const { eventId } = await heldSeminar(1);
    const waiter = (await somePeople(db, 1))[0]!;
    await run(asking(db, waiter), registerForEvent, { personId: waiter.sub, eventIdsInOrder: [eventId] });
    const { data } = await graph(db, AFTER)(organiser, 'query($id: ID!) { registrationFile(eventId: $id, format: CSV) { rows base64 } }', { id: eventId });
    const file = data!['registrationFile'] as { rows: number; base64: string };
    expect(file.rows).toBe(2);
    expect(Buffer.from(file.base64, 'base64').toString('utf8').split('\r\n').map((line) => line.split(';')).filter(([, person]) => person === waiter.sub).map(([, , , state]) => state)).toEqual(['náhradník']);
  });
  test('the organiser of the kraj exports them with a note of every read; a reason that looks like a formula cannot run; others find nothing', async () => {
    const { eventId, registrations } = await heldSeminar(1);
    await db.query(`update registration set reason_cs = '=HYPERLINK("http://x")' where event_id = $1`, [eventId]);
    const fileOf = async (actor: Parameters<ReturnType<typeof graph>>[0]) => graph(db, AFTER)(actor, 'query($id: ID!) { registrationFile(eventId: $id, format: CSV) { rows base64 contentType } }', { id: eventId });
    const { data } = await fileOf(organiser);
    const file = data!['registrationFile'] as { rows: number; base64: string };
    const text = Buffer.from(file.base64, 'base64').toString('utf8');
    expect(text).toContain(`${registrations[0]!.id};${registrations[0]!.personId}`);
    expect(text).toContain(`'=HYPERLINK`);
    expect((await db.query(`select 1 from audit where action = 'exportRegistrations' and object_id = $1`, [registrations[0]!.id]) as object[])).toHaveLength(1);
    expect((await fileOf(anActor({ roles: ['organiser'], kraj: 'CZ052' }))).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    expect((await fileOf(actors.evaluator)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN_SCOPE' } }]);
  });
});
