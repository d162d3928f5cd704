import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { personOf } from '@opora/demo/people';
import { runAsCommand } from '../backup/command';
import { Problem } from '../problem';
import { findSecrets } from '../secrets';
import { signToken } from '../token';
import { readSubjectExportConfig, wordsOf, type SubjectExportConfig } from './config';
import { subjectExport } from './report';
import { assertNew, writeSealed } from './sealed-file';

const PASSPHRASE_BYTES = 24;

/** The officer's token; on one machine, in development, that of the synthetic demo officer. */
async function tokenOf({ OPORA_TOKEN, OPORA_GATEWAY_URL, MODE, dataDir }: SubjectExportConfig): Promise<string> {
  if (OPORA_TOKEN) return OPORA_TOKEN;
  if (OPORA_GATEWAY_URL || MODE === 'production') throw new Problem('Set OPORA_TOKEN to the access token of a GDPR officer.');
  const secrets = findSecrets(dataDir);
  if (!secrets) throw new Problem(`There is no installation in ${dataDir}; set OPORA_TOKEN to the access token of a GDPR officer, and OPORA_GATEWAY_URL.`);
  return signToken(secrets, personOf('gdpr-officer'));
}

/** `npm run subject-export -- <person id> <file>`: everything the platform holds of a person, sealed with a passphrase. */
runAsCommand(async (say) => {
  const [subjectId, file] = wordsOf('npm run subject-export -- <person id> <file>', 2) as [string, string];
  const config = readSubjectExportConfig();
  assertNew(file);
  const report = await subjectExport({ url: config.OPORA_GATEWAY_URL ?? `http://127.0.0.1:${config.PORT}`, authorization: `Bearer ${await tokenOf(config)}` }, subjectId);
  const passphrase = config.OPORA_EXPORT_PASSPHRASE ?? randomBytes(PASSPHRASE_BYTES).toString('base64url');
  await writeSealed(file, report, passphrase);
  if (!config.OPORA_EXPORT_PASSPHRASE) say(`Passphrase, shown this once and kept nowhere; send it another way than the file: ${passphrase}`);
  const cut = report.services.flatMap(({ name, records }) => records.filter(({ complete }) => !complete).map(({ kind }) => `${name}/${kind}`));
  return `What ${report.services.length} services hold of the person is in ${file}, encrypted.${cut.length > 0 ? ` Only the first rows of: ${cut.join(', ')}.` : ''}`;
});
