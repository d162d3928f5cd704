import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { Platform } from '../../harness/platform';
import { inherited } from '../../harness/config';
import { killHard, ROOT, until } from '../../harness/process';
import { assertSeen, defineFault } from '../fault';

export const brokenSupergraph = defineFault({
  row: 31, name: 'the gateway is started with a broken supergraph', stage: 'own', short: true, inject: 'a supergraph cut off in the middle', expected: 'the start is refused',
  async run() {
    const whole = fs.readFileSync(path.join(ROOT, 'gateway/supergraph.graphql'), 'utf8');
    const platform = await Platform.fresh();
    const file = path.join(platform.dir, 'broken.graphql');
    fs.writeFileSync(file, whole.slice(0, whole.length / 2));
    try {
      const child = spawn(process.execPath, [path.join(ROOT, 'gateway/dist/main.js')], {
        cwd: ROOT, stdio: 'ignore',
        env: inherited({ PORT: '0', MODE: 'development', IDENTITY_KEYS: `k1:${'s'.repeat(40)}`, SUPERGRAPH: file, SUBGRAPHS: '{}', TOKEN_ISSUER: 'synthetic', TOKEN_AUDIENCE: 'synthetic', TOKEN_JWKS: '{"keys":[]}' }),
      });
      await until('its end', () => child.exitCode !== null, 30_000);
      assertSeen(child.exitCode === 1, `it ended with ${child.exitCode}`);
      return 'it ends with 1 before it listens';
    } finally {
      await platform.remove();
    }
  },
});

export const migrationKilled = defineFault({
  row: 39, name: 'a migration is killed half-way', stage: 'own', short: true, inject: 'kill -9 of the first start and of its migrating process, three times', expected: 'the next start succeeds',
  async run() {
    const platform = await Platform.fresh();
    try {
      for (const ms of [150, 600, 1200]) {
        platform.launch();
        const migrating = await until('the migrating process', () => platform.child('prepare'));
        await new Promise((resolve) => setTimeout(resolve, ms));
        for (const pid of [migrating, platform.supervisor]) await killHard(pid);
      }
      await platform.start();
      const [migrations] = await platform.rows<{ n: number; twice: number }>('SELECT count(*)::int AS n, (count(*) - count(DISTINCT name))::int AS twice FROM networking.migration');
      assertSeen(migrations!.twice === 0, 'a migration ran twice');
      return `the fourth start is whole: ${migrations!.n} migrations of networking, each once`;
    } finally {
      await platform.remove();
    }
  },
});
