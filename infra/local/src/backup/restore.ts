import fs from 'node:fs';
import path from 'node:path';
import { derivedPasswords, loadDatabase, readBackup } from '@opora/postgres';
import { applyAgain, type Again } from '../erasures/again';
import { addToLedger, besideBackup, merged, readLedger, type Ledger } from '../erasures/ledger';
import { ledgerIn } from '../erasures/told';
import { forget, onlyOne } from '../one-at-a-time';
import { Problem } from '../problem';
import { findSecrets, keepSecrets, type Secrets } from '../secrets';
import { subgraphs } from '../subgraphs';
import { readAsked, type BackupConfig } from './config';
import { runAsCommand, withDatabase } from './command';

/** The secrets the restored installation has: those of the backup, on an empty machine or on the one it was made on. */
function secretsFor({ dataDir }: BackupConfig, inBackup: Secrets | null): Secrets {
  if (!inBackup) throw new Problem('This backup holds no secrets: it was made with ROLE_SEED; set ROLE_SEED and DATABASE_URL of the installation it is for.');
  const here = findSecrets(dataDir);
  if (here && JSON.stringify(here) !== JSON.stringify(inBackup)) throw new Problem(`In ${dataDir} there is another installation with secrets of its own; set OPORA_DATA_DIR to an empty folder.`);
  if (!here && fs.existsSync(path.join(dataDir, 'postgres', 'data'))) throw new Problem(`In ${dataDir} there is a database without its secrets; set OPORA_DATA_DIR to an empty folder.`);
  keepSecrets(dataDir, inBackup);
  return inBackup;
}

const WORDS = ['--replace', '--without-ledger'];

/**
 * Every erasure and hold there is any trace of: beside the backup, on this machine, in the database that is in the way. Throws `Problem` where there is none at all,
 * because a person forgotten since the backup would be back, and one held since would be forgotten.
 */
async function erasuresSince(file: string, { ledgerFile }: BackupConfig, adminUrl: string, without: boolean): Promise<Ledger> {
  const files = [...new Set([besideBackup(file), ledgerFile])];
  const found = files.map(readLedger);
  if (found.every((ledger) => ledger === null) && !without) {
    throw new Problem(`There is no ledger of erasures (${files.join(', ')}): people forgotten since this backup would be back. Put the ledger beside the backup, or add --without-ledger when nobody was forgotten since.`);
  }
  return merged(...found.map((ledger) => ledger ?? new Map()), await ledgerIn(adminUrl));
}

/** `npm run restore -- <file> [--replace] [--without-ledger]`: makes the installation of a backup on an empty machine; `npm start` then goes on from there. */
runAsCommand(async (say) => {
  const { file, secret, config, words } = readAsked('restore');
  const unknown = words.find((word) => !WORDS.includes(word));
  if (unknown) throw new Problem(`${unknown} is not known; after the file there may be ${WORDS.join(' and ')}.`);
  const { head, records } = await readBackup(file, secret);
  const secrets = config.ROLE_SEED ? null : secretsFor(config, head.secrets as Secrets | null);
  if (!secrets && !config.DATABASE_URL) throw new Problem('Set DATABASE_URL to the administrator of the PostgreSQL to restore into.');
  if (secrets) await onlyOne(config.dataDir, say);
  try {
    say(`Restoring the backup of ${head.takenAt} …`);
    let again: Again = { forgotten: 0, holds: 0 };
    const passwords = derivedPasswords(config.ROLE_SEED ?? secrets!.roleSeed);
    const { tables, rows, kept } = await withDatabase({ given: config.DATABASE_URL, dataDir: config.dataDir, password: secrets?.superuserPassword ?? '' }, async (adminUrl) => {
      const ledger = await erasuresSince(file, config, adminUrl, words.includes('--without-ledger'));
      const beforeNamed = async (database: string) => { again = await applyAgain(ledger, { adminUrl, passwords, database }); };
      const loaded = await loadDatabase(head, records, { adminUrl, subgraphs, passwords, replace: words.includes('--replace'), beforeNamed });
      addToLedger(config.ledgerFile, ledger);
      return loaded;
    });
    const forgotten = again.forgotten > 0 ? ` Forgotten since the backup and now again: ${again.forgotten}.` : '';
    const held = again.holds > 0 ? ` Holds set or lifted since the backup and now again: ${again.holds}.` : '';
    return `${rows} rows in ${tables} tables, each compared with the backup.${forgotten}${held}${kept ? ` The database that was there is kept as ${kept}.` : ''}${secrets ? ' Now: npm start' : ''}`;
  } finally {
    if (secrets) forget(config.dataDir);
  }
});
