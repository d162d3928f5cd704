import { randomUUID } from 'node:crypto';
import { until } from '../../harness/process';
import { assertSeen, defineFault } from '../fault';

export const poison = defineFault({
  row: 6, name: 'a poison event whose consumer always throws', stage: 'embedded', short: ['redis'],
  inject: 'an outbox row whose recipients are no ids, at its twelfth dispatch; its lease runs out at once', expected: 'after twelve dispatches it waits for a person; others pass',
  async run(stage) {
    const id = randomUUID();
    await stage.platform.rows(`INSERT INTO networking.outbox (id, topic, consumer, payload, trace_id, dispatch_count) VALUES ($1, 'round-table-scheduled', 'notifications', $2, 'synthetic', 11)`,
      [id, JSON.stringify({ recipients: ['nobody'], roundTableId: id, orpCode: null, krajCode: 'CZ051', date: '2027-01-01' })]);
    const row = async () => (await stage.platform.rows<{ dispatches: number; needs: boolean; done: boolean }>('SELECT dispatch_count AS dispatches, needs_attention_at IS NOT NULL AS needs, done_at IS NOT NULL AS done FROM networking.outbox WHERE id = $1', [id]))[0]!;
    let dispatches: number;
    try {
      await until('the twelfth dispatch', async () => (await row()).dispatches === 12);
      const other = stage.key();
      await stage.insist(other);
      await until('another notice, meanwhile', async () => (await stage.platform.rows(
        `SELECT FROM networking.outbox WHERE consumer = 'notifications' AND done_at IS NOT NULL AND created_at > (SELECT created_at FROM networking.outbox WHERE id = $1)`, [id])).length > 0, 30_000);
      await until('the poison waits for a person', async () => {
        await stage.platform.rows('UPDATE networking.outbox SET next_dispatch_at = now() WHERE id = $1 AND needs_attention_at IS NULL', [id]);
        return (await row()).needs;
      }, 30_000);
      const seen = await row();
      dispatches = seen.dispatches;
      assertSeen(!seen.done && dispatches === 12, `done ${seen.done} after ${dispatches} dispatches`);
    } finally {
      await stage.platform.rows('DELETE FROM networking.outbox WHERE id = $1', [id]);
    }
    return `waits for a person after ${dispatches} dispatches; others were delivered meanwhile; ${await stage.allDelivered()}`;
  },
});
