import type { MigrationInterface, QueryRunner } from 'typeorm';

const RECORD = `"id" uuid NOT NULL DEFAULT uuidv7(), "version" int NOT NULL DEFAULT 1, "created_at" timestamptz NOT NULL DEFAULT now(), "updated_at" timestamptz NOT NULL DEFAULT now()`;

/** Strategic plans with measures and adoptions, recruitment plans with working groups and activities, the coordinator's post. */
export class FamilyPolicy1760200000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE "known_project" ("id" uuid NOT NULL, "code" text NOT NULL, "kraj_code" text, "periods" jsonb NOT NULL, "version" int NOT NULL,
      CONSTRAINT "known_project_pkey" PRIMARY KEY ("id"))`);
    await q.query(`CREATE TABLE "known_organisation" ("id" uuid NOT NULL, "kinds" text array NOT NULL, "kraj_code" text, "provides_accompaniment" boolean NOT NULL, "version" int NOT NULL,
      CONSTRAINT "known_organisation_pkey" PRIMARY KEY ("id"))`);
    await q.query(`CREATE TABLE "coordinator_post" (${RECORD}, "project_id" uuid NOT NULL, "kraj_code" text NOT NULL, "filled_from" date NOT NULL, "filled_to" date, "source" text,
      CONSTRAINT "coordinator_post_once_per_project" UNIQUE ("project_id"), CONSTRAINT "coordinator_post_pkey" PRIMARY KEY ("id"))`);
    await q.query(`CREATE TABLE "strategic_plan" (${RECORD}, "project_id" uuid NOT NULL, "kraj_code" text NOT NULL, "title" text NOT NULL, "edition" int NOT NULL, "previous_id" uuid,
      "status" text NOT NULL, "valid_from" date, "valid_to" date, "analytic_part" text NOT NULL, "empty_measures" text NOT NULL, "adopted_on" date, "source" text,
      CONSTRAINT "strategic_plan_one_edition" UNIQUE ("project_id", "edition"), CONSTRAINT "strategic_plan_pkey" PRIMARY KEY ("id"))`);
    await q.query(`CREATE INDEX "strategic_plan_by_kraj" ON "strategic_plan" ("kraj_code", "edition")`);
    await q.query(`CREATE TABLE "plan_adoption" (${RECORD}, "plan_id" uuid NOT NULL, "body" text NOT NULL, "date" date NOT NULL, "resolution_number" text NOT NULL,
      CONSTRAINT "plan_adoption_once_per_body" UNIQUE ("plan_id", "body"), CONSTRAINT "plan_adoption_pkey" PRIMARY KEY ("id"),
      CONSTRAINT "plan_adoption_plan" FOREIGN KEY ("plan_id") REFERENCES "strategic_plan" ("id"))`);
    await q.query(`CREATE TABLE "measure" (${RECORD}, "plan_id" uuid NOT NULL, "parent_id" uuid, "title" text NOT NULL, "weight" numeric(9,3) NOT NULL,
      "planned_activities" int, "done_activities" int, CONSTRAINT "measure_pkey" PRIMARY KEY ("id"),
      CONSTRAINT "measure_plan" FOREIGN KEY ("plan_id") REFERENCES "strategic_plan" ("id"), CONSTRAINT "measure_parent" FOREIGN KEY ("parent_id") REFERENCES "measure" ("id"))`);
    await q.query(`CREATE INDEX "measure_by_plan" ON "measure" ("plan_id")`);
    await q.query(`CREATE INDEX "measure_by_parent" ON "measure" ("parent_id")`);
    await q.query(`CREATE TABLE "recruitment_plan" (${RECORD}, "strategic_plan_id" uuid NOT NULL, "project_id" uuid NOT NULL, "kraj_code" text NOT NULL,
      "valid_from" date, "valid_to" date, "target" int NOT NULL, "source" text,
      CONSTRAINT "recruitment_plan_once_per_strategic_plan" UNIQUE ("strategic_plan_id"), CONSTRAINT "recruitment_plan_once_per_project" UNIQUE ("project_id"),
      CONSTRAINT "recruitment_plan_pkey" PRIMARY KEY ("id"), CONSTRAINT "recruitment_plan_strategic_plan" FOREIGN KEY ("strategic_plan_id") REFERENCES "strategic_plan" ("id"))`);
    await q.query(`CREATE INDEX "recruitment_plan_by_kraj" ON "recruitment_plan" ("kraj_code")`);
    await q.query(`CREATE TABLE "working_group" (${RECORD}, "recruitment_plan_id" uuid NOT NULL, "kraj_code" text NOT NULL, "name" text NOT NULL,
      CONSTRAINT "working_group_once_per_plan" UNIQUE ("recruitment_plan_id"), CONSTRAINT "working_group_pkey" PRIMARY KEY ("id"),
      CONSTRAINT "working_group_recruitment_plan" FOREIGN KEY ("recruitment_plan_id") REFERENCES "recruitment_plan" ("id"))`);
    await q.query(`CREATE TABLE "working_group_member" (${RECORD}, "group_id" uuid NOT NULL, "organisation_id" uuid NOT NULL, "kind" text NOT NULL, "valid_from" date NOT NULL, "last_day" date,
      CONSTRAINT "working_group_member_once_at_a_time" EXCLUDE USING gist ("group_id" WITH =, "organisation_id" WITH =, daterange("valid_from", "last_day", '[]') WITH &&),
      CONSTRAINT "working_group_member_pkey" PRIMARY KEY ("id"), CONSTRAINT "working_group_member_group" FOREIGN KEY ("group_id") REFERENCES "working_group" ("id"))`);
    await q.query(`CREATE INDEX "working_group_member_by_group" ON "working_group_member" ("group_id")`);
    await q.query(`CREATE TABLE "recruitment_activity" (${RECORD}, "recruitment_plan_id" uuid NOT NULL, "project_id" uuid NOT NULL, "kraj_code" text NOT NULL, "organisation_id" uuid NOT NULL,
      "date" date NOT NULL, "type" text NOT NULL, "state" text NOT NULL, "reach" int, "new_applicants" int, "note" text, "cancel_reason" text,
      CONSTRAINT "recruitment_activity_pkey" PRIMARY KEY ("id"), CONSTRAINT "recruitment_activity_plan" FOREIGN KEY ("recruitment_plan_id") REFERENCES "recruitment_plan" ("id"))`);
    await q.query(`CREATE INDEX "recruitment_activity_by_plan" ON "recruitment_activity" ("recruitment_plan_id", "date")`);
  }
  async down(q: QueryRunner): Promise<void> {
    const tables = ['recruitment_activity', 'working_group_member', 'working_group', 'recruitment_plan', 'measure', 'plan_adoption', 'strategic_plan', 'coordinator_post', 'known_organisation', 'known_project'];
    for (const table of tables) await q.query(`DROP TABLE "${table}"`);
  }
}
