import fs from 'node:fs';
import path from 'node:path';
import { derivedPasswords, loadDatabase, readBackup } from '@opora/postgres';
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

/** `npm run restore -- <file> [--replace]`: makes the installation of a backup on an empty machine; `npm start` then goes on from there. */
runAsCommand(async (say) => {
  const { file, secret, config, words } = readAsked('restore');
  const unknown = words.find((word) => word !== '--replace');
  if (unknown) throw new Problem(`${unknown} is not known; the only word after the file is --replace.`);
  const { head, records } = await readBackup(file, secret);
  const secrets = config.ROLE_SEED ? null : secretsFor(config, head.secrets as Secrets | null);
  if (!secrets && !config.DATABASE_URL) throw new Problem('Set DATABASE_URL to the administrator of the PostgreSQL to restore into.');
  if (secrets) await onlyOne(config.dataDir, say);
  try {
    say(`Restoring the backup of ${head.takenAt} …`);
    const { tables, rows, kept } = await withDatabase({ given: config.DATABASE_URL, dataDir: config.dataDir, password: secrets?.superuserPassword ?? '' }, (adminUrl) =>
      loadDatabase(head, records, { adminUrl, subgraphs, passwords: derivedPasswords(config.ROLE_SEED ?? secrets!.roleSeed), replace: words.includes('--replace') }));
    return `${rows} rows in ${tables} tables, each compared with the backup.${kept ? ` The database that was there is kept as ${kept}.` : ''}${secrets ? ' Now: npm start' : ''}`;
  } finally {
    if (secrets) forget(config.dataDir);
  }
});
