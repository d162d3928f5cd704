import fs from 'node:fs';
import { Platform } from '../../harness/platform';
import { steadyPort } from '../../harness/port';
import { killHard, until } from '../../harness/process';
import { cutOff, spawnGateway } from '../../stage/gateway';
import { assertSeen, BACKENDS, defineFault } from '../fault';

export const brokenSupergraph = defineFault({
  row: 31, name: 'a broken supergraph', stage: 'own', short: BACKENDS,
  inject: 'a gateway is started with a whole supergraph, then its file is cut off in the middle; a second one is started with the cut file', expected: 'the second is refused; the first keeps the old graph',
  async run() {
    const ports = [await steadyPort(), await steadyPort()];
    const first = spawnGateway({ port: ports[0]! });
    const second = spawnGateway({ port: ports[1]!, broken: true });
    const typename = () => fetch(`http://127.0.0.1:${ports[0]}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ __typename }"}', signal: AbortSignal.timeout(5000) }).then((response) => response.json()) as Promise<{ data?: { __typename: string } }>;
    try {
      await until('the first', async () => (await typename()).data?.__typename === 'Query', 30_000);
      fs.writeFileSync(first.supergraph, cutOff(fs.readFileSync(first.supergraph, 'utf8')));
      await until('the end of the second', () => second.child.exitCode !== null || second.child.signalCode !== null, 30_000);
      assertSeen(second.child.exitCode === 1, `the second ended with ${second.child.exitCode ?? second.child.signalCode}`);
      assertSeen((await typename()).data?.__typename === 'Query', 'the first no longer answers');
      return 'the second ends with 1 before it listens; the first answers as before';
    } finally {
      for (const { child, remove } of [first, second]) { await killHard(child.pid!); remove(); }
    }
  },
});

export const migrationKilled = defineFault({
  row: 39, name: 'a migration is killed half-way', stage: 'own', inject: 'kill -9 of the first start and of its migrating process, three times', expected: 'the next start succeeds',
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
