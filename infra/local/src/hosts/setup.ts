import { SERVICES } from '@opora/contracts';
import { personOf } from '@opora/demo/people';
import { derivedPasswords, giveFirst, migrate, provision } from '@opora/postgres';
import { againSaid, applyAgain } from '../erasures/again';
import { readLedger } from '../erasures/ledger';
import { subgraphs } from '../subgraphs';
import { readSetupConfig } from './config';

/** Makes the database, roles and schemas and migrates them, once before the other processes; safe to run again. */
async function main(): Promise<void> {
  const { DATABASE_ADMIN_URL, ROLE_SEED, ERASURE_LEDGER } = readSetupConfig();
  const passwords = derivedPasswords(ROLE_SEED);
  await provision(DATABASE_ADMIN_URL, SERVICES, passwords);
  await migrate(subgraphs, DATABASE_ADMIN_URL, passwords);
  const again = ERASURE_LEDGER ? againSaid(await applyAgain(readLedger(ERASURE_LEDGER) ?? new Map(), { adminUrl: DATABASE_ADMIN_URL, passwords })) : null;
  if (again) process.stdout.write(`${again}\n`);
  // The worker's own machine client; the operator is named by a person: npm run first-operator.
  await giveFirst('machine-client', personOf('machine-client').id, DATABASE_ADMIN_URL, passwords);
  process.stdout.write('The database is ready.\n');
}

void main().then(() => process.exit(0), (error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
