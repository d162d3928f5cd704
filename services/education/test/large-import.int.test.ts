import { run } from '@opora/subgraph';
import { closeAll, testDatabase } from '@opora/testing';
import type { DataSource } from 'typeorm';
import { Attendance } from '../src/attendance/attendance.entity';
import { Event } from '../src/event/event.entity';
import { importAttendance, importParticipants } from '../src/exchange/exchange.commands';
import { storeFile } from '../src/file/file.commands';
import { Registration } from '../src/registration/registration.entity';
import { EventSession } from '../src/session/event-session.entity';
import { education } from '../src/subgraph';
import { anOrganisation, aSeminar, asking, aTopic, organiser } from './builders';
import { cp1250 } from './cp1250';

let db: DataSource;
beforeAll(async () => { db = await testDatabase(education); });
afterAll(closeAll);

const AFTER = new Date('2017-10-03T10:00:00Z');
test('two thousand rows of people and of their attendance are tried, written once and told of within one request each', async () => {
  const { eventId } = { eventId: await aSeminar(db, { ...await aTopic(db), capacity: 2000, date: '2017-10-02' }) };
  const organisationId = await anOrganisation(db);
  const people = (await db.query(`insert into employment (person_id, organisation_id, kraj_code, "from") select gen_random_uuid(), $1, 'CZ051', '2017-01-01' from generate_series(1, 2000) returning person_id as id`, [organisationId]) as { id: string }[]).map(({ id }) => id);
  const uploaded = async (content: Buffer) => (await run(asking(db, organiser, AFTER), storeFile, { purpose: 'IMPORT', fileName: 'seznam', base64: content.toString('base64') })).id;
  const fileId = await uploaded(Buffer.from(`Osoba\r\n${people.join('\r\n')}`));
  expect(await run(asking(db), importParticipants, { eventId, fileId, dryRun: true })).toMatchObject({ accepted: 2000, written: 0, problems: [] });
  expect(await run(asking(db), importParticipants, { eventId, fileId, dryRun: false })).toMatchObject({ accepted: 2000, written: 2000, problems: [] });
  expect(await run(asking(db), importParticipants, { eventId, fileId, dryRun: false })).toMatchObject({ rejected: 2000, written: 0 });
  expect(await db.manager.findOneByOrFail(Event, { id: eventId })).toMatchObject({ taken: 2000 });
  const told = await db.query(`select jsonb_array_elements_text(payload->'recipients') as id from outbox where topic = 'registration-confirmed' and payload->>'eventId' = $1`, [eventId]) as { id: string }[];
  expect([told.length, new Set(told.map(({ id }) => id)).size]).toEqual([2000, 2000]);
  const { id: sessionId } = await db.manager.findOneByOrFail(EventSession, { eventId });
  const registrations = await db.manager.findBy(Registration, { eventId });
  const list = await uploaded(Buffer.from(cp1250(`Přihláška;Účast;Minuty\r\n${registrations.map(({ id }, n) => `${id};${n % 2 === 0 ? 'přítomen;400' : 'nepřítomen;'}`).join('\r\n')}`), 'base64'));
  for (const [dryRun, count] of [[true, 0], [false, 2000], [false, 2000]] as const) expect(await run(asking(db, organiser, AFTER), importAttendance, { sessionId, fileId: list, dryRun })).toMatchObject({ accepted: 2000, written: count, problems: [] });
  expect(await db.manager.countBy(Attendance, { sessionId, state: 'PRESENT', minutes: 400 })).toBe(1000);
}, 60_000);
