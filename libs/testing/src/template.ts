import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { SERVICES } from '@opora/contracts';
import { quoted } from '@opora/postgres/session';
import type { Client } from 'pg';
import { ROOT } from './config';
import { passwords } from './passwords';
import type { Migrated } from '@opora/postgres';

const files = (folder: string): string[] => (fs.existsSync(folder) ? fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name)).filter((file) => file.endsWith('.ts')) : []);

/** Changes whenever a migration, a service's list of them, or the provisioning changes. */
export function migrationsHash(): string {
  const hash = createHash('sha256');
  const read = [
    ...files(path.join(ROOT, 'infra/postgres/src')), ...['audit', 'road', 'work', 'operations', 'subjects', 'subgraph'].flatMap((library) => files(path.join(ROOT, 'libs', library, 'src'))),
    ...SERVICES.flatMap((service) => [path.join(ROOT, 'services', service, 'src/subgraph.ts'), ...files(path.join(ROOT, 'services', service, 'src/migrations'))]),
  ];
  for (const file of read.sort()) hash.update(path.relative(ROOT, file)).update('\0').update(fs.readFileSync(file)).update('\0');
  return hash.digest('hex').slice(0, 16);
}

export const templateName = (hash: string) => `opora_template_${hash}`;

/**
 * Makes the migrated database all tests are cloned from, unless one of the same migrations exists. Returns its name and the services that failed.
 * With a failure it is made for this run only, so that a mended service is tried again.
 */
export async function ensureTemplate(admin: Client, adminUrl: string, runId: string): Promise<{ template: string; failures: Record<string, string> }> {
  const template = templateName(migrationsHash());
  if ((await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [template])).rowCount) return { template, failures: {} };
  const building = `test_${runId}_template`;
  // Loaded only when needed: it brings every service with it.
  const { provision, migrate } = require('@opora/postgres') as typeof import('@opora/postgres');
  const { loadSubgraphs } = require('./services') as typeof import('./services');
  await provision(adminUrl, SERVICES, passwords, building);
  const { subgraphs, failures } = loadSubgraphs();
  for (const subgraph of subgraphs) await migrate([subgraph as Migrated], adminUrl, passwords, building).catch((error: Error) => { failures[subgraph.name] = error.stack ?? error.message; });
  if (Object.keys(failures).length > 0) return { template: building, failures };
  await admin.query(`ALTER DATABASE ${quoted(building)} RENAME TO ${quoted(template)}`);
  return { template, failures };
}
