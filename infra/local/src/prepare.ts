import 'reflect-metadata';
import { SERVICES } from '@opora/contracts';
import { personOf } from '@opora/demo/people';
import { derivedPasswords, giveFirst, migrate, provision } from '@opora/postgres';
import { report, runAsTask } from './as-child';
import type { TaskConfig } from './config';
import { againSaid, applyAgain } from './erasures/again';
import { readLedger } from './erasures/ledger';
import { Problem } from './problem';
import { assertRedis } from './redis';
import { subgraphs } from './subgraphs';

/** Before the first process: roles, schemas, tables and the first two grants as this version needs them. A process of its own, so that its memory is given back. */
runAsTask<TaskConfig>(async ({ adminUrl, roleSeed, redisUrl, ledgerFile }) => {
  if (redisUrl) await assertRedis(redisUrl);
  const passwords = derivedPasswords(roleSeed);
  try {
    await provision(adminUrl, SERVICES, passwords);
  } catch (error) {
    if ((error as { code?: string }).code === '42501') throw new Problem('The user of DATABASE_URL may not create databases and roles; give it CREATEDB and CREATEROLE or use an administrator.');
    throw error;
  }
  report('Schemas and roles are there; migrating …');
  await migrate(subgraphs, adminUrl, passwords);
  const again = againSaid(await applyAgain(readLedger(ledgerFile) ?? new Map(), { adminUrl, passwords }));
  if (again) report(again);
  for (const role of ['operator', 'machine-client'] as const) await giveFirst(role, personOf(role).id, adminUrl, passwords);
});
