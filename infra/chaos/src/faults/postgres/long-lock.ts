import { withDatabase } from '@opora/postgres/roles';
import { connect } from '@opora/postgres/session';
import { assertSeen, defineFault } from '../fault';

export const longLock = defineFault({
  row: 18, name: 'a migration holds a table', stage: 'embedded', backends: ['postgres'], short: ['postgres'], inject: 'LOCK TABLE … IN ACCESS EXCLUSIVE MODE while four changes are asked for', expected: 'SERVICE_UNAVAILABLE after the lock limit of 2 s, nothing piles up',
  async run(stage) {
    const holder = await connect(withDatabase(stage.platform.adminUrl, 'opora'));
    try {
      await holder.query('BEGIN; LOCK TABLE networking.round_table IN ACCESS EXCLUSIVE MODE');
      const tries = await Promise.all([stage.tryChange(), stage.tryChange(), stage.tryChange(), stage.tryChange()]);
      assertSeen(tries.every(({ code, ms }) => code === 'SERVICE_UNAVAILABLE' && ms < 9000), `clients met ${JSON.stringify(tries.map(({ code, ms }) => ({ code, ms })))}`);
      await holder.query('ROLLBACK');
      const { waitedMs } = await stage.insist();
      return `4 of 4 told SERVICE_UNAVAILABLE within ${Math.max(...tries.map(({ ms }) => ms))} ms; answered ${waitedMs} ms after the lock was gone; ${await stage.allDelivered()}`;
    } finally {
      await holder.end();
    }
  },
});
