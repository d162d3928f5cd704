import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { sealAll, verifyAudit } from '../../harness/audit';
import { inherited } from '../../harness/config';
import { Platform } from '../../harness/platform';
import { killHard, ROOT, until } from '../../harness/process';
import { Stage } from '../../stage/stage';
import { assertSeen, defineFault } from '../fault';

const PASSPHRASE = 'a synthetic passphrase';
const command = (name: 'backup' | 'restore', file: string, dir: string) =>
  execFileSync(process.execPath, [path.join(ROOT, `infra/local/dist/backup/${name}.js`), file], { env: inherited({ OPORA_DATA_DIR: dir, OPORA_BACKUP_PASSPHRASE: PASSPHRASE, DATABASE_URL: '' }), stdio: 'pipe' });

const mailsSent = (platform: Platform) =>
  until('the e-mails', async () => (await platform.rows(`SELECT FROM notifications.delivery WHERE channel = 'EMAIL' AND state <> 'SENT'`)).length === 0, 300_000);

/** A backup in which changes are committed and not yet told: the worker is held away while it is taken. */
async function backupWithDebts(stage: Stage, file: string): Promise<number> {
  const worker = await stage.worker();
  process.kill(worker, 'SIGSTOP');
  try {
    for (let n = 0; n < 5; n++) await stage.insist();
    command('backup', file, stage.platform.dir);
    // Each change also owes the reminders of its table, which tell nobody yet.
    return (await stage.platform.rows(`SELECT FROM networking.outbox WHERE done_at IS NULL AND topic <> 'reminders-set'`)).length;
  } finally {
    await killHard(worker);
  }
}

/** Where every chain ends, all notes sealed. */
async function headsOf(platform: Platform): Promise<string[]> {
  await sealAll(platform);
  const { code, heads, wrong } = verifyAudit(platform.dir);
  assertSeen(code === 0 && heads.length > 0, `the audit was not whole before: ${wrong.join('; ')}`);
  return heads;
}

/** The restored chains are whole and go on from the heads noted before the backup; of those noted after it, the command tells that they are missing. */
function chainUpTo({ dir }: Platform, earlier: readonly string[], later: readonly string[]): string {
  const before = verifyAudit(dir, earlier);
  assertSeen(before.code === 0, `the restored audit is not whole: ${before.wrong.join('; ')}`);
  const after = verifyAudit(dir, later);
  const moved = later.filter((head) => !earlier.includes(head)).length;
  assertSeen(after.code === 1 && moved > 0 && after.wrong.length === moved && after.wrong.every((line) => line.includes('is past the end of the chain')), `${moved} chains are shorter now, and of that was told: ${after.wrong.join('; ')}`);
  return `the audit whole up to the backup, the later end of ${moved} ${moved === 1 ? 'chain' : 'chains'} told as missing`;
}

export const oldBackup = defineFault({
  row: 40, name: 'an older backup is restored', stage: 'own',
  inject: 'a backup with five changes not yet told; they are told; the backup is restored into an empty machine and started',
  expected: 'what was owed is sent again: inbox rows once, e-mails under the same Message-ID; the audit’s chain is whole up to the backup, and what came after is told as missing',
  async run() {
    const stage = await Stage.open();
    const other = await Platform.fresh({ SMTP_URL: stage.mailbox.url });
    const file = path.join(stage.platform.dir, 'older.backup');
    try {
      await stage.allDelivered();
      await mailsSent(stage.platform);
      const earlier = await headsOf(stage.platform);
      const owed = await backupWithDebts(stage, file);
      assertSeen(owed === 5, `${owed} rows were owed`);
      await stage.allDelivered();
      await mailsSent(stage.platform);
      const before = { messages: stage.mailbox.messages, distinct: stage.mailbox.distinct };
      const later = await headsOf(stage.platform);
      await stage.platform.stop();
      command('restore', file, other.dir);
      const chain = chainUpTo(other, earlier, later);
      await other.start();
      await until('everything owed', async () => (await other.rows(`SELECT FROM networking.outbox WHERE done_at IS NULL`)).length === 0, 200_000);
      await mailsSent(other);
      const [inbox] = await other.rows<{ n: number; twice: number }>('SELECT count(*)::int AS n, (count(*) - count(DISTINCT (event_id, recipient)))::int AS twice FROM notifications.notification');
      assertSeen(inbox!.twice === 0, `${inbox!.twice} notices are there twice`);
      const again = { messages: stage.mailbox.messages - before.messages, others: stage.mailbox.distinct - before.distinct };
      assertSeen(again.messages === owed && again.others === 0, `${again.messages} e-mails came again, ${again.others} of them under another Message-ID`);
      return `${owed} events told again, ${inbox!.n} inbox rows, none twice; ${again.messages} e-mails again, each under the Message-ID it had; ${chain}`;
    } finally {
      await other.remove();
      await stage.close();
      fs.rmSync(file, { force: true });
    }
  },
});
