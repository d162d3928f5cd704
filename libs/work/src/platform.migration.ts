import type { MigrationInterface, QueryRunner } from 'typeorm';
import { VISIBLE_FUNCTION } from './scope';

/** The audit, idempotency and tally tables, and the predicate of row-level security, every service has. */
export class Platform1760000000001 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE "audit" ("id" uuid NOT NULL DEFAULT uuidv7(), "at" timestamptz NOT NULL DEFAULT now(), "actor" text NOT NULL,
      "action" text NOT NULL, "object_type" text NOT NULL, "object_id" text, "kraj_code" text, "fields" text array NOT NULL, "trace_id" text NOT NULL,
      CONSTRAINT "audit_pkey" PRIMARY KEY ("id"))`);
    await q.query(`CREATE INDEX "audit_object" ON "audit" ("object_type", "object_id")`);
    await q.query(`CREATE TABLE "idempotency" ("actor" text NOT NULL, "key" text NOT NULL, "operation" text NOT NULL, "input_hash" text NOT NULL,
      "entity" text, "answer" jsonb, "created_at" timestamptz NOT NULL DEFAULT now(), CONSTRAINT "idempotency_pkey" PRIMARY KEY ("actor", "key"))`);
    await q.query(`CREATE INDEX "idempotency_by_age" ON "idempotency" ("created_at")`);
    await q.query(`CREATE TABLE "tally" ("metric" text NOT NULL, "kraj_code" text NOT NULL, "territory_code" text NOT NULL, "project_id" uuid NOT NULL, "day" date NOT NULL,
      "amount" numeric NOT NULL, CONSTRAINT "tally_pkey" PRIMARY KEY ("metric", "kraj_code", "territory_code", "project_id", "day"))`);
    await q.query(`CREATE INDEX "tally_by_project" ON "tally" ("project_id", "metric", "day")`);
    await q.query(VISIBLE_FUNCTION);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP FUNCTION visible(uuid, text, text, uuid)');
    await q.query('DROP TABLE "tally"');
    await q.query('DROP TABLE "idempotency"');
    await q.query('DROP TABLE "audit"');
  }
}
