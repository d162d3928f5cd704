import type { MigrationInterface, QueryRunner } from 'typeorm';

const RECORD = `"id" uuid NOT NULL DEFAULT uuidv7(), "version" integer NOT NULL DEFAULT 1, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now()`;
const EVERYBODY = ['education', 'networking', 'social-services', 'family-policy', 'evaluation', 'notifications'];

/** Periods of filing and shredding plans; who refused to forget; holds set before services were told of them are told now. */
export class Retention1795400000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE "retention_plan" (${RECORD}, "category" text NOT NULL, "kraj_code" text NOT NULL, "years" integer, "source" text NOT NULL, "set_by" text NOT NULL,
      CONSTRAINT "retention_plan_years" CHECK ("years" between 1 and 100), CONSTRAINT "retention_plan_pkey" PRIMARY KEY ("id"))`);
    await q.query(`CREATE UNIQUE INDEX "retention_plan_once" ON "retention_plan" ("category", "kraj_code")`);
    await q.query(`ALTER TABLE "subject_erasure" ADD "held_by" text array NOT NULL DEFAULT '{}'`);
    // The table shows its rows only inside a scope, to its owner too.
    await q.query(`SELECT set_config('opora.kraje', '*', true)`);
    await q.query(`INSERT INTO "outbox" ("topic", "consumer", "payload", "trace_id") SELECT 'subject-hold-set', consumer, jsonb_build_object('holdId', h.id, 'subjectId', h.subject_id,
      'released', h.released_at is not null, 'version', h.version), 'migration' FROM "legal_hold" h CROSS JOIN unnest('{${EVERYBODY.join(',')}}'::text[]) consumer ORDER BY h.id`);
    await q.query(`INSERT INTO "subject_hold" ("hold_id", "subject_id", "released", "version") SELECT id, subject_id, released_at is not null, version FROM "legal_hold"`);
    await q.query(`SELECT set_config('opora.kraje', '', true)`);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE "subject_erasure" DROP COLUMN "held_by"');
    await q.query('DROP TABLE "retention_plan"');
  }
}
