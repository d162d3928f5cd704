import 'reflect-metadata';
import { runAsCommand } from '../backup/command';
import { Problem } from '../problem';
import { readSubjectExportConfig, wordsOf } from './config';
import { readSealed } from './sealed-file';

/** `npm run --silent subject-open -- <file>`: prints the JSON of a sealed report. */
runAsCommand(async () => {
  const [file] = wordsOf('npm run subject-open -- <file>, with OPORA_EXPORT_PASSPHRASE set', 1) as [string];
  const { OPORA_EXPORT_PASSPHRASE: passphrase } = readSubjectExportConfig();
  if (!passphrase) throw new Problem('Set OPORA_EXPORT_PASSPHRASE to the passphrase the report was sealed with.');
  return readSealed(file, passphrase);
});
