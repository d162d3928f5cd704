import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { EntityManager } from 'typeorm';
import { sealAudit } from '@opora/audit';
import { SERVICES } from '@opora/contracts';
import { withClient } from '@opora/postgres/session';
import { inherited } from './config';
import type { Platform } from './platform';
import { ROOT } from './process';

/** What `npm run verify-audit` says of an installation: where each service's chain ends, and the lines of what is wrong. */
export interface Verified { code: number | null; heads: string[]; wrong: string[] }

/** Seals every note there is, as the worker does every ten minutes. */
export async function sealAll(platform: Platform): Promise<void> {
  for (const service of SERVICES) await withClient(platform.urls(service).app, async (client) => {
    const tx = { query: async (sql: string, parameters: unknown[] = []) => (await client.query(sql, parameters)).rows as unknown } as EntityManager;
    for (let sealed = 1; sealed > 0;) {
      await client.query('BEGIN');
      sealed = await sealAudit(tx);
      await client.query('COMMIT');
    }
  });
}

/** `npm run verify-audit` for the installation in a folder, given heads noted before. */
export function verifyAudit(dir: string, known: readonly string[] = []): Verified {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(ROOT, 'infra/local/dist/hosts/verify-audit.js'), ...known], { env: inherited({ OPORA_DATA_DIR: dir, DATABASE_URL: '' }), encoding: 'utf8' });
  const lines = stdout.split('\n').filter((line) => line !== '');
  const heads = lines.filter((line) => /^[a-z-]+=\d+:/.test(line));
  return { code: status, heads, wrong: [...lines.filter((line) => !heads.includes(line) && !line.endsWith('nothing sealed yet')), ...stderr.split('\n').filter((line) => line !== '')] };
}
