import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DataSource } from 'typeorm';
import { createLog, run } from '@opora/subgraph';
import { closeAll } from '@opora/testing';
import { setMyContact } from '../src/contact/contact.commands';
import { Delivery } from '../src/delivery/delivery.entity';
import { mailerOf, sendMails } from '../src/email/email.schedules';
import { aDatabase, aPerson, aRoundTable, contextOf, deliver } from './builders';

const settings = { MAIL_FROM: 'Opora <noreply@opora.example.invalid>', MAIL_FUNDER: 'Evropský sociální fond', PUBLIC_URL: 'https://opora.example.invalid', NOTIFICATIONS_KEY: 'k'.repeat(32) };
let db: DataSource;
let dir: string;
beforeAll(async () => { db = await aDatabase(); });
beforeEach(async () => { await db.query('delete from notice'); dir = mkdtempSync(join(tmpdir(), 'opora-letters-')); });
afterEach(() => rmSync(dir, { recursive: true, force: true }));
afterAll(closeAll);

const folder = () => join(dir, 'mail');
const send = (into = folder()) => sendMails({ db, now: () => new Date(), signal: new AbortController().signal, log: createLog('test', 'silent') }, settings, () => mailerOf(pathToFileURL(into).href));
const aReachable = async () => {
  const person = aPerson();
  await run(contextOf(db, person), setMyContact, { email: 'synthetic-person@example.invalid' });
  await deliver(db, aRoundTable([person.sub]));
  return () => db.manager.findOneByOrFail(Delivery, { recipient: person.sub, channel: 'EMAIL' });
};

test('without a mail server a letter is written whole, readable by its owner only, under its own id', async () => {
  const delivery = await aReachable();
  expect(await send()).toBe(1);
  const { messageId: id, state } = await delivery();
  expect(state).toBe('SENT');
  expect(readdirSync(folder())).toEqual([`${id}.eml`]);
  const letter = readFileSync(join(folder(), `${id}.eml`), 'utf8');
  expect(letter).toMatch(/^To: synthetic-person@example\.invalid\r$/m);
  expect(letter).toContain(`Message-ID: <${id}@opora.example.invalid>`);
  expect(letter).toMatch(/text\/plain[\s\S]*text\/html[\s\S]*text\/calendar/);
  expect(statSync(join(folder(), `${id}.eml`)).mode & 0o077).toBe(0);
});

test('a letter written again, because its mark was lost, takes the place of the first', async () => {
  const delivery = await aReachable();
  await send();
  await db.query(`update delivery set state = 'SENDING', due_at = now() where id = $1`, [(await delivery()).id]);
  expect(await send()).toBe(1);
  expect(readdirSync(folder())).toHaveLength(1);
});

test('where the folder cannot be made e-mails wait and no attempt counts', async () => {
  const delivery = await aReachable();
  writeFileSync(join(dir, 'taken'), '');
  expect(await send(join(dir, 'taken'))).toBe(0);
  expect(await delivery()).toMatchObject({ state: 'QUEUED', attempts: 0 });
});
