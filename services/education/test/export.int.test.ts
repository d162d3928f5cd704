import type { Actor } from '@opora/kernel';
import { run } from '@opora/subgraph';
import { actors, anActor, closeAll, testDatabase } from '@opora/testing';
import type { DataSource } from 'typeorm';
import { requestExport } from '../src/export/export.commands';
import { AVAILABLE_HOURS, MOST_EXPORTED, MOST_QUEUED } from '../src/export/export.rules';
import { writeExports } from '../src/export/export.schedules';
import { SheetExport } from '../src/export/sheet-export.entity';
import { storeFile } from '../src/file/file.commands';
import { forgetUnusedFiles } from '../src/file/file.schedules';
import { StoredFile } from '../src/file/stored-file.entity';
import { placeParticipant } from '../src/registration/registration.commands';
import { Registration } from '../src/registration/registration.entity';
import { EventSession } from '../src/session/event-session.entity';
import { education } from '../src/subgraph';
import { aSeminar, asking, aTopic, graph, NOON, organiser, refusalOf, somePeople } from './builders';

let db: DataSource;
beforeAll(async () => { db = await testDatabase(education); });
afterAll(closeAll);

const problems: unknown[] = [];
const log = { error: (problem: unknown) => problems.push(problem) } as never;
const written = (now = NOON, signal = new AbortController().signal) => writeExports({ db, now: () => now, signal, log });
const anOrganiser = () => anActor({ roles: ['organiser'], sub: crypto.randomUUID() });
async function event(people = 1): Promise<{ eventId: string; registration: Registration }> {
  const eventId = await aSeminar(db, { ...await aTopic(db), capacity: 40, date: '2017-10-02' });
  for (const person of await somePeople(db, people)) await run(asking(db), placeParticipant, { personId: person.sub, eventId });
  return { eventId, registration: await db.manager.findOneByOrFail(Registration, { eventId }) };
}
const more = ({ eventId, registration }: { eventId: string; registration: Registration }, count: number) => db.query(
  `insert into registration (person_id, subject_id, project_id, kraj_code, event_id, state, acceptable, applied_at, reason_cs)
   select gen_random_uuid(), subject_id, project_id, kraj_code, $3::uuid, 'CANCELLED', '{}', applied_at, 'Registrace zrušena účastníkem.' from registration, generate_series(1, $2::int) where id = $1`, [registration.id, count, eventId]);
const ask = (who: Actor, id: string, over: object = {}) => run(asking(db, who), requestExport, { list: 'REGISTRATIONS', id, format: 'CSV', ...over });
const mine = async (who: Actor, now = NOON) =>
  (await graph(db, now)(who, '{ myExports { id list state rows failureCs availableUntil file { id fileName contentType bytes url } } }')).data!['myExports'] as { id: string; state: string; rows: number; failureCs: string | null; availableUntil: string; file: { id: string; fileName: string; bytes: number; url: string } | null }[];
const read = async (who: Actor | null, id: string, now = NOON) => {
  const { data, errors } = await graph(db, now)(who, 'query($id: ID!) { storedFile(id: $id) { fileName base64 isPublic } }', { id });
  return errors ? errors[0]!.extensions!['code'] as string : data!['storedFile'] as { fileName: string; base64: string; isPublic: boolean };
};
const notices = async (who: Actor) => (await db.query(`select payload->'ready' as ready from outbox where topic = 'export-finished' and payload->'recipients' ? $1 order by id`, [who.sub]) as { ready: boolean }[]).map(({ ready }) => ready);

describe('an export in the background', () => {
  test('is asked for, written, told of once and downloaded whole, by whoever asked and nobody else; every row and the download are noted', async () => {
    const [who, seminar] = [anOrganiser(), await event()];
    await more(seminar, 10_000);
    await ask(who, seminar.eventId);
    expect(await mine(who)).toMatchObject([{ state: 'QUEUED', rows: null, file: null }]);
    await written();
    await written();
    const [ready] = await mine(who);
    expect(ready).toMatchObject({ state: 'READY', rows: 10_001, failureCs: null, availableUntil: '2017-08-18T10:00:00.000Z', file: { fileName: `prihlasky-${seminar.eventId}.csv`, url: `http://localhost:4000/soubory/${ready!.file!.id}` } });
    expect(await notices(who)).toEqual([true]);
    const file = await read(who, ready!.file!.id) as { base64: string; isPublic: boolean };
    const lines = Buffer.from(file.base64, 'base64').toString('utf8').trim().split('\r\n');
    expect([lines.length, new Set(lines).size, file.isPublic]).toEqual([10_002, 10_002, false]);
    for (const other of [organiser, actors['mpsv-methodologist'], actors.operator, actors.participant, null]) expect(await read(other, ready!.file!.id)).toBe('NOT_FOUND');
    expect(await mine(organiser)).toEqual([]);
    expect(await db.query(`select count(distinct object_id)::int as rows from audit where action = 'exportRegistrations' and actor = $1`, [who.sub])).toEqual([{ rows: 10_001 }]);
    expect(await db.query(`select object_id as id from audit where action = 'readStoredFile' and actor = $1`, [who.sub])).toEqual([{ id: ready!.file!.id }]);
  }, 60_000);
  test('of attendance has a row for everyone who holds a place, in XLSX too', async () => {
    const [who, { eventId }] = [anOrganiser(), await event(2)];
    const { id, date } = await db.manager.findOneByOrFail(EventSession, { eventId });
    await ask(who, id, { list: 'ATTENDANCE', format: 'XLSX' });
    await written();
    expect(await mine(who)).toMatchObject([{ list: 'ATTENDANCE', state: 'READY', rows: 2, file: { fileName: `dochazka-${date}-${id}.xlsx` } }]);
  });
  test('asked again before it is written, by any number at one time, is the same; asked again later it is another', async () => {
    const [who, { eventId }] = [anOrganiser(), await event()];
    const ids = (await Promise.all(Array.from({ length: 6 }, () => ask(who, eventId)))).map(({ id }) => id);
    expect(new Set(ids).size).toBe(1);
    await written();
    expect((await ask(who, eventId)).id).not.toBe(ids[0]);
  });
  test('is the file of one request, however many workers come for it', async () => {
    const [who, seminar] = [anOrganiser(), await event()];
    await more(seminar, 2000);
    await ask(who, seminar.eventId);
    await Promise.all([written(), written(), written()]);
    expect([await db.manager.countBy(StoredFile, { uploadedBy: who.sub }), await notices(who)]).toEqual([1, [true]]);
  });
  test('whose worker died half-way leaves nothing behind and is written by the next run', async () => {
    const [who, seminar] = [anOrganiser(), await event()];
    await more(seminar, 3000);
    const { id } = await ask(who, seminar.eventId);
    const dying = written();
    await db.query(`select pg_sleep(0.05)`);
    // Its connection ends, as with its process: whatever it had written is not there.
    await db.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and state in ('active', 'idle in transaction')`);
    await dying.catch(() => undefined);
    const { state } = await db.manager.findOneByOrFail(SheetExport, { id });
    expect(await db.manager.countBy(StoredFile, { uploadedBy: who.sub })).toBe(state === 'READY' ? 1 : 0);
    await written();
    expect(await db.manager.findOneByOrFail(SheetExport, { id })).toMatchObject({ state: 'READY', rows: 3001 });
    expect([await db.manager.countBy(StoredFile, { uploadedBy: who.sub }), await notices(who)]).toEqual([1, [true]]);
  });
  test('that ended its process five times is given up, and whoever asked is told why', async () => {
    const [who, { eventId }] = [anOrganiser(), await event()];
    const { id } = await ask(who, eventId);
    await db.query('update sheet_export set attempts = 5 where id = $1', [id]);
    await written();
    expect(await mine(who)).toMatchObject([{ state: 'FAILED', rows: null, file: null, failureCs: 'Soubor se opakovaně nepodařilo vytvořit. Obraťte se prosím na správce.' }]);
    expect(await notices(who)).toEqual([false]);
  });
  test('is there for three days; then it has expired, its bytes are gone, and it can be asked for again', async () => {
    const [who, { eventId }] = [anOrganiser(), await event()];
    await ask(who, eventId);
    await written();
    const fileId = (await mine(who))[0]!.file!.id;
    const [before, at] = [new Date(NOON.getTime() + AVAILABLE_HOURS * 3_600_000 - 1), new Date(NOON.getTime() + AVAILABLE_HOURS * 3_600_000)];
    expect(await read(who, fileId, before)).toMatchObject({ isPublic: false });
    expect([(await mine(who, at))[0], await read(who, fileId, at)]).toMatchObject([{ state: 'EXPIRED', file: null }, 'NOT_FOUND']);
    await forgetUnusedFiles({ db, now: () => at, signal: new AbortController().signal });
    expect(await db.manager.countBy(StoredFile, { id: fileId })).toBe(0);
    await ask(who, eventId);
    expect((await mine(who, at)).map(({ state }) => state)).toEqual(['QUEUED', 'EXPIRED']);
  });
  test('is not given to somebody who is the organiser no more', async () => {
    const [who, { eventId }] = [anOrganiser(), await event()];
    await ask(who, eventId);
    await written();
    const fileId = (await mine(who))[0]!.file!.id;
    expect([await read(anActor({ sub: who.sub, roles: ['participant'] }), fileId), await read(anActor({ sub: who.sub, roles: ['organiser'], kraj: 'CZ052' }), fileId)]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
  });
  test('takes no place among the files somebody uploaded', async () => {
    const [who, { eventId }] = [anOrganiser(), await event()];
    await ask(who, eventId);
    await written();
    for (let n = 0; n < 20; n++) await run(asking(db, who), storeFile, { purpose: 'IMPORT', fileName: 'x', base64: Buffer.from('Osoba').toString('base64') });
    expect(await db.manager.countBy(StoredFile, { uploadedBy: who.sub })).toBe(21);
  });
});

describe('what is not exported', () => {
  test('a list of another kraj or of nothing, for another role or for a program', async () => {
    const { eventId } = await event();
    for (const [who, id] of [[anActor({ roles: ['organiser'], kraj: 'CZ052' }), eventId], [anOrganiser(), crypto.randomUUID()]] as const)
      expect(await refusalOf(ask(who, id))).toMatchObject({ code: 'NOT_FOUND', violations: [{ field: 'input.id' }] });
    expect(await refusalOf(ask(actors['mpsv-methodologist'], eventId))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refusalOf(ask(anActor({ sub: 'machine', roles: ['organiser'] }), eventId))).toMatchObject({ code: 'FORBIDDEN' });
  });
  test('a sixth list while five wait', async () => {
    const who = anOrganiser();
    const seminars = [];
    for (let n = 0; n <= MOST_QUEUED; n++) seminars.push((await event()).eventId);
    for (const id of seminars.slice(0, MOST_QUEUED)) await ask(who, id);
    expect(await refusalOf(ask(who, seminars.at(-1)!))).toMatchObject({ code: 'EDU_EXPORTS_TOO_MANY', violations: [{ field: 'input.list', actual: 6, limit: 5 }] });
    await written();
    await ask(who, seminars.at(-1)!);
  });
  test('more than thirty thousand rows: refused when asked, and said when they came later; thirty thousand are written', async () => {
    const [who, seminar] = [anOrganiser(), await event()];
    await more(seminar, MOST_EXPORTED - 1);
    await ask(who, seminar.eventId);
    await written();
    expect(await mine(who)).toMatchObject([{ state: 'READY', rows: MOST_EXPORTED }]);
    await ask(who, seminar.eventId);
    await more(seminar, 1);
    await written();
    expect((await mine(who))[0]).toMatchObject({ state: 'FAILED', failureCs: 'Seznam má už více než 30 000 řádků.' });
    expect((await refusalOf(ask(who, seminar.eventId))).violations).toEqual([{ code: 'BAD_USER_INPUT', field: 'input.id', actual: 30_001, limit: 30_000, messageCs: 'Export na pozadí smí mít nejvýše 30 000 řádků.' }]);
  }, 60_000);
});
