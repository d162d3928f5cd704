import fs from 'node:fs';
import path from 'node:path';
import { LocalConfig, ROOT } from './config';

const EXAMPLES = path.join(ROOT, 'infra/local/examples');
const SHOWN = 3;

/** What a person sees when everything runs: where to go, how to sign in, what to ask. */
export function welcome(port: number, dataDir: string, mailDir: string | null): string {
  const url = `http://localhost:${port}`;
  const examples = fs.readdirSync(EXAMPLES).filter((name) => name.endsWith('.graphql')).sort().slice(0, SHOWN)
    .map((name) => fs.readFileSync(path.join(EXAMPLES, name), 'utf8').trim().replace(/^/gm, '    '));
  // Tokens are signed with the key of one installation.
  const where = dataDir === new LocalConfig().dataDir ? '' : `OPORA_DATA_DIR=${dataDir} `;
  return [
    '',
    'Opora runs.',
    `  Ask it in the browser   ${url}/graphiql`,
    `  GraphQL                 ${url}/graphql`,
    `  Health                  ${url}/health/ready`,
    `  Data, secrets and logs  ${dataDir}`,
    ...(mailDir === null ? [] : [`  Letters, as .eml files  ${mailDir}   (set SMTP_URL to send them)`]),
    '',
    '  Sign in as a synthetic demo person:',
    `    ${where}npm run --silent token -- networker        (any role; an unknown one prints the list)`,
    '    and send it as the header  Authorization: Bearer <token>',
    ...(examples.length > 0 ? ['', '  Ask for example:', '', examples.join('\n\n')] : []),
    '',
    'Ctrl-C stops it.',
  ].join('\n');
}
