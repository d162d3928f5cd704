import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SERVICES } from '@opora/contracts';
import { withClient } from '@opora/postgres/session';
import { checkIntegrity, createLog, drainRoad, sealAudit, type JobRun } from '@opora/subgraph';
import { territory, territoryDataPath } from '@opora/territory';
import { closeAll, syntheticId } from '@opora/testing';
import { watchedPlatform } from './telemetry';

/** What the operator asks (journeys.md J25 b). */
let platform: Awaited<ReturnType<typeof watchedPlatform>>;
beforeAll(async () => { platform = await watchedPlatform({ serves: false }); });
afterAll(async () => { await platform.stop(); await closeAll(); });

const camel = (name: string) => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
const everyService = (fields: string) => SERVICES.map((name) => `${camel(name)} { ${fields} }`).join(' ');
const HEALTH = `{ systemHealth { ${everyService('name version up latencyMs migrations { applied pending } outbox { waiting needsAttention oldestAgeSeconds }')} } }`;
interface Health { name: string; version: string; up: boolean; latencyMs: number; migrations: { applied: number; pending: string[] }; outbox: { waiting: number; needsAttention: number; oldestAgeSeconds: number | null } }

test('the operator sees every service: its version, its migrations, what it owes', async () => {
  const { data, errors } = await platform.ask('operator', HEALTH);
  expect(errors).toBeUndefined();
  const health = data!['systemHealth'] as Record<string, Health>;
  for (const { name, migrations } of platform.subgraphs) {
    expect(health[camel(name)]).toMatchObject({ name, up: true, version: expect.stringMatching(/^\d+\.\d+\.\d+$/), migrations: { applied: migrations.length, pending: [] }, outbox: { waiting: 0, needsAttention: 0, oldestAgeSeconds: null } });
  }
});

test.each(['organiser', 'mpsv-methodologist', 'gdpr-officer', 'machine-client'] as const)('%s does not', async (role) => {
  const { data, errors } = await platform.ask(role, HEALTH);
  expect([data, errors![0]!.extensions.code]).toEqual([{ systemHealth: null }, 'FORBIDDEN']);
});

describe('events that wait for a person', () => {
  const [failing, done, onItsWay] = [randomUUID(), randomUUID(), randomUUID()];
  beforeAll(async () => {
    await platform.of('education').query(
      `insert into outbox (id, topic, consumer, payload, trace_id, done_at, needs_attention_at, last_error) values
         ($1, 'synthetic-topic', 'networking', '{}', 'trace', null, now(), 'a handler threw'), ($2, 'synthetic-topic', 'networking', '{}', 'trace', now(), null, null),
         ($3, 'synthetic-topic', 'networking', '{}', 'trace', null, null, null)`, [failing, done, onItsWay]);
  });
  const RETRY = 'mutation ($input: HandleFailedJobsInput!) { retryFailedJobsOfEducation(input: $input) { handled left } }';

  test('are shown without their payload, with the queue they are meant for', async () => {
    const { data } = await platform.ask('operator', '{ systemHealth { education { outbox { waiting needsAttention } failedJobs { id queue topic lastError traceId } } } }');
    expect(data).toEqual({ systemHealth: { education: { outbox: { waiting: 1, needsAttention: 1 }, failedJobs: [{ id: failing, queue: 'events-networking', topic: 'synthetic-topic', lastError: 'a handler threw', traceId: 'trace' }] } } });
  });

  test('are not retried without a reason, nor when one of them took effect or is still on its way: all of that is said at once', async () => {
    const unreasoned = await platform.ask('operator', RETRY, { input: { reason: ' ' } });
    expect(unreasoned.errors![0]!.extensions.code).toBe('REASON_REQUIRED');
    const nowhere = randomUUID();
    const { errors } = await platform.ask('operator', RETRY, { input: { reason: 'synthetic', filter: { ids: [failing, done, onItsWay, nowhere] } } });
    expect(errors![0]!.extensions.violations.map(({ code, actual, messageCs }) => [code, actual, messageCs])).toEqual([
      ['JOB_ALREADY_COMPLETED', done, 'Úloha už byla dokončena.'], ['JOB_STILL_WAITING', onItsWay, 'Úloha se ještě zpracovává.'], ['NOT_FOUND', nowhere, 'Záznam nebyl nalezen.']]);
    expect(await platform.of('education').query('select id from outbox where needs_attention_at is not null')).toEqual([{ id: failing }]);
  });

  test('of another queue or topic stay', async () => {
    const { data } = await platform.ask('operator', RETRY, { input: { reason: 'synthetic', queue: 'events-evaluation' } });
    expect(data).toEqual({ retryFailedJobsOfEducation: { handled: 0, left: 1 } });
  });

  test('are retried once, with the reason kept, by the operator alone', async () => {
    expect((await platform.ask('organiser', RETRY, { input: { reason: 'synthetic' } })).errors![0]!.extensions.code).toBe('FORBIDDEN');
    const input = { idempotencyKey: 'retry-1', reason: 'the consumer was mended', queue: 'events-networking', filter: { topic: 'synthetic-topic' } };
    for (const time of ['first', 'again']) expect([time, (await platform.ask('operator', RETRY, { input })).data]).toEqual([time, { retryFailedJobsOfEducation: { handled: 1, left: 0 } }]);
    const [row] = await platform.of('education').query('select dispatch_count, last_error, needs_attention_at from outbox where id = $1', [failing]) as object[];
    expect(row).toEqual({ dispatch_count: 0, last_error: 'retried: the consumer was mended', needs_attention_at: null });
    expect(await platform.of('education').query(`select action, fields from audit where action = 'retryFailedJobs' and 'filter' = any(fields)`)).toHaveLength(1);
  });

  test('are given up with a reason', async () => {
    await platform.of('education').query('update outbox set needs_attention_at = now() where id = $1', [failing]);
    const { data } = await platform.ask('operator', 'mutation ($input: HandleFailedJobsInput!) { discardFailedJobsOfEducation(input: $input) { handled left } }', { input: { reason: 'synthetic', filter: { ids: [failing] } } });
    expect(data).toEqual({ discardFailedJobsOfEducation: { handled: 1, left: 0 } });
    expect(await platform.of('education').query('select done_at is not null as done, last_error from outbox where id = $1', [failing])).toEqual([{ done: true, last_error: 'discarded: synthetic' }]);
    await platform.of('education').query(`delete from outbox where topic = 'synthetic-topic'`);
  });
});

describe('whether what is kept agrees', () => {
  interface Result { name: string; severity: string; count: number | null; sample: string[]; checkedAt: string | null }
  const check = async () => (await platform.ask('operator', `{ integrityCheck { ${everyService('name severity count sample checkedAt')} } }`)).data!['integrityCheck'] as Record<string, Result[]>;
  const found = (results: Record<string, Result[]>) => Object.entries(results).flatMap(([service, all]) => all.filter(({ count }) => count !== null && count > 0).map(({ name, severity, count, sample }) => ({ service, name, severity, count, sample })));

  test('a fresh platform agrees with itself, and what only the night can tell is not yet known', async () => {
    const results = await check();
    expect(found(results)).toEqual([]);
    expect(results['education']!.map(({ name }) => name)).toEqual(['outbox-late', 'outbox-needs-attention', 'code-list-waiting', 'audit-seal', 'tallies-agree-with-facts', 'territory-known-and-open', 'projects-known', 'organisations-known', 'known-projects-as-owned', 'known-organisations-as-owned']);
    expect(results['education']!.filter(({ count }) => count === null).map(({ name }) => name)).toEqual(['known-projects-as-owned', 'known-organisations-as-owned']);
  });

  test('what was changed behind the platform is found, each by its own check', async () => {
    const education = platform.of('education');
    const [project, late] = [syntheticId('project nobody owns'), randomUUID()];
    await education.query(`insert into tally (metric, kraj_code, territory_code, project_id, day, amount) values ('synthetic', 'CZ051', '', $1, '2026-01-01', 3)`, [project]);
    await education.query(
      `insert into seminar_series (project_id, kraj_code, title_cs, topic_ids, okres_codes, window_from, window_to, min_capacity, target_seminars, hours_per_okres, two_day_topics, stated_on)
       values ($1, 'CZ099', 'synthetic', '{}', '{CZ0513,CZ0999}', '2026-01-01', '2026-12-31', 20, 1, 1, 0, '2026-01-01')`, [project]);
    await education.query(`insert into outbox (id, topic, consumer, payload, trace_id, created_at) values ($1, 'synthetic-topic', 'networking', '{}', 'trace', now() - interval '6 minutes')`, [late]);
    const all = found(await check());
    expect(all.map(({ service, name }) => `${service} ${name}`)).toEqual(expect.arrayContaining(['education outbox-late', 'education tallies-agree-with-facts', 'education projects-known', 'education territory-known-and-open']));
    expect(all.find(({ name }) => name === 'outbox-late')).toMatchObject({ severity: 'WARNING', count: 1, sample: [late] });
    expect(all.find(({ name }) => name === 'tallies-agree-with-facts')).toMatchObject({ severity: 'ERROR', count: 1, sample: ['synthetic CZ051 2026-01-01: 3 kept, 0 counted'] });
    expect(all.find(({ name }) => name === 'projects-known')).toMatchObject({ severity: 'ERROR', count: 1, sample: [`seminar_series ${project}`] });
    expect(all.find(({ name }) => name === 'territory-known-and-open')).toMatchObject({ count: 2, sample: ['seminar_series.kraj_code CZ099 (1)', 'seminar_series.okres_codes CZ0999 (1)'] });
    await education.query('delete from outbox where id = $1', [late]);
    await education.query('delete from tally where project_id = $1', [project]);
    await education.query('delete from seminar_series where project_id = $1', [project]);
  });

  test('an audit row that was rewritten is found by the chain', async () => {
    const networking = platform.of('networking');
    await platform.ask('networker', 'mutation { registerOrganisation(input: { name: "Synthetic town", kinds: [MUNICIPALITY], krajCode: "CZ051", isSynthetic: true }) { id } }');
    await networking.transaction(sealAudit);
    await withClient(platform.clone.admin, (admin) => admin.query(`update networking.audit set actor = 'somebody else' where id = (select id from networking.audit order by id limit 1)`));
    const broken = found(await check()).filter(({ name }) => name === 'audit-seal');
    expect(broken).toEqual([{ service: 'networking', name: 'audit-seal', severity: 'ERROR', count: 1, sample: [expect.stringMatching(/^EDITED [0-9a-f-]{36} 1$/)] }]);
  });

  test('the night compares with what the owners publish, and what it finds is told with the time', async () => {
    await platform.ask('networker', 'mutation ($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) { id } }', { input: { name: 'Synthetic organisation', kinds: ['MUNICIPALITY'], krajCode: 'CZ051', isSynthetic: true } });
    const night = async () => checkIntegrity(platform.subgraphs.find(({ name }) => name === 'education')!, {
      db: platform.of('education'), now: () => new Date(), signal: new AbortController().signal, log: createLog('test', 'silent'),
      askGateway: async (query, variables) => (await platform.ask('machine-client', query, variables)) as never,
    } satisfies JobRun);
    const ownedAgree = async () => (await check())['education']!.find(({ name }) => name === 'known-organisations-as-owned')!;
    await night();
    await platform.of('education').query(`insert into integrity_result (name, severity, count, sample, checked_at) values ('check-of-an-earlier-version', 'ERROR', 3, '{}', now() - interval '90 days')`);
    const before = await ownedAgree();
    expect([before.count, before.checkedAt === null]).toEqual([2, false]);
    await drainRoad({ databases: new Map(platform.subgraphs.map(({ name }) => [name, platform.of(name)])), subgraphs: platform.subgraphs });
    await night();
    expect((await ownedAgree()).count).toBe(0);
    expect(await platform.of('education').query(`select name from integrity_result where name = 'check-of-an-earlier-version'`)).toEqual([]);
  });
});

describe('a new edition of a code list, tried', () => {
  const list = readFileSync(join(territoryDataPath, 'orp.csv'), 'utf8');
  const without = (...codes: string[]) => list.split('\n').filter((line) => !codes.some((code) => line.startsWith(`${code},`))).join('\n');
  const IMPORT = `mutation ($input: ImportCodeListInput!) { importCodeList(input: $input) { kind inUse added { code } closed { code name } changed { code fields { field before after } } nextFile ${SERVICES.map((name) => `${camel(name)} { refusal code what count messageCs }`).join(' ')} } }`;
  const tried = (input: object) => platform.ask('operator', IMPORT, { input: { kind: 'ORP', version: '2027-01-01', ...input } });

  test('tells what it closes and every record that points there, each service for itself, contracts first', async () => {
    const social = platform.of('social-services');
    const [project, plan] = [syntheticId('project of contracts'), randomUUID()];
    await social.query(`insert into service_plan (id, project_id, kraj_code, price_share) values ($1, $2, 'CZ051', 8500)`, [plan, project]);
    for (const number of [1, 2, 3]) await social.query(
      `with made as (insert into lot (plan_id, project_id, kraj_code, service_type, number, orp_codes) values ($1, $2, 'CZ051', 'NZDM', $3, '{5105}') returning id)
       insert into contract (lot_id, project_id, kraj_code, service_type, lot_number, provider_id, number, valid_from, valid_to, last_day, forms, compensation, price_share, agreed_price)
       select id, $2, 'CZ051', 'NZDM', $3, $4, 'synthetic ' || $3, '2026-01-01', '2099-12-31', '2099-12-31', '{}', 1, 1, 1 from made`, [plan, project, number, syntheticId(`provider ${number}`)]);
    const { data, errors } = await tried({ csv: without('5105') });
    expect(errors).toBeUndefined();
    const { socialServices, nextFile, ...found } = data!['importCodeList'] as { socialServices: object[]; nextFile: string };
    expect(found).toMatchObject({ kind: 'ORP', inUse: '2024-01-01', added: [], closed: [{ code: '5105', name: 'Liberec' }], changed: [], education: [], evaluation: [], familyPolicy: [], notifications: [] });
    expect(socialServices).toEqual([
      { refusal: 'REF_IN_USE', code: '5105', what: 'contract', count: 3, messageCs: 'ORP má 3 platné smlouvy. Určete nástupce.' },
      { refusal: 'REF_IN_USE', code: '5105', what: 'lot', count: 3, messageCs: 'Kód 5105 používá 3 záznamy (lot). Určete nástupce.' },
    ]);
    expect(nextFile).toMatch(/^5105,Liberec,.*,2026-12-31$/m);
    expect(territory.findOrp('5105')?.validTo).toBeNull();
  });

  test('is refused older than the list in use, with a code twice, or in another form', async () => {
    const codes = async (input: object) => (await tried(input)).errors![0]!.extensions.violations.map(({ code, messageCs }) => [code, messageCs]);
    expect(await codes({ csv: list, version: '2020-01-01' })).toEqual([['REF_VERSION_REGRESSION', 'Číselník je starší než používaný.']]);
    expect(await codes({ csv: `${list}${list.split('\n').find((line) => line.startsWith('5105,'))}\n` })).toEqual([['REF_DUPLICATE_CODE', 'Kód 5105 je v číselníku dvakrát.']]);
    expect(await codes({ csv: 'synthetic' })).toEqual([['REF_LIST_DAMAGED', 'Číselník nemá očekávané sloupce.']]);
    expect((await platform.ask('mpsv-methodologist', IMPORT, { input: { kind: 'ORP', version: '2027-01-01', csv: list } })).errors![0]!.extensions.code).toBe('FORBIDDEN');
  });
});

test('a service that is away costs its own part only, with its error beside it', async () => {
  await platform.takeAway('family-policy');
  const { data, errors } = await platform.ask('operator', HEALTH);
  const health = data!['systemHealth'] as Record<string, Health | null>;
  expect(Object.entries(health).filter(([, part]) => part === null).map(([name]) => name)).toEqual(['familyPolicy']);
  expect(errors!.map(({ path, extensions: { code } }) => [path, code])).toEqual([[['systemHealth', 'familyPolicy'], 'SUBGRAPH_UNAVAILABLE']]);
});
