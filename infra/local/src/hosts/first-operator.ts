import { derivedPasswords, giveFirst } from '@opora/postgres';
import { readSetupConfig } from './config';

/** Names the first operator of an installation with an issuer of its own: `npm run first-operator -- <person id>`, the id being the subject of their tokens. */
async function main(): Promise<string> {
  const [personId] = process.argv.slice(2);
  if (!personId) throw new Error('Usage: npm run first-operator -- <person id>; the id is the subject of the person’s tokens, a UUID.');
  const { DATABASE_ADMIN_URL, ROLE_SEED } = readSetupConfig();
  const given = await giveFirst('operator', personId, DATABASE_ADMIN_URL, derivedPasswords(ROLE_SEED));
  if (!given) throw new Error('This installation has had an operator; only an operator can name another one.');
  return 'The first operator is named; it holds within 30 seconds.\n';
}

void main().then((done) => { process.stdout.write(done); process.exit(0); }, (error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
