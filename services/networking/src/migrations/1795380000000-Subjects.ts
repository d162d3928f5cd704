import { protect } from '@opora/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const RECORD = `"id" uuid NOT NULL DEFAULT uuidv7(), "version" integer NOT NULL DEFAULT 1, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now()`;

/** Forgetting people: the evidence of it, and what forbids it. Only those who see the whole country see them. */
export class Subjects1795380000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE "subject_erasure" (${RECORD}, "subject_id" uuid NOT NULL, "dry_run" boolean NOT NULL, "reason" text NOT NULL, "asked_by" text NOT NULL, "answers" jsonb NOT NULL,
      "completed_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "subject_erasure_pkey" PRIMARY KEY ("id"))`);
    await q.query(`CREATE INDEX "subject_erasure_of_subject" ON "subject_erasure" ("subject_id", "id")`);
    await q.query(`CREATE TABLE "legal_hold" (${RECORD}, "subject_id" uuid NOT NULL, "reason" text NOT NULL, "set_by" text NOT NULL, "released_at" TIMESTAMP WITH TIME ZONE, "released_by" text,
      "release_reason" text, CONSTRAINT "legal_hold_pkey" PRIMARY KEY ("id"))`);
    await q.query(`CREATE UNIQUE INDEX "legal_hold_once" ON "legal_hold" ("subject_id") WHERE "released_at" is null`);
    for (const table of ['subject_erasure', 'legal_hold']) for (const statement of protect(table, 'null, null')) await q.query(statement);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE "legal_hold"');
    await q.query('DROP TABLE "subject_erasure"');
  }
}
