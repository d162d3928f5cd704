import fs from 'node:fs';
import path from 'node:path';
import { SERVICES } from '@opora/contracts';
import { killHard } from '@opora/chaos';
import { preparedStore } from '@opora/testing';
import { build, prepared, until, type Platform } from './platform';

/** An edition of a code list is taken into use while the processes are killed (decision 0034). */
const LIMIT_MS = 240_000;
let platform: Platform;
beforeAll(async () => { build(); platform = await prepared(preparedStore()); await platform.start(); }, LIMIT_MS);
afterAll(async () => { await platform.remove(); }, LIMIT_MS);

const list = fs.readFileSync(path.join(__dirname, '../../../libs/territory/data/orp.csv'), 'utf8');
const EDITION = '2025-01-01';
const asked = async (role: string, query: string, variables: object = {}) => (await platform.ask(query, platform.token(role), variables)) as { data?: Record<string, never>; errors?: { extensions: { code: string } }[] };
const orp = async () => ((await asked('operator', '{ orp(code: "5106") { validTo successor { code } } }')).data as { orp: { validTo: string | null; successor: { code: string } | null } } | undefined)?.orp;
const state = (id: string) => platform.rows<{ state: string }>('SELECT state FROM notifications.code_list_import WHERE id = $1', [id]).then(([row]) => row?.state);
const states = () => platform.rows<{ state: string }>(SERVICES.map((name) => `SELECT state FROM ${name.replaceAll('-', '_')}.code_list_edition`).join(' UNION ALL ')).then((rows) => rows.map((row) => row.state));
const victims = [() => platform.child('worker'), () => platform.child('api'), () => platform.postmaster];

test('it is in force everywhere, once, whoever is killed in between, and stays after a restart of everything', async () => {
  const input = { kind: 'ORP', version: EDITION, csv: list.split('\n').filter((line) => !line.startsWith('5106,')).join('\n'), successors: [{ code: '5106', successor: '5101' }], dryRun: false, idempotencyKey: 'edition' };
  const propose = () => asked('operator', 'mutation ($input: ImportCodeListInput!) { importCodeList(input: $input) { id } }', { input });
  const first = await propose();
  expect(first.errors).toBeUndefined();
  const { id } = (first.data as unknown as { importCodeList: { id: string } }).importCodeList;
  for (const victim of victims) await killHard(await until('the victim', victim));
  await until('the same answer', async () => ((await propose().catch(() => null))?.data as unknown as { importCodeList?: { id: string } } | undefined)?.importCodeList?.id === id);
  await until('the decision', async () => (await state(id).catch(() => undefined)) === 'IN_FORCE');
  await until('every service', async () => JSON.stringify(await states()) === JSON.stringify(SERVICES.map(() => 'IN_FORCE')));

  // No process was told: the one that answers reads it within ten seconds, and one that starts before it answers at all.
  await until('the reader', async () => (await orp())?.validTo === '2024-12-31');
  expect(await orp()).toEqual({ validTo: '2024-12-31', successor: { code: '5101' } });
  const refused = await asked('networker', 'mutation ($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) { id } }', { input: { name: 'Zkušební', kinds: ['MUNICIPALITY'], orpCode: '5106', isSynthetic: true } });
  expect(refused.errors?.[0]?.extensions.code).toBe('TERRITORY_UNKNOWN');

  for (const pid of [platform.supervisor, platform.child('api')!, platform.child('worker')!, platform.postmaster]) await killHard(pid);
  await platform.start();
  expect(await orp()).toEqual({ validTo: '2024-12-31', successor: { code: '5101' } });
}, LIMIT_MS);
