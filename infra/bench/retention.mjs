// node infra/bench/retention.mjs [registrations]: a night of retention and the officer's report on many rows (200 000 registrations unless told), synthetic people only.
// Prints how long each part took, beside the statement timeout it has to stay below, and the plan of the question who has outlived their periods.
import { createRequire } from 'node:module';
import { build, ensureInstalled } from '../tools/installed.mjs';

const require = createRequire(import.meta.url);
const NIGHT_STATEMENT_MS = 120_000;
const REQUEST_MS = 4000;
/** Batches that are measured; the first is that of rows that end one by one. */
const BATCHES = 12;
const TODAY = '2030-01-01';

/** Registrations of a quarter as many people with their attendance, half of the people's last record older than ten years; written past the constraints between tables. */
const ROWS = [
  `insert into registration (person_id, subject_id, project_id, kraj_code, state, acceptable, applied_at, reason_cs)
   select md5('person ' || n % ($1::int / 4))::uuid, md5('subject ' || n)::uuid, md5('project')::uuid, 'CZ051', 'CANCELLED', '{}',
     case when n % ($1::int / 4) < $1::int / 8 then timestamptz '2016-01-01' else timestamptz '2022-01-01' end + make_interval(days => n % 700), '' from generate_series(1, $1::int) n`,
  `insert into attendance (registration_id, session_id, person_id, kraj_code, date, state, minutes, online) select id, id, person_id, kraj_code, applied_at::date + 30, 'PRESENT', 480, false from registration`,
  `insert into allocation (id, event_id, kraj_code, applicants, placed, hash, confirmed_by, created_at) select md5('allocation ' || n)::uuid, md5('event ' || n)::uuid, 'CZ051', 40, 20, '', 'bench', '2016-01-01' from generate_series(0, 999) n`,
  `insert into allocation_result (allocation_id, registration_id, person_id, kraj_code, rank, applicant_class, placed, reason_cs)
   select md5('allocation ' || row_number() over () % 1000)::uuid, id, person_id, kraj_code, 1, 'A', true, '' from registration`,
  `insert into offer (registration_id, event_id, person_id, kraj_code, state, expires_at, created_at) select id, id, person_id, kraj_code, 'TAKEN', applied_at, applied_at from registration where random() < 0.25`,
  `insert into staff_training (plan_id, project_id, kraj_code, person_id, title_cs, completed_on) select md5('plan')::uuid, project_id, kraj_code, person_id, 'Zkušební kurz', applied_at::date from registration where random() < 0.25`,
  `insert into employment (person_id, organisation_id, kraj_code, "from", "to", updated_at) select distinct person_id, md5('organisation')::uuid, 'CZ051', date '2015-01-01', date '2018-01-01', timestamptz '2018-01-01' from registration`,
  'analyze',
];

const timed = async (work) => { const started = process.hrtime.bigint(); const value = await work(); return { ms: Number(process.hrtime.bigint() - started) / 1e6, value }; };
const line = (what, ms, limit) => { console.log(`  ${what.padEnd(62)} ${ms.toFixed(0).padStart(7)} ms${limit ? ` = ${(ms / limit).toFixed(3)} of its ${limit / 1000} s` : ''}`); };

/** Every statement a connection is asked from now on, and how long it took. */
function watch(db) {
  const seen = [];
  const original = db.createQueryRunner.bind(db);
  db.createQueryRunner = (...given) => {
    const runner = original(...given);
    const ask = runner.query.bind(runner);
    runner.query = async (sql, ...rest) => { const { ms, value } = await timed(() => ask(sql, ...rest)); seen.push({ sql: sql.replaceAll(/\s+/g, ' ').trim(), ms }); return value; };
    return runner;
  };
  return seen;
}

async function main() {
  ensureInstalled();
  build({ goOn: true });
  require('reflect-metadata');
  const registrations = Number(process.argv[2] ?? 200_000);
  const { openRun, closeRun } = require('@opora/testing/run');
  const { publishRun } = require('@opora/testing/config');
  const { closeAll, cloneDatabase, connectTo } = require('@opora/testing');
  const { withClient } = require('@opora/postgres/session');
  const { education } = require('@opora/education');
  const { countDue, dueOn, endOutlived, outlivedPeople } = require('@opora/subjects');
  const run = await openRun();
  try {
    publishRun(run.state);
    const clone = await cloneDatabase();
    await withClient(clone.admin, async (admin) => {
      await admin.query('set statement_timeout = 0');
      await admin.query('set search_path = education, extensions');
      await admin.query(`set session_replication_role = 'replica'`);
      for (const sql of ROWS) await admin.query(sql, sql.includes('$1') ? [registrations] : []);
    });
    const db = await connectTo(clone, education, { poolSize: 1, statementTimeoutMs: NIGHT_STATEMENT_MS });
    const seen = watch(db);
    const subjects = education.subjects;
    console.log(`Retention of ${registrations} registrations, as many attendances and results, ${registrations / 4} people, half of them outlived:`);
    const { ms: asking, value: people } = await timed(() => outlivedPeople(db, subjects, [], TODAY, 100_000));
    line(`who has outlived their periods (${people.length} people)`, asking, NIGHT_STATEMENT_MS);
    const asked = seen.at(-1).sql;
    line('what ends on which day, counted for the officer', (await timed(() => countDue(education, { db, now: new Date() }))).ms, NIGHT_STATEMENT_MS);
    const { ms: told, value: due } = await timed(() => dueOn(db, education, TODAY));
    line(`the officer's report (${due.reduce((sum, { rows }) => sum + rows, 0)} rows)`, told, REQUEST_MS);
    const plan = await db.query(`explain (analyze, buffers off, timing off, summary off, costs off) ${asked}`, [TODAY]);
    seen.length = 0;
    const stop = new AbortController();
    const batches = [];
    const transaction = db.transaction.bind(db);
    db.transaction = async (...given) => { const { ms, value } = await timed(() => transaction(...given)); batches.push(ms); if (batches.length === BATCHES) stop.abort(); return value; };
    await endOutlived(education, { db, today: TODAY, signal: stop.signal });
    const inBatches = seen.filter(({ sql }) => !sql.startsWith('select person::text as person from (select t.'));
    const slowest = inBatches.sort((a, b) => b.ms - a.ms);
    line(`a batch of five hundred, the slowest of ${batches.length}`, Math.max(...batches));
    line('half of the batches took less than', batches.toSorted((a, b) => a - b)[Math.floor(batches.length / 2)]);
    line('the slowest statement of all', slowest[0].ms, NIGHT_STATEMENT_MS);
    if (process.argv.includes('--plan')) for (const { sql, ms } of slowest.slice(0, 8)) line(`  ${sql.slice(0, 58)}`, ms);
    if (process.argv.includes('--plan')) console.log(plan.map((row) => row['QUERY PLAN']).join('\n'));
  } finally {
    await closeAll();
    await closeRun(run);
  }
}

await main();
