import { SERVICES } from '@opora/contracts';
import { dumpDatabase, writeBackup } from '@opora/postgres';
import { addToLedger, besideBackup, merged, readLedger } from '../erasures/ledger';
import { ledgerIn } from '../erasures/told';
import { Problem } from '../problem';
import { findSecrets, type Secrets } from '../secrets';
import { readAsked } from './config';
import { megabytes, runAsCommand, withDatabase } from './command';

/** `npm run backup -- <file>`: everything the installation would need on an empty machine, at one instant, while it runs. */
runAsCommand(async (say) => {
  const { file, secret, config } = readAsked('backup');
  const secrets: Secrets | null = config.ROLE_SEED ? null : findSecrets(config.dataDir);
  if (!secrets && !config.ROLE_SEED) throw new Problem(`There is no installation in ${config.dataDir}; set OPORA_DATA_DIR, or DATABASE_URL and ROLE_SEED of one with hosts of its own.`);
  if (!secrets && !config.DATABASE_URL) throw new Problem('Set DATABASE_URL to the administrator of the PostgreSQL whose roles ROLE_SEED belongs to.');
  let rows = 0;
  let told = 0;
  const size = await withDatabase({ given: config.DATABASE_URL, dataDir: config.dataDir, password: secrets?.superuserPassword ?? '' }, async (adminUrl) => {
    say('Reading the database …');
    const bytes = await writeBackup(file, dumpDatabase(adminUrl, { services: SERVICES, secrets, copied: (more) => { rows += more; } }), secret);
    // A later backup brings what was forgotten, held or lifted since to the earlier ones beside it.
    told = addToLedger(besideBackup(file), merged(readLedger(config.ledgerFile) ?? new Map(), await ledgerIn(adminUrl)));
    return bytes;
  });
  return `${rows} rows in ${file} (${megabytes(size)}), encrypted${secrets ? '; the secrets of this installation are in it' : '; keep ROLE_SEED and the other secrets of .env beside it'}.${told > 0 ? ` Erasures and holds added to ${besideBackup(file)}, which belongs to the backups: ${told}.` : ''}`;
});
