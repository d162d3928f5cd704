import fs from 'node:fs';
import { readConfig } from '@opora/config';
import { IsOptional, IsString, MinLength } from 'class-validator';
import { LocalConfig } from '../config';
import { Problem } from '../problem';

/** What `npm run backup` and `npm run restore` read from the environment besides what `npm start` reads. */
export class BackupConfig extends LocalConfig {
  /** Opens and closes the backup; at least 12 characters. */
  @IsOptional() @IsString() @MinLength(12, { message: 'OPORA_BACKUP_PASSPHRASE must have at least 12 characters' }) OPORA_BACKUP_PASSPHRASE?: string;
  /** A file whose content takes the place of the passphrase. */
  @IsOptional() @IsString() OPORA_BACKUP_KEY_FILE?: string;
  /** Of an installation with hosts of its own (`.env`): its roles' passwords are derived from it, and its secrets stay out of the backup. */
  @IsOptional() @IsString() @MinLength(32) ROLE_SEED?: string;
}

/** What was asked for: the backup file, what opens it, and the words after the file. */
export interface Asked { file: string; secret: string; config: BackupConfig; words: readonly string[] }

/** The file named on the command line and the secret of the environment. Throws `Problem` with one sentence when one is missing. */
export function readAsked(command: 'backup' | 'restore'): Asked {
  const [file, ...words] = process.argv.slice(2);
  if (!file || file.startsWith('-')) throw new Problem(`Usage: npm run ${command} -- <file>${command === 'restore' ? ' [--replace] [--without-ledger]' : ''}, with OPORA_BACKUP_PASSPHRASE or OPORA_BACKUP_KEY_FILE set.`);
  const config = readConfig(BackupConfig, process.env);
  return { file, words, config, secret: secretOf(config) };
}

function secretOf({ OPORA_BACKUP_PASSPHRASE: passphrase, OPORA_BACKUP_KEY_FILE: keyFile }: BackupConfig): string {
  if (passphrase) return passphrase;
  if (!keyFile) throw new Problem('A backup is encrypted: set OPORA_BACKUP_PASSPHRASE, or OPORA_BACKUP_KEY_FILE to a file with a key. Whoever has neither can never open it again.');
  try { return fs.readFileSync(keyFile).toString('base64'); } catch { throw new Problem(`The key file ${keyFile} cannot be read.`); }
}
