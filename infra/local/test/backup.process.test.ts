import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { SERVICES } from '@opora/contracts';
import { notifications } from '@opora/notifications';
import { derivedPasswords, serviceUrls } from '@opora/postgres';
import { schemaOf, withDatabase } from '@opora/postgres/roles';
import { ensureServer } from '@opora/postgres/server';
import { withClient } from '@opora/postgres/session';
import { endOutlived, openDatabase } from '@opora/subgraph';
import type { Client } from 'pg';
import { preparedStore } from '@opora/testing';
import { build, Platform, prepared, until } from './platform';

const LIMIT_MS = 180_000;
const REGISTER = 'mutation ($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) { id name version createdAt } }';
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'opora-backups-'));
const file = path.join(folder, 'opora.backup');
const PASSPHRASE = { OPORA_BACKUP_PASSPHRASE: 'a synthetic passphrase' };
const dist = path.resolve(__dirname, '../dist/backup');
let one: Platform;
let other: Platform;

const command = (name: 'backup' | 'restore', words: string[], environment: Record<string, string>) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(dist, `${name}.js`), ...words], { encoding: 'utf8', env: { ...process.env, ...environment } });
  return { status, stdout, stderr };
};
const register = (platform: Platform, n: number, token = platform.token('organiser')) => platform.ask(REGISTER, token, { input: { name: `Zkušební organizace ${n}`, kinds: ['OTHER'], krajCode: 'CZ051', isSynthetic: true, idempotencyKey: `backup-${n}` } });

interface Secrets { superuserPassword: string; roleSeed: string }
const secretsOf = ({ dir }: Platform) => JSON.parse(fs.readFileSync(path.join(dir, 'secrets.json'), 'utf8')) as Secrets;
const serverOf = async (platform: Platform) => (await ensureServer({ dir: path.join(platform.dir, 'postgres'), password: secretsOf(platform).superuserPassword })).url;
/** Asks the database of a platform, running or stopped. */
const inside = async <T>(platform: Platform, work: (client: Client) => Promise<T>): Promise<T> => withClient(withDatabase(await serverOf(platform), 'opora'), work);
/** Asks as the GDPR officer; the one field of the answer. */
async function officer(platform: Platform, query: string, variables: object) {
  const { data, errors } = await platform.ask(query, platform.token('gdpr-officer'), variables) as { data: Record<string, { id: string; completedAt: string | null }>; errors?: unknown };
  expect(errors).toBeUndefined();
  return Object.values(data)[0]!;
}
async function forget(platform: Platform, subjectId: string, dryRun: boolean): Promise<void> {
  const { id } = await officer(platform, 'mutation ($input: AnonymiseSubjectInput!) { anonymiseSubject(input: $input) { id completedAt } }', { input: { subjectId, dryRun, keepRequired: true, reason: 'Žádost subjektu údajů' } });
  await until('the last service’s answer', async () => (await officer(platform, 'query ($id: ID!) { subjectErasure(id: $id) { id completedAt } }', { id })).completedAt !== null);
}
async function registerPerson(platform: Platform, id: string): Promise<void> {
  const { errors } = await platform.ask('mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) { id } }', platform.token('organiser'), { input: { id, name: 'Zkušební Zapomenutá', krajCode: 'CZ051', isSynthetic: true } });
  expect(errors).toBeUndefined();
}

/** Every table of every service with its rows counted and hashed, by an own reading that shares nothing with the backup. */
async function content(platform: Platform): Promise<Record<string, { rows: number; hash: string }>> {
  return inside(platform, async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(`SELECT format('%I.%I', n.nspname, c.relname) AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind = 'r' AND n.nspname NOT IN ('queue', 'extensions', 'information_schema') AND n.nspname NOT LIKE 'pg\\_%' ORDER BY 1`);
    const found: Record<string, { rows: number; hash: string }> = {};
    for (const { name } of tables) found[name] = (await client.query(`SELECT count(*)::int AS rows, md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) AS hash FROM ${name} t`)).rows[0] as { rows: number; hash: string };
    return found;
  });
}

beforeAll(async () => {
  build();
  [one, other] = [await prepared(preparedStore()), await Platform.fresh()];
  await one.start();
}, LIMIT_MS);
afterAll(async () => {
  await one.remove();
  await other.remove();
  fs.rmSync(folder, { recursive: true, force: true });
}, LIMIT_MS);

test('a backup is refused without a passphrase, and where there is nothing to back up', () => {
  expect(command('backup', [file], { OPORA_DATA_DIR: one.dir })).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('A backup is encrypted: set OPORA_BACKUP_PASSPHRASE') });
  expect(command('backup', [file], { ...PASSPHRASE, OPORA_DATA_DIR: other.dir })).toMatchObject({ status: 1, stderr: `There is no installation in ${other.dir}; set OPORA_DATA_DIR, or DATABASE_URL and ROLE_SEED of one with hosts of its own.\n` });
  expect(fs.existsSync(file)).toBe(false);
});

test('what a running platform backed up, an empty machine goes on from: signed in with the same tokens, every repeated request answered the same', async () => {
  const answers = await Promise.all([1, 2, 3].map((n) => register(one, n)));
  expect(answers.map(({ errors }) => errors)).toEqual([undefined, undefined, undefined]);
  const [running, token] = [one.port, one.token('organiser')];
  expect(command('backup', [file], { ...PASSPHRASE, OPORA_DATA_DIR: one.dir })).toMatchObject({ status: 0, stdout: expect.stringMatching(/^Reading the database …\n\d+ rows in .* encrypted; the secrets of this installation are in it\.\n$/), stderr: '' });
  expect((await fetch(`http://127.0.0.1:${running}/health/ready`)).status).toBe(200);
  expect(command('restore', [file], { OPORA_BACKUP_PASSPHRASE: 'another passphrase', OPORA_DATA_DIR: other.dir })).toMatchObject({ status: 1, stderr: expect.stringContaining('is not the one this backup was made with') });
  expect(command('restore', [file], { ...PASSPHRASE, OPORA_DATA_DIR: other.dir })).toMatchObject({ status: 0, stdout: expect.stringMatching(/\d+ rows in \d+ tables, each compared with the backup\. Now: npm start\n$/), stderr: '' });
  expect(fs.statSync(path.join(other.dir, 'secrets.json')).mode & 0o777).toBe(0o600);
  await other.start();
  expect(other.output).not.toContain('Loading the demo');
  expect(await Promise.all([1, 2, 3].map((n) => register(other, n, token)))).toEqual(answers);
}, LIMIT_MS);

test('a restore touches neither a platform that runs nor a database that is there', async () => {
  expect(command('restore', [file], { ...PASSPHRASE, OPORA_DATA_DIR: other.dir })).toMatchObject({ status: 1, stderr: expect.stringContaining('Opora already runs') });
  expect(await other.stop()).toBe(0);
  expect(command('restore', [file], { ...PASSPHRASE, OPORA_DATA_DIR: other.dir })).toMatchObject({ status: 1, stderr: expect.stringContaining('There is a database opora already') });
}, LIMIT_MS);

test('every table is the same by count and hash; the database that was in the way is kept', async () => {
  await one.stop();
  const still = `${file}.still`;
  expect(command('backup', [still], { ...PASSPHRASE, OPORA_DATA_DIR: one.dir })).toMatchObject({ status: 0, stderr: '' });
  expect(command('restore', [still, '--replace'], { ...PASSPHRASE, OPORA_DATA_DIR: other.dir })).toMatchObject({ status: 0, stdout: expect.stringContaining('is kept as opora_until_'), stderr: '' });
  const [was, is] = [await content(one), await content(other)];
  expect(is).toEqual(was);
  expect(Object.keys(was).length).toBeGreaterThan(60);
  expect(was['networking.organisation']!.rows).toBeGreaterThan(3);
}, LIMIT_MS);

describe('a person forgotten since the backup', () => {
  const person = randomUUID();
  const [old, later] = [path.join(folder, 'old.backup'), path.join(folder, 'later.backup')];
  const ledger = path.join(folder, 'erasures.ledger');
  const made = () => ({ ...PASSPHRASE, OPORA_DATA_DIR: other.dir });
  const inDatabase = <T>(work: (client: Client) => Promise<T>) => inside(other, work);
  const known = () => inDatabase(async (client) => (await client.query<{ name: string }>('SELECT name FROM networking.person WHERE id = $1', [person])).rows);

  test('is known to the backup, and the later backup tells the earlier one of it', async () => {
    await one.start();
    await registerPerson(one, person);
    expect(command('backup', [old], { ...PASSPHRASE, OPORA_DATA_DIR: one.dir })).toMatchObject({ status: 0, stderr: '' });
    await forget(one, person, true);
    await forget(one, person, false);
    expect(command('backup', [later], { ...PASSPHRASE, OPORA_DATA_DIR: one.dir })).toMatchObject({ status: 0, stdout: expect.stringContaining(`Erasures and holds added to ${ledger}, which belongs to the backups: 1.`), stderr: '' });
    expect(fs.statSync(ledger).mode & 0o777).toBe(0o600);
    expect(fs.readFileSync(ledger, 'utf8')).not.toContain('Zapomenutá');
  }, LIMIT_MS);

  test('would be back without the ledger, so a restore without it is refused', async () => {
    await other.stop();
    fs.renameSync(ledger, `${ledger}.away`);
    fs.rmSync(path.join(other.dir, 'erasures.ledger'), { force: true });
    expect(command('restore', [old, '--replace'], made())).toMatchObject({ status: 1, stderr: expect.stringContaining('people forgotten since this backup would be back') });
    expect(command('restore', [old, '--replace', '--without-ledger'], made())).toMatchObject({ status: 0, stderr: '' });
    expect(await known()).toEqual([{ name: 'Zkušební Zapomenutá' }]);
    fs.renameSync(`${ledger}.away`, ledger);
  }, LIMIT_MS);

  test('is forgotten again before the restored platform answers anybody; the ledger goes on from there', async () => {
    expect(command('restore', [old, '--replace'], made())).toMatchObject({ status: 0, stdout: expect.stringContaining('Forgotten since the backup and now again: 1.'), stderr: '' });
    expect(await known()).toEqual([]);
    expect(fs.readFileSync(path.join(other.dir, 'erasures.ledger'), 'utf8')).toContain(person);
    await other.start();
    const { errors } = await other.ask('query ($id: ID!) { person(id: $id) { name } }', other.token('organiser'), { id: person }) as { errors?: { extensions: { code: string } }[] };
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const report = await other.ask('query ($id: ID!) { subjectReport(subjectId: $id) { networking { state } education { state } notifications { state } } }', other.token('gdpr-officer'), { id: person });
    expect(report).toEqual({ data: { subjectReport: { networking: { state: 'NO_DATA' }, education: { state: 'NO_DATA' }, notifications: { state: 'NO_DATA' } } } });
  }, LIMIT_MS);

  test('is forgotten again by the next start, too, when the database came back by another road', async () => {
    await other.stop();
    // As PostgreSQL's own return to a moment would leave it.
    await inDatabase(async (client) => {
      await client.query('DELETE FROM networking.subject_erasure');
      await client.query(`INSERT INTO networking.person (id, name, kraj_code, is_synthetic) VALUES ($1, 'Zkušební Zapomenutá', 'CZ051', true)`, [person]);
    });
    expect(await known()).toHaveLength(1);
    await other.start();
    expect(other.output).toContain('People forgotten again: 1.');
    const { errors } = await other.ask('query ($id: ID!) { person(id: $id) { name } }', other.token('organiser'), { id: person }) as { errors?: { extensions: { code: string } }[] };
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  }, LIMIT_MS);
});

describe('a hold set or lifted since the backup', () => {
  const [held, free, lifted] = [randomUUID(), randomUUID(), randomUUID()];
  const [before, after] = [path.join(folder, 'before.backup'), path.join(folder, 'after.backup')];
  let [holdId, liftedId] = ['', ''];
  const hold = async (subjectId: string) => (await officer(one, 'mutation ($input: HoldSubjectInput!) { holdSubject(input: $input) { id } }', { input: { subjectId, reason: 'Probíhá kontrola' } })).id;
  const release = (platform: Platform, id: string) => officer(platform, 'mutation ($input: ReleaseSubjectInput!) { releaseSubject(input: $input) { id } }', { input: { id, reason: 'Kontrola skončila' } });
  /** Whether the hold is in force, in each service that knows of it. */
  const inForce = (platform: Platform, id: string) => inside(platform, async (client) => {
    const { rows } = await client.query<{ held: boolean }>(SERVICES.map((service) => `SELECT not released AS held FROM "${schemaOf(service)}".subject_hold WHERE hold_id = $1`).join(' UNION ALL '), [id]);
    return rows.map((row) => row.held);
  });
  const everywhere = (state: boolean) => SERVICES.map(() => state);
  const isEverywhere = (platform: Platform, id: string, state: boolean) => until(`the hold ${state ? 'set' : 'lifted'} in every service`, async () => JSON.stringify(await inForce(platform, id)) === JSON.stringify(everywhere(state)));
  const contacts = () => inside(other, async (client) => (await client.query<{ id: string }>('SELECT id FROM notifications.contact WHERE id = ANY ($1)', [[held, free]])).rows.map(({ id }) => id));

  test('is told to the ledger beside the backups', async () => {
    for (const person of [held, free, lifted]) await registerPerson(one, person);
    await inside(one, async (client) => { await client.query(`INSERT INTO notifications.contact (id, email, created_at, updated_at) SELECT id, 'osoba@example.invalid', '2014-06-01', '2014-06-01' FROM unnest($1::uuid[]) AS each (id)`, [[held, free]]); });
    liftedId = await hold(lifted);
    await isEverywhere(one, liftedId, true);
    expect(command('backup', [before], { ...PASSPHRASE, OPORA_DATA_DIR: one.dir })).toMatchObject({ status: 0, stderr: '' });
    holdId = await hold(held);
    await isEverywhere(one, holdId, true);
    await release(one, liftedId);
    await isEverywhere(one, liftedId, false);
    await forget(one, lifted, true);
    await forget(one, lifted, false);
    expect(command('backup', [after], { ...PASSPHRASE, OPORA_DATA_DIR: one.dir })).toMatchObject({ status: 0, stderr: '' });
    const told = fs.readFileSync(path.join(folder, 'erasures.ledger'), 'utf8');
    expect([told.includes(holdId), told.includes('kontrola')]).toEqual([true, false]);
  }, LIMIT_MS);

  test('stands in every service before the restored platform answers anybody; who was let go and forgotten since is forgotten again', async () => {
    await other.stop();
    expect(command('restore', [before, '--replace'], { ...PASSPHRASE, OPORA_DATA_DIR: other.dir })).toMatchObject({
      status: 0, stderr: '', stdout: expect.stringContaining('Forgotten since the backup and now again: 1. Holds set or lifted since the backup and now again: 2.'),
    });
    expect(await inForce(other, holdId)).toEqual(everywhere(true));
    expect(await inForce(other, liftedId)).toEqual(everywhere(false));
    expect(await inside(other, async (client) => (await client.query('SELECT id FROM networking.person WHERE id = ANY ($1)', [[held, lifted]])).rows)).toEqual([{ id: held }]);
  }, LIMIT_MS);

  test('keeps the person from the nightly retention, which ends the others', async () => {
    const urls = serviceUrls(await serverOf(other), 'notifications', derivedPasswords(secretsOf(other).roleSeed), 'opora');
    const db = await openDatabase(notifications, urls.app, { poolSize: 1, background: true });
    try { await endOutlived(notifications, { db, today: '2027-01-01', signal: new AbortController().signal }); } finally { await db.destroy(); }
    expect(await contacts()).toEqual([held]);
  }, LIMIT_MS);

  test('is set again by the next start, too, and is the officer’s to lift; nothing is done twice', async () => {
    await inside(other, async (client) => {
      await client.query('DELETE FROM networking.legal_hold WHERE id = $1', [holdId]);
      for (const service of SERVICES) await client.query(`DELETE FROM "${schemaOf(service)}".subject_hold WHERE hold_id = $1`, [holdId]);
    });
    await other.start();
    expect(other.output).toContain('People forgotten again: 0. Holds set or lifted again: 1.');
    expect(await inForce(other, holdId)).toEqual(everywhere(true));
    const refused = await other.ask('mutation ($input: AnonymiseSubjectInput!) { anonymiseSubject(input: $input) { id } }', other.token('gdpr-officer'), { input: { subjectId: held, dryRun: true, reason: 'Žádost subjektu údajů' } }) as { errors?: { extensions: { code: string } }[] };
    expect(refused.errors?.[0]?.extensions.code).toBe('GDPR_LEGAL_HOLD');
    await release(other, holdId);
    await isEverywhere(other, holdId, false);
    const seen = other.output.length;
    await other.stop();
    await other.start();
    expect(other.output.slice(seen)).not.toContain('again:');
    expect(await inForce(other, holdId)).toEqual(everywhere(false));
  }, LIMIT_MS);
});
