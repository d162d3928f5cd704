import type { MigrationInterface, QueryRunner } from 'typeorm';
import { InboxRow } from './inbox.entity';
import { OutboxRow } from './outbox.entity';

/** Listed by every service among its entities. */
export const roadEntities = [OutboxRow, InboxRow] as const;

/** The two tables of the road of events; every service lists it first among its migrations. */
export class Road1760000000000 implements MigrationInterface {
  name = 'Road1760000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table "outbox" (
      "id" uuid not null default uuidv7(), "topic" text not null, "consumer" text not null, "payload" jsonb not null, "trace_id" text not null,
      "created_at" timestamptz not null default now(), "next_dispatch_at" timestamptz not null default now(), "dispatch_count" integer not null default 0,
      "done_at" timestamptz, "needs_attention_at" timestamptz, "last_error" text,
      constraint "outbox_pkey" primary key ("id"))`);
    await runner.query(`create index "outbox_due" on "outbox" ("next_dispatch_at", "id") where "done_at" is null and "needs_attention_at" is null`);
    await runner.query(`create index "outbox_needs_attention" on "outbox" ("needs_attention_at", "id") where "done_at" is null and "needs_attention_at" is not null`);
    await runner.query(`create index "outbox_done" on "outbox" ("done_at") where "done_at" is not null`);
    await runner.query(`create table "inbox" (
      "event_id" uuid not null, "producer" text not null, "topic" text not null, "created_at" timestamptz not null default now(),
      constraint "inbox_pkey" primary key ("event_id"))`);
    await runner.query(`create index "inbox_created" on "inbox" ("created_at")`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table "inbox"');
    await runner.query('drop table "outbox"');
  }
}
