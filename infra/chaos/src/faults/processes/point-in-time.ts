import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { withDatabase } from '@opora/postgres/roles';
import { ensureServer, stopServer } from '@opora/postgres/server';
import { withClient } from '@opora/postgres/session';
import { leaving } from '../../harness/leavings';
import { until } from '../../harness/process';
import { contentOf, differing } from '../../load/content';
import { Stage } from '../../stage/stage';
import { assertSeen, defineFault } from '../fault';

const PASSWORD = 'opora-chaos';

/** A copy of a running server's files, consistent once the log is replayed: what pg_basebackup does. */
async function baseCopy(url: string, from: string, to: string): Promise<void> {
  await withClient(url, async (client) => {
    await client.query(`SELECT pg_backup_start('base', true)`);
    spawnSync('cp', ['-a', from, to]); // a file that goes away meanwhile is none of the copy
    const { rows: [stopped] } = await client.query<{ labelfile: string }>('SELECT labelfile FROM pg_backup_stop()');
    const data = path.join(to, 'data');
    fs.writeFileSync(path.join(data, 'backup_label'), stopped!.labelfile);
    for (const name of ['postmaster.pid', 'postmaster.opts']) fs.rmSync(path.join(data, name), { force: true });
    for (const name of fs.readdirSync(path.join(data, 'pg_wal'))) if (/^[0-9A-F]{24}/.test(name)) fs.rmSync(path.join(data, 'pg_wal', name));
  });
}

/** The copy brought to a moment by the kept log: infra/postgres/README.md, «Any moment in time». */
async function replayedTo(moment: string, dir: string, archive: string): Promise<string> {
  const data = path.join(dir, 'data');
  fs.appendFileSync(path.join(data, 'postgresql.auto.conf'), `restore_command = 'cp ${archive}/%f %p'\nrecovery_target_time = '${moment}'\nrecovery_target_action = 'promote'\n`);
  fs.writeFileSync(path.join(data, 'recovery.signal'), '');
  const { uid, gid } = fs.statSync(data);
  for (const name of ['backup_label', 'recovery.signal', 'postgresql.auto.conf']) fs.chownSync(path.join(data, name), uid, gid);
  fs.rmSync(path.join(dir, 'port'), { force: true });
  const { url } = await ensureServer({ dir, password: PASSWORD });
  await until('the end of the replay', () => withClient(url, async (client) => (await client.query<{ done: boolean }>('SELECT NOT pg_is_in_recovery() AS done')).rows[0]!.done), 60_000);
  return url;
}

/** The moment, with the content of every table then; nothing is changed meanwhile. */
async function moment(stage: Stage): Promise<{ at: string; content: Map<string, string> }> {
  const worker = await stage.worker();
  process.kill(worker, 'SIGSTOP');
  try {
    await sleep(500);
    const content = await contentOf(stage.platform);
    const [row] = await stage.platform.rows<{ at: string }>('SELECT clock_timestamp()::text AS at');
    await sleep(500);
    return { at: row!.at, content };
  } finally {
    process.kill(worker, 'SIGCONT');
  }
}

export const pointInTime = defineFault({
  row: 40, name: 'the database is brought back to a moment', stage: 'own',
  inject: 'a base copy and the kept write-ahead log, five changes before the moment, five after it; restored into an empty machine and started', expected: 'every table as it was at the moment; what came after is gone, and comes back once when clients repeat it under its keys',
  async run() {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'opora-moment-'));
    const [dir, copy, archive] = ['server', 'copy', 'archive'].map((name) => path.join(folder, name)) as [string, string, string];
    fs.chmodSync(folder, 0o755);
    const away = leaving(async () => {
      for (const each of [dir, copy]) await stopServer(each);
      fs.rmSync(folder, { recursive: true, force: true });
    });
    fs.mkdirSync(archive);
    fs.chmodSync(archive, 0o777);
    const server = await ensureServer({ dir, password: PASSWORD, settings: { wal_level: 'replica', archive_mode: 'on', archive_timeout: 60, archive_command: `test ! -f ${archive}/%f && cp %p ${archive}/%f` } });
    let stage: Stage | undefined;
    try {
      stage = await Stage.open({ environment: { DATABASE_URL: server.url } });
      await baseCopy(server.url, dir, copy);
      const before = Array.from({ length: 5 }, () => stage!.key());
      for (const key of before) await stage.insist(key);
      await stage.allDelivered();
      const { at, content } = await moment(stage);
      const after = Array.from({ length: 5 }, () => stage!.key());
      for (const key of after) await stage.insist(key);
      await stage.allDelivered();
      await withClient(server.url, async (client) => {
        const { rows: [last] } = await client.query<{ name: string }>('SELECT pg_walfile_name(pg_switch_wal()) AS name');
        await until('the log in the archive', () => fs.existsSync(path.join(archive, last!.name)), 60_000);
      });
      await stage.platform.stop();
      await stopServer(dir);
      stage.platform.environment['DATABASE_URL'] = await replayedTo(at, copy, archive);
      const other = differing(content, await contentOf(stage.platform));
      assertSeen(other.length === 0, `not as they were: ${other.join(', ')}`);
      const [left] = await stage.platform.rows<{ n: number }>('SELECT count(*)::int AS n FROM networking.idempotency WHERE key = ANY ($1)', [after]);
      assertSeen(left!.n === 0, `${left!.n} changes of after the moment are there`);
      await withClient(withDatabase(stage.platform.adminUrl, 'opora'), (client) => client.query('DROP SCHEMA queue CASCADE'));
      await stage.platform.start();
      stage.forget(after);
      for (const key of after) await stage.insist(key);
      return `${content.size} tables as they were at the moment; 5 changes after it gone and made again once; ${await stage.allDelivered()}`;
    } finally {
      await stage?.close();
      await away();
    }
  },
});
