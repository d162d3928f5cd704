import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An event remembers the trace that caused it; the oldest one still owed is found at once. */
export class RoadTelemetry1764600000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE "outbox" ADD COLUMN "traceparent" text');
    await q.query('CREATE INDEX "outbox_undone" ON "outbox" ("created_at") WHERE "done_at" is null');
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP INDEX "outbox_undone"');
    await q.query('ALTER TABLE "outbox" DROP COLUMN "traceparent"');
  }
}
