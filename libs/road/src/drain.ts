import type { DataSource } from 'typeorm';
import type { ServiceName } from '@opora/contracts';
import { createLog, type Log } from '@opora/telemetry';
import { acknowledge } from './acks';
import { consume } from './consumer';
import type { Subscription } from './events';
import { deliveryOf, giveBack, leaseDue, type LeasedRow } from './relay';

export interface RoadOptions {
  databases: ReadonlyMap<ServiceName, DataSource>;
  consumers: readonly { name: ServiceName; subscriptions?: readonly Subscription[] }[];
  log?: Log;
  now?: () => Date;
}

/**
 * The whole road in one process without a queue: leases, consumes and finishes until nothing is due, events sent by handlers included.
 * Rows nobody here takes stay undone. A handler that throws leaves its row due and is rethrown once the others are delivered.
 */
export async function drainRoad({ databases, consumers, log = createLog('road', 'silent'), now }: RoadOptions): Promise<void> {
  const failed: { db: DataSource; row: LeasedRow; error: unknown }[] = [];
  for (let busy = true; busy;) {
    busy = false;
    for (const [producer, db] of databases) {
      const rows = await leaseDue(db);
      busy ||= rows.length > 0;
      for (const row of rows) {
        const target = databases.get(row.consumer);
        const consumer = consumers.find(({ name }) => name === row.consumer);
        if (!target || !consumer) continue;
        try {
          const outcome = await consume({ consumer: row.consumer, db: target, subscriptions: consumer.subscriptions ?? [], log, now }, deliveryOf(producer, row));
          if (outcome === 'consumed') await acknowledge(db, { done: [row.id], failed: [] });
        } catch (error) {
          failed.push({ db, row, error });
        }
      }
    }
  }
  for (const { db, row } of failed) await giveBack(db, [row], 'a handler threw', 0);
  if (failed[0]) throw failed[0].error;
}
