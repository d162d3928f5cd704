// node infra/bench/invitations.mjs [people]: ten thousand invitations from one mutation, on PostgreSQL's queue and on Redis, side by side.
// Prints how long the mutation took, when the last inbox row stood, and how many e-mails a second reached a local SMTP catcher. Needs `redis-server` on the PATH.
import { fork, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, ensureInstalled } from '../tools/installed.mjs';

const require = createRequire(import.meta.url);
const PATIENCE_MS = 30 * 60_000;

/** In a process of its own, so that it takes nothing from the senders: counts letters and the different Message-IDs among them. */
async function catcher() {
  const { SMTPServer } = require('smtp-server');
  let letters = 0;
  let ids = new Set();
  const server = new SMTPServer({
    authOptional: true, disabledCommands: ['STARTTLS', 'AUTH'], logger: false, disableReverseLookup: true,
    onData(stream, _session, callback) {
      let head = '';
      stream.on('data', (part) => { if (head.length < 4096) head += part.toString('latin1'); });
      stream.on('end', () => { letters += 1; ids.add(/^message-id: (.*)$/im.exec(head)?.[1]); callback(null); });
    },
  });
  server.on('error', () => undefined);
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  process.on('message', (what) => { if (what === 'reset') { letters = 0; ids = new Set(); } process.send({ letters, different: ids.size }); });
  process.on('disconnect', () => process.exit(0));
  process.send({ url: `smtp://127.0.0.1:${server.server.address().port}` });
}

const asked = (child, what) => new Promise((resolve) => { child.once('message', resolve); if (what) child.send(what); });
const freePort = () => new Promise((resolve) => { const server = createServer().listen(0, '127.0.0.1', () => { const { port } = server.address(); server.close(() => resolve(port)); }); });
const sleep = (ms) => new Promise((resolve) => { setTimeout(resolve, ms); });
const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;

async function measure(label, people, queueOf, post) {
  const { networking } = require('@opora/networking');
  const { notifications } = require('@opora/notifications');
  const { createExecutor, createLog, startWorker } = require('@opora/subgraph');
  const { openJobs } = require('@opora/jobs');
  const { anActor, cloneDatabase, connectTo } = require('@opora/testing');
  const clone = await cloneDatabase();
  const net = await connectTo(clone, networking, { poolSize: 10 });
  const ntf = await connectTo(clone, notifications, { poolSize: 20 });
  const tableId = await prepare(net, ntf, people);
  const log = createLog('bench', 'silent');
  const jobs = await openJobs({ ...queueOf(clone), prefix: clone.name, log });
  await asked(post, 'reset');
  const workers = await Promise.all([[networking, net], [notifications, ntf]].map(([subgraph, db]) => startWorker({ subgraph, db, jobs, log, askGateway: async () => ({ data: null }) })));
  const organiser = anActor({ roles: ['organiser'] });
  const ask = (subgraph, db, query, variables) => createExecutor(subgraph, db, log).execute({ query, variables }, { actor: organiser, traceId: 'bench', deadline: Date.now() + 60_000 });
  try {
    const started = Date.now();
    const { data, errors } = await ask(networking, net, 'mutation ($input: SendInvitationsInput!) { sendInvitations(input: $input) { invitations { peopleTold } } }', { input: { roundTableId: tableId, idempotencyKey: randomUUID() } });
    if (errors) throw new Error(JSON.stringify(errors));
    const answered = Date.now() - started;
    const expected = Math.max(...data.sendInvitations.invitations.map(({ peopleTold }) => peopleTold));
    let inApp = null;
    let mailed = 0;
    while (mailed < expected) {
      if (Date.now() - started > PATIENCE_MS) throw new Error(`${label}: ${mailed} of ${expected} e-mails after half an hour`);
      await sleep(250);
      const progress = (await ask(notifications, ntf, 'query ($id: ID!) { noticeProgress(aboutType: "RoundTable", aboutId: $id) { deliveries { channel state count } } }', { id: tableId })).data.noticeProgress;
      const count = (channel) => progress.flatMap(({ deliveries }) => deliveries).filter((each) => each.channel === channel && each.state === 'SENT').reduce((sum, each) => sum + each.count, 0);
      if (inApp === null && count('IN_APP') === expected) inApp = Date.now() - started;
      mailed = count('EMAIL');
    }
    const took = Date.now() - started;
    const { letters, different } = await asked(post, 'count');
    return { label, people: expected, answered, inApp, took, letters, different };
  } finally {
    await Promise.all(workers.map((worker) => worker.close()));
    await jobs.close();
  }
}

/** One scheduled round table whose municipality employs everybody, each with an address. Synthetic people only. */
async function prepare(net, ntf, people) {
  const [projectId, tableId, townId] = [randomUUID(), randomUUID(), randomUUID()];
  await net.query(`insert into known_project (project_id, code, kraj_code, periods, version) values ($1, 'B1', 'CZ051', '[]', 1)`, [projectId]);
  await net.query(`insert into round_table_plan (project_id, kraj_code, per_orp, orp_codes, regional, round_count, facilitator_ids) values ($1, 'CZ051', 4, array['5105'], 0, 4, '{}')`, [projectId]);
  await net.query(`insert into organisation (id, name, kinds, kraj_code, orp_code, is_synthetic) values ($1, 'Zkušební obec', array['MUNICIPALITY'], 'CZ051', '5105', true)`, [townId]);
  await net.query(`insert into round_table (id, project_id, kraj_code, level, orp_code, round, status, date, dated_on, facilitator_ids)
    values ($1, $2, 'CZ051', 'ORP', '5105', 1, 'SCHEDULED', current_date + 30, current_date, '{}')`, [tableId, projectId]);
  const rows = await net.query(`insert into person (name, employer_id, kraj_code, is_synthetic) select 'Zkušební Osoba ' || n, $1, 'CZ051', true from generate_series(1, $2::int) n returning id`, [townId, people]);
  await ntf.query(`insert into contact (id, email) select id, 'synthetic-' || id || '@example.invalid' from unnest($1::uuid[]) id`, [rows.map(({ id }) => id)]);
  return tableId;
}

async function main() {
  ensureInstalled();
  build({ goOn: true });
  require('reflect-metadata');
  const people = Number(process.argv[2] ?? 10_000);
  const { openRun, closeRun } = require('@opora/testing/run');
  const { publishRun } = require('@opora/testing/config');
  const { closeAll } = require('@opora/testing');
  const post = fork(fileURLToPath(import.meta.url), ['catcher']);
  process.env.SMTP_URL = (await asked(post)).url;
  const dir = mkdtempSync(join(tmpdir(), 'opora-bench-'));
  const redisPort = await freePort();
  const redis = spawn('redis-server', ['--port', String(redisPort), '--bind', '127.0.0.1', '--dir', dir, '--appendonly', 'yes', '--maxmemory-policy', 'noeviction'], { stdio: 'ignore' });
  redis.on('error', () => { console.error('redis-server is not installed: this run needs it on the PATH.'); process.exit(1); });
  const run = await openRun();
  try {
    publishRun(run.state);
    console.log(`${people} invitations from one mutation, delivered to a local SMTP catcher:`);
    for (const [label, queueOf] of [['PostgreSQL', (clone) => ({ postgresUrl: clone.queue })], ['Redis', () => ({ redisUrl: `redis://127.0.0.1:${redisPort}` })]]) {
      const seen = await measure(label, people, queueOf, post);
      const rate = Math.round(seen.people / (seen.took / 1000));
      console.log(`  ${label.padEnd(10)} answered in ${seconds(seen.answered)}, all inbox rows after ${seconds(seen.inApp)}, all e-mails after ${seconds(seen.took)} = ${rate}/s; `
        + `letters ${seen.letters}, different Message-IDs ${seen.different}, lost ${seen.people - seen.different}, twice ${seen.letters - seen.different}`);
    }
  } finally {
    await closeAll();
    await closeRun(run);
    post.disconnect();
    redis.kill('SIGTERM');
    await new Promise((resolve) => { redis.once('exit', resolve); });
    rmSync(dir, { recursive: true, force: true });
  }
}

await (process.argv[2] === 'catcher' ? catcher() : main());
