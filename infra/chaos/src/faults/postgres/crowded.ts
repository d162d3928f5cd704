import type { Client } from 'pg';
import { withDatabase } from '@opora/postgres/roles';
import { connect } from '@opora/postgres/session';
import { assertSeen, defineFault } from '../fault';

export const crowded = defineFault({
  row: 16, name: 'too many connections', stage: 'embedded', backends: ['postgres'], inject: 'idle connections until the server refuses more, and every connection of the services cut once', expected: 'SERVICE_UNAVAILABLE at worst, no crash',
  async run(stage) {
    const [api, worker] = [await stage.api(), await stage.worker()];
    const url = withDatabase(stage.platform.adminUrl, 'opora');
    const idle: Client[] = [];
    const watcher = await connect(url);
    try {
      for (let full = false; !full;) await connect(url).then((client) => { idle.push(client); }, () => { full = true; });
      await watcher.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE 'opora-%' AND usename LIKE 'opora%'`);
      for (let full = false; !full;) await connect(url).then((client) => { idle.push(client); }, () => { full = true; });
      const tries = await Promise.all([stage.tryChange(), stage.tryRead(), stage.tryRead()]);
      assertSeen(tries.every(({ code, ms }) => ['OK', 'SERVICE_UNAVAILABLE', 'SUBGRAPH_UNAVAILABLE'].includes(code) && ms < 12_000), `clients met ${JSON.stringify(tries)}`);
      await Promise.all(idle.splice(0).map((client) => client.end()));
      const { waitedMs } = await stage.insist();
      assertSeen(await stage.api() === api && await stage.worker() === worker, 'a process was replaced');
      return `clients met ${[...new Set(tries.map(({ code }) => code))].join(', ')}; answered again ${waitedMs} ms after there was room; ${await stage.allDelivered()}`;
    } finally {
      await Promise.all([watcher, ...idle].map((client) => client.end().catch(() => undefined)));
    }
  },
});
