import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Notices that are told when their time comes. */
export class TimedNotices1764000000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE "timed_notice" ("id" uuid NOT NULL DEFAULT uuidv7(), "version" integer NOT NULL DEFAULT 1, "created_at" timestamptz NOT NULL DEFAULT now(), "updated_at" timestamptz NOT NULL DEFAULT now(),
      "key" text NOT NULL, "kind" text NOT NULL, "payload" jsonb NOT NULL, "due_at" timestamptz NOT NULL, "expires_at" timestamptz NOT NULL, "plan_version" integer NOT NULL,
      "done_at" timestamptz, "cancelled_at" timestamptz, CONSTRAINT "timed_notice_pkey" PRIMARY KEY ("id"), CONSTRAINT "timed_notice_key" UNIQUE ("key"))`);
    await q.query(`CREATE INDEX "timed_notice_due" ON "timed_notice" ("due_at", "id") WHERE "done_at" is null and "cancelled_at" is null`);
  }
  async down(q: QueryRunner): Promise<void> { await q.query('DROP TABLE "timed_notice"'); }
}
