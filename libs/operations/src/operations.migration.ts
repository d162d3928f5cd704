import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the operator is told: by the workers of themselves, and by the nightly checks. */
export class Operations1764700000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE "worker_beat" ("process" uuid NOT NULL, "seen_at" timestamptz NOT NULL, "queues" jsonb NOT NULL, "schedules" jsonb NOT NULL,
      CONSTRAINT "worker_beat_pkey" PRIMARY KEY ("process"))`);
    await q.query(`CREATE TABLE "integrity_result" ("name" text NOT NULL, "severity" text NOT NULL, "count" integer, "sample" text array NOT NULL, "checked_at" timestamptz NOT NULL,
      CONSTRAINT "integrity_result_severity" CHECK ("severity" in ('ERROR', 'WARNING')), CONSTRAINT "integrity_result_pkey" PRIMARY KEY ("name"))`);
    // Names only: the service itself has no right on the list of its migrations.
    await q.query(`CREATE FUNCTION applied_migrations() RETURNS text[] LANGUAGE sql STABLE SECURITY DEFINER BEGIN ATOMIC SELECT array_agg("name"::text ORDER BY "id") FROM "migration"; END`);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP FUNCTION applied_migrations()');
    await q.query('DROP TABLE "integrity_result"');
    await q.query('DROP TABLE "worker_beat"');
  }
}
