import { protect } from '@opora/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const RECORD = `"id" uuid NOT NULL DEFAULT uuidv7(), "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now()`;

/** What people learnt elsewhere, when they were away, and by which programme's threshold a project counts its participants. */
export class OwnTraining1795358000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE "external_training" (${RECORD}, "person_id" uuid NOT NULL, "organisation_id" uuid, "kraj_code" text, "title_cs" text NOT NULL, "organiser_cs" text NOT NULL, "form" text NOT NULL, "from" date NOT NULL, "to" date NOT NULL, "minutes" integer NOT NULL, "unit" text NOT NULL, "elearning" boolean NOT NULL, "evidence_designation" text NOT NULL, "evidence_url" text, "evidence_sha256" text, "withdrawn_on" date, CONSTRAINT "external_training_minutes_positive" CHECK ("minutes" > 0), CONSTRAINT "external_training_in_order" CHECK ("to" >= "from"), CONSTRAINT "external_training_pkey" PRIMARY KEY ("id"))`);
    await q.query(`CREATE INDEX "external_training_of_person" ON "external_training"  ("person_id", "to")`);
    await q.query(`CREATE TABLE "training_absence" (${RECORD}, "person_id" uuid NOT NULL, "organisation_id" uuid, "kraj_code" text, "from" date NOT NULL, "to" date NOT NULL, "withdrawn_on" date, CONSTRAINT "training_absence_in_order" CHECK ("to" >= "from"), CONSTRAINT "training_absence_pkey" PRIMARY KEY ("id"))`);
    await q.query(`CREATE INDEX "training_absence_of_person" ON "training_absence"  ("person_id", "from")`);
    await q.query(`CREATE TABLE "participation_plan" (${RECORD}, "project_id" uuid NOT NULL, "programme" text NOT NULL, CONSTRAINT "participation_plan_once" UNIQUE ("project_id"), CONSTRAINT "participation_plan_pkey" PRIMARY KEY ("id"))`);
    for (const table of ['external_training', 'training_absence']) for (const statement of protect(table, 'person_id, kraj_code, null, organisation_id')) await q.query(statement);
  }
  async down(q: QueryRunner): Promise<void> {
    for (const table of ['participation_plan', 'training_absence', 'external_training']) await q.query(`DROP TABLE "${table}"`);
  }
}
