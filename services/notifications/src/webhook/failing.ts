import { randomUUID } from 'node:crypto';
import { webhookSwitchedOff } from '@opora/contracts';
import { appendEvents } from '@opora/subgraph';
import type { DataSource } from 'typeorm';

/** A system that has taken nothing for so many days is disconnected. */
export const FAILING_DAYS = 3;

/** Remembers whether a system takes messages. One that has taken none for three days is disconnected, once, and whoever registered it is told in the same transaction. */
export async function rememberTaking(db: DataSource, webhookId: string, taken: boolean, now: Date): Promise<void> {
  if (taken) {
    await db.query('update webhook set failing_since = null, updated_at = $2, version = version + 1 where id = $1 and failing_since is not null and disabled_at is null', [webhookId, now]);
    return;
  }
  await db.transaction(async (tx) => {
    const [rows] = await tx.query(
      `update webhook set failing_since = coalesce(failing_since, $2), disabled_at = case when failing_since <= $3 then $2::timestamptz end, updated_at = $2, version = version + 1
       where id = $1 and disabled_at is null and (failing_since is null or failing_since <= $3) returning disabled_at as "disabledAt", registered_by as "registeredBy"`,
      [webhookId, now, new Date(now.getTime() - FAILING_DAYS * 86_400_000)]) as [{ disabledAt: Date | null; registeredBy: string | null }[], number];
    const [row] = rows;
    if (row?.disabledAt && row.registeredBy) await appendEvents(tx, [webhookSwitchedOff({ recipients: [row.registeredBy], webhookId })], randomUUID());
  });
}
