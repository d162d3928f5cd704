import { SERVICES, type ServiceName } from '@opora/contracts';
import { derivedPasswords, ensureServer, serviceUrls, stopServer } from '@opora/postgres';
import { withClient } from '@opora/postgres/session';
import { auditHead, verifyAudit, type Finding, type Head } from '@opora/subgraph';
import path from 'node:path';
import { readLocalConfig } from '../config';
import { findSecrets } from '../secrets';
import { readVerifyConfig } from './config';

const WORDS: Record<Finding['problem'], string> = {
  EDITED: 'was edited', MISSING: 'is missing', CHAIN_BROKEN: 'has a link that was tampered with', CHAIN_GAP: 'and its link are missing',
  NOT_SEALED: 'was never sealed', OTHER_HEAD: 'belongs to a chain that was rewritten',
  CUT_OFF: 'is past the end of the chain: it was cut off, or an older backup was restored',
};

interface Database { adminUrl: string; roleSeed: string; leave(): Promise<void> }

/** The database named by the environment, or that of `npm start` on this machine. */
async function database(): Promise<Database> {
  const { DATABASE_ADMIN_URL, ROLE_SEED } = readVerifyConfig();
  if (DATABASE_ADMIN_URL && ROLE_SEED) return { adminUrl: DATABASE_ADMIN_URL, roleSeed: ROLE_SEED, leave: async () => undefined };
  const local = readLocalConfig();
  const secrets = findSecrets(local.dataDir);
  if (!secrets) throw new Error('There is no installation here yet: run npm start once, or set DATABASE_ADMIN_URL and ROLE_SEED.');
  if (local.DATABASE_URL) return { adminUrl: local.DATABASE_URL, roleSeed: secrets.roleSeed, leave: async () => undefined };
  const dir = path.join(local.dataDir, 'postgres');
  const server = await ensureServer({ dir, password: secrets.superuserPassword });
  return { adminUrl: server.url, roleSeed: secrets.roleSeed, leave: async () => { if (!server.attached) await stopServer(dir); } };
}

/** Heads noted earlier, `<service>=<seq>:<hash>`, by service. */
function knownHeads(given: readonly string[]): Map<ServiceName, Head[]> {
  const heads = new Map<ServiceName, Head[]>();
  for (const text of given) {
    const [, service, seq, hash] = /^([a-z-]+)=(\d+):([0-9a-f]{64})$/.exec(text) ?? [];
    if (!SERVICES.includes(service as ServiceName)) throw new Error(`${text} is no head; write it as this command printed it: <service>=<seq>:<hash>.`);
    heads.set(service as ServiceName, [...heads.get(service as ServiceName) ?? [], { seq: seq!, hash: hash! }]);
  }
  return heads;
}

/** `npm run verify-audit [-- <service>=<seq>:<hash> …]`: names every audit row that was changed, is gone or was never sealed; exits 1 when there is one. */
async function main(): Promise<number> {
  const known = knownHeads(process.argv.slice(2));
  const { adminUrl, roleSeed, leave } = await database();
  let found = 0;
  try {
    for (const service of SERVICES) {
      await withClient(serviceUrls(adminUrl, service, derivedPasswords(roleSeed)).audit, async (client) => {
        const db = { query: async (sql: string, parameters: unknown[] = []) => (await client.query(sql, parameters)).rows as never };
        const findings = await verifyAudit(db, known.get(service));
        for (const { problem, auditId, seq } of findings) process.stdout.write(`${service}: audit row ${auditId ?? '(unknown)'}${seq ? ` at link ${seq}` : ''} ${WORDS[problem]}\n`);
        const head = await auditHead(db);
        process.stdout.write(head ? `${service}=${head.seq}:${head.hash}\n` : `${service}: nothing sealed yet\n`);
        found += findings.length;
      });
    }
  } finally {
    await leave();
  }
  return found;
}

main().then((found) => process.exit(found > 0 ? 1 : 0), (error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
