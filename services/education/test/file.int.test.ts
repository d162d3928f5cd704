import type { Actor } from '@opora/kernel';
import { endOutlived, run } from '@opora/subgraph';
import { actors, anActor, closeAll, testDatabase } from '@opora/testing';
import type { DataSource } from 'typeorm';
import { LARGEST_STORED, MOST_WAITING } from '../src/file/file.rules';
import { storeFile } from '../src/file/file.commands';
import { forgetUnusedFiles } from '../src/file/file.schedules';
import { StoredFile } from '../src/file/stored-file.entity';
import { addMaterial, publishMaterial } from '../src/material/material.commands';
import { ExternalTraining } from '../src/own-training/external-training.entity';
import { recordExternalTraining } from '../src/own-training/own-training.commands';
import { createEvent } from '../src/planning/planning.commands';
import { saveEventReport } from '../src/report/report.commands';
import { education } from '../src/subgraph';
import { aPerson, aProject, asking, asPerson, graph, NOON, organiser, refusalOf } from './builders';

let db: DataSource;
beforeAll(async () => { db = await testDatabase(education); });
afterAll(closeAll);

const PDF = Buffer.from('%PDF-1.7\nzkouška\n%%EOF\n');
const stored = (who: Actor, purpose = 'EVIDENCE', content: Uint8Array = PDF, fileName = 'doklad') => run(asking(db, who), storeFile, { purpose, fileName, base64: Buffer.from(content).toString('base64') });
const READ = 'query($id: ID!) { storedFile(id: $id) { fileName contentType base64 isPublic } }';
const read = async (who: Actor | null, id: string, now = NOON) => {
  const { data, errors } = await graph(db, now)(who, READ, { id });
  return errors ? errors[0]!.extensions!['code'] : data!['storedFile'];
};
const COURSE = { titleCs: 'Kurz', organiserCs: 'Zkušební vzdělavatel', form: 'ACCREDITED_COURSE', from: '2017-03-01', to: '2017-03-01', minutes: 480 };
const elsewhere = anActor({ roles: ['organiser'], kraj: 'CZ052' });
const counts = async () => (await db.query('select (select count(*)::int from stored_file) as files, (select count(*)::int from stored_file_content) as contents'))[0] as { files: number; contents: number };

describe('evidence of an own course', () => {
  test('is the file itself: read back by the person and the organiser of the employer’s kraj, whose reading is noted, and by nobody else', async () => {
    const person = await aPerson(db);
    const file = await stored(person);
    expect([await read(person, file.id), await read(organiser, file.id)]).toEqual([{ fileName: 'doklad.pdf', contentType: 'application/pdf', base64: PDF.toString('base64'), isPublic: false }, 'NOT_FOUND']);
    const training = await run(asPerson(db, person), recordExternalTraining, { ...COURSE, personId: person.sub, evidence: { fileId: file.id } });
    expect(await db.manager.findOneByOrFail(ExternalTraining, { id: training.id })).toMatchObject({ evidenceDesignation: 'Přiložený soubor', evidenceSha256: file.sha256, evidenceFileId: file.id });
    expect([await read(person, file.id), await read(organiser, file.id)]).toMatchObject([{ contentType: 'application/pdf' }, { contentType: 'application/pdf' }]);
    for (const who of [await aPerson(db), elsewhere, actors['mpsv-methodologist'], actors.evaluator, actors.operator, null]) expect(await read(who, file.id)).toBe('NOT_FOUND');
    expect(await db.query(`select actor from audit where action = 'readStoredFile' and object_id = $1`, [file.id])).toEqual([{ actor: organiser.sub }]);
    const { data } = await graph(db)(person, '{ myTrainingRecord(year: 2017) { items { external { evidence { designation file { id url bytes expiresAt } } } } } }');
    expect(data!['myTrainingRecord']).toEqual({ items: [{ external: { evidence: { designation: 'Přiložený soubor', file: { id: file.id, url: `http://localhost:4000/soubory/${file.id}`, bytes: PDF.length, expiresAt: null } } } }] });
  });
  test('proves one course: used, somebody else’s, of another purpose or out of time, it is not there', async () => {
    const [person, other] = [await aPerson(db), await aPerson(db)];
    const claim = (fileId: string, at = 0) => run(asPerson(db, person, at), recordExternalTraining, { ...COURSE, titleCs: `Kurz ${fileId}`, personId: person.sub, evidence: { fileId } });
    const file = await stored(person);
    await claim(file.id);
    for (const { id } of [file, await stored(other), await stored(person, 'ATTACHMENT')]) expect(await refusalOf(claim(id))).toMatchObject({ code: 'NOT_FOUND', violations: [{ field: 'input.evidence.fileId' }] });
    expect(await refusalOf(claim((await stored(person)).id, 24 * 60))).toMatchObject({ code: 'NOT_FOUND' });
    const twice = await stored(person);
    const results = await Promise.allSettled([claim(twice.id), claim(twice.id)]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
  test('given by an organiser for somebody is theirs from then on', async () => {
    const person = await aPerson(db);
    const file = await stored(organiser);
    await run(asking(db), recordExternalTraining, { ...COURSE, personId: person.sub, evidence: { designation: 'Osvědčení č. 1', fileId: file.id } });
    expect(await read(person, file.id)).toMatchObject({ contentType: 'application/pdf' });
    expect(await db.manager.findOneByOrFail(StoredFile, { id: file.id })).toMatchObject({ personId: person.sub, krajCode: 'CZ051' });
  });
});

describe('an upload', () => {
  test('of five megabytes comes back the same; a byte more, another kind, no base64 and a program are refused', async () => {
    const person = await aPerson(db);
    const large = Buffer.alloc(LARGEST_STORED, 7);
    PDF.copy(large);
    expect(await read(person, (await stored(person, 'EVIDENCE', large)).id)).toMatchObject({ base64: large.toString('base64') });
    expect(await refusalOf(stored(person, 'EVIDENCE', Buffer.concat([large, Buffer.from('x')])))).toMatchObject({ code: 'FILE_TOO_LARGE', violations: [{ limit: LARGEST_STORED, messageCs: 'Soubor je příliš velký (nejvýše 5 MB).' }] });
    expect(await refusalOf(stored(person, 'EVIDENCE', Buffer.from('<html>')))).toMatchObject({ code: 'FILE_TYPE' });
    expect(await refusalOf(run(asking(db, person), storeFile, { purpose: 'EVIDENCE', fileName: 'x', base64: '!!!!' }))).toMatchObject({ code: 'FILE_TYPE' });
    expect(await refusalOf(stored(anActor({ sub: 'machine', roles: ['machine-client'] })))).toMatchObject({ code: 'FORBIDDEN' });
  });
  test('that nobody uses is forgotten after a day with its bytes; twenty may wait at once', async () => {
    const person = await aPerson(db);
    const before = await counts();
    for (let n = 0; n < MOST_WAITING; n++) await stored(person);
    expect(await refusalOf(stored(person))).toMatchObject({ code: 'FILE_TOO_MANY', violations: [{ limit: MOST_WAITING }] });
    expect(await counts()).toEqual({ files: before.files + MOST_WAITING, contents: before.contents + MOST_WAITING });
    const at = new Date(NOON.getTime() + 24 * 3_600_000);
    const [{ id }] = await db.query('select id from stored_file where uploaded_by = $1 limit 1', [person.sub]) as [{ id: string }];
    expect(await read(person, id, at)).toBe('NOT_FOUND');
    await forgetUnusedFiles({ db, now: () => at, signal: new AbortController().signal });
    const { files, contents } = await counts();
    expect([await db.manager.countBy(StoredFile, { uploadedBy: person.sub }), files === contents]).toEqual([0, true]);
    await stored(person);
  });
});

describe('what belongs to the work', () => {
  test('a material’s file is for anyone once it is published, counted as any other', async () => {
    const { projectId } = await aProject(db);
    const [file, material] = [await stored(organiser, 'ATTACHMENT', PDF, 'leták'), await run(asking(db), addMaterial, { projectId, kind: 'LEAFLET', titleCs: 'Leták' })];
    expect(await read(null, file.id)).toBe('NOT_FOUND');
    await run(asking(db), publishMaterial, { materialId: material.id, fileId: file.id });
    expect(await read(null, file.id)).toMatchObject({ fileName: 'leták.pdf', isPublic: true });
    const { data } = await graph(db)(null, 'query($id: ID!) { materialDownload(id: $id) { url downloads } material(id: $id) { file { id bytes } } }', { id: material.id });
    expect(data).toEqual({ materialDownload: { url: `http://localhost:4000/soubory/${file.id}`, downloads: 1 }, material: { file: { id: file.id, bytes: PDF.length } } });
    expect(await db.manager.findOneByOrFail(StoredFile, { id: file.id })).toMatchObject({ personId: null });
  });
  test('R-EDU-19: a material published before its file was at hand gets it by upload, once', async () => {
    const { projectId } = await aProject(db);
    const [file, other, material] = [await stored(organiser, 'ATTACHMENT', PDF, 'zpravodaj'), await stored(organiser, 'ATTACHMENT', PDF, 'jiný'), await run(asking(db), addMaterial, { projectId, kind: 'NEWSLETTER_ISSUE', titleCs: 'Zpravodaj', issue: 1 })];
    await run(asking(db), publishMaterial, { materialId: material.id, knownPublishedBy: '2017-07-07' });
    expect(await run(asking(db), publishMaterial, { materialId: material.id, fileId: file.id })).toMatchObject({ publishedOn: '2017-07-07', publicationDateIsStated: false });
    expect(await read(null, file.id)).toMatchObject({ fileName: 'zpravodaj.pdf', isPublic: true });
    expect(await refusalOf(run(asking(db), publishMaterial, { materialId: material.id, fileId: other.id }))).toMatchObject({ code: 'EDU_MATERIAL_PUBLISHED' });
  });
  test('a report’s attachments are read as it is; one that is no longer named goes with its bytes', async () => {
    const { projectId } = await aProject(db);
    const { id: eventId } = await run(asking(db), createEvent, { projectId, kind: 'FOREIGN_TRIP', titleCs: 'Cesta', place: 'Slovensko', sessions: [{ date: '2017-06-05' }] });
    const [first, second] = [await stored(organiser, 'ATTACHMENT'), await stored(organiser, 'ATTACHMENT')];
    const save = (over: object) => run(asking(db), saveEventReport, { eventId, findingsCs: 'x', ...over });
    await save({ attachmentIds: [first.id, second.id] });
    await save({});
    const attachments = async () => ((await graph(db)(organiser, 'query($id: ID!) { event(id: $id) { report { attachments { id } } } }', { id: eventId })).data!['event'] as { report: { attachments: { id: string }[] } }).report.attachments.map(({ id }) => id);
    expect(await attachments()).toEqual([first.id, second.id]);
    expect([await read(organiser, first.id), await read(actors.evaluator, first.id)]).toMatchObject([{ contentType: 'application/pdf' }, 'NOT_FOUND']);
    await save({ attachmentIds: [second.id] });
    expect([await attachments(), await read(organiser, first.id), await db.query('select 1 from stored_file_content where file_id = $1', [first.id])]).toEqual([[second.id], 'NOT_FOUND', []]);
    expect(await refusalOf(save({ attachmentIds: [second.id, (await stored(await aPerson(db), 'ATTACHMENT')).id] }))).toMatchObject({ code: 'NOT_FOUND', violations: [{ field: 'input.attachmentIds.1' }] });
    await db.query(`update event_report set state = 'SUBMITTED', submitted_on = '2017-06-06' where event_id = $1`, [eventId]);
    expect(await read(actors.evaluator, second.id)).toMatchObject({ contentType: 'application/pdf' });
  });
});

test('when a person’s records end, their evidence goes with its bytes, the course stays somebody’s; what belongs to the work stays', async () => {
  const person = await aPerson(db);
  const file = await stored(person);
  const { id } = await run(asPerson(db, person), recordExternalTraining, { ...COURSE, personId: person.sub, evidence: { fileId: file.id } });
  const { projectId } = await aProject(db);
  const [leaflet, material] = [await stored(person, 'ATTACHMENT'), await run(asking(db), addMaterial, { projectId, kind: 'LEAFLET', titleCs: 'Leták' })];
  await db.query(`update stored_file set attached_type = 'MATERIAL', attached_id = $2, person_id = null, expires_at = null where id = $1`, [leaflet.id, material.id]);
  await endOutlived(education, { db, today: '2045-01-01', signal: new AbortController().signal });
  expect(await db.query('select (select count(*)::int from stored_file where id = $1) as files, (select count(*)::int from stored_file_content where file_id = $1) as contents', [file.id])).toEqual([{ files: 0, contents: 0 }]);
  const training = await db.manager.findOneByOrFail(ExternalTraining, { id });
  expect([training.personId === person.sub, training.evidenceFileId, training.minutes]).toEqual([false, null, 480]);
  const kept = await db.manager.findOneByOrFail(StoredFile, { id: leaflet.id });
  expect([kept.uploadedBy === person.sub, kept.bytes]).toEqual([false, PDF.length]);
});
