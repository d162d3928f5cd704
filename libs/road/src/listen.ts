import type { EventEmitter } from 'node:events';
import type { DataSource, QueryRunner } from 'typeorm';
import { OUTBOX_CHANNEL } from './outbox';

type Client = EventEmitter & { query(sql: string): Promise<unknown> };

/** Waits for commits that wrote events into this database's schema. A lost connection is opened again by the next `connect`. */
export function listenForCommits(db: DataSource) {
  let runner: QueryRunner | undefined;
  let told = false;
  let resume: (() => void) | undefined;
  const wake = () => { told = true; resume?.(); };
  const lost = () => { runner = undefined; };
  const schema = (db.options as { schema?: string }).schema;
  const heard = ({ payload }: { payload?: string }) => { if (schema === undefined || payload === schema) wake(); };

  return {
    wake,
    async connect(): Promise<void> {
      if (runner) return;
      const opened = db.createQueryRunner();
      try {
        const client = await opened.connect() as Client;
        client.on('notification', heard).on('error', lost).on('end', lost);
        await client.query(`listen ${OUTBOX_CHANNEL}`);
        runner = opened;
      } catch (error) {
        await opened.release().catch(() => undefined);
        throw error;
      }
    },
    /** Resolves at the next commit, or after `ms`. */
    async next(ms: number): Promise<void> {
      if (!told) {
        await new Promise<void>((resolve) => { const timer = setTimeout(resolve, ms); resume = () => { clearTimeout(timer); resolve(); }; });
        resume = undefined;
      }
      told = false;
    },
    async close(): Promise<void> {
      const open = runner;
      runner = undefined;
      if (!open) return;
      const client = await open.connect() as Client;
      client.off('notification', heard).off('error', lost).off('end', lost);
      await client.query('unlisten *').catch(() => undefined);
      await open.release().catch(() => undefined);
    },
  };
}
