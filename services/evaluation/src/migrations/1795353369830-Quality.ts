import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Quality1795353369830 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE "evaluation_plan" ("id" uuid NOT NULL DEFAULT uuidv7(), "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "project_id" uuid NOT NULL, "compulsory" boolean, "kinds" text array NOT NULL, "subject" text NOT NULL, "by_contractor" boolean, "tender_state" text, "tender_state_on" date, "source" text NOT NULL, CONSTRAINT "REL_6344c1a4b614e81e8a327e9ee2" UNIQUE ("project_id"), CONSTRAINT "evaluation_plan_pkey" PRIMARY KEY ("id"))`);
    await q.query(`CREATE UNIQUE INDEX "evaluation_plan_once" ON "evaluation_plan"  ("project_id")`);
    await q.query(`CREATE TABLE "evaluation" ("id" uuid NOT NULL DEFAULT uuidv7(), "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "project_id" uuid NOT NULL, "kind" text NOT NULL, "opened_on" date NOT NULL, "submitted_on" date, CONSTRAINT "evaluation_pkey" PRIMARY KEY ("id"))`);
    await q.query(`CREATE INDEX "evaluation_by_project" ON "evaluation"  ("project_id", "opened_on")`);
    await q.query(`CREATE UNIQUE INDEX "evaluation_one_entry_and_final" ON "evaluation"  ("project_id", "kind") WHERE "kind" <> 'ONGOING'`);
    await q.query(`CREATE TABLE "funded_workers" ("id" uuid NOT NULL DEFAULT uuidv7(), "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "project_id" uuid NOT NULL, "municipality_key" text NOT NULL, "call" text NOT NULL, "fewest" integer NOT NULL, "most" integer NOT NULL, "months" integer NOT NULL, "count" integer, "source" text NOT NULL, CONSTRAINT "funded_workers_in_range" CHECK ("count" is null or "count" between "fewest" and "most"), CONSTRAINT "funded_workers_pkey" PRIMARY KEY ("id"))`);
    await q.query(`CREATE UNIQUE INDEX "funded_workers_once" ON "funded_workers"  ("project_id", "municipality_key")`);
    await q.query(`CREATE TABLE "known_organisation" ("id" uuid NOT NULL, "kinds" text array NOT NULL, "kraj_code" text, "orp_code" text, "version" integer NOT NULL, CONSTRAINT "known_organisation_pkey" PRIMARY KEY ("id"))`);
    await q.query(`CREATE TABLE "output" ("id" uuid NOT NULL DEFAULT uuidv7(), "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "project_id" uuid NOT NULL, "code" text NOT NULL, "title" text NOT NULL, "kind" text NOT NULL, "phase" text, "planned" integer, "actual" integer, "pages_from" integer, "pages_to" integer, "copies" integer, "when_stated" text, "as_of" date NOT NULL, "source" text NOT NULL, CONSTRAINT "output_pages" CHECK ("pages_to" is null or "pages_to" >= "pages_from"), CONSTRAINT "output_pkey" PRIMARY KEY ("id"))`);
    await q.query(`CREATE UNIQUE INDEX "output_once" ON "output"  ("project_id", "code")`);
    await q.query(`CREATE TABLE "inspection_methodology" ("id" uuid NOT NULL DEFAULT uuidv7(), "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "project_id" uuid NOT NULL, "title" text NOT NULL, "subject_kind" text NOT NULL, "source" text NOT NULL, CONSTRAINT "inspection_methodology_pkey" PRIMARY KEY ("id"))`);
    await q.query(`CREATE UNIQUE INDEX "inspection_methodology_once" ON "inspection_methodology"  ("project_id", "subject_kind")`);
    await q.query(`CREATE TABLE "spod_inspection" ("id" uuid NOT NULL DEFAULT uuidv7(), "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "methodology_id" uuid NOT NULL, "organisation_id" uuid NOT NULL, "kraj_code" text, "planned_on" date NOT NULL, "trained_on" date, CONSTRAINT "spod_inspection_pkey" PRIMARY KEY ("id"))`);
    await q.query(`CREATE INDEX "spod_inspection_by_methodology" ON "spod_inspection"  ("methodology_id", "planned_on")`);
    await q.query(`CREATE UNIQUE INDEX "spod_inspection_once" ON "spod_inspection"  ("organisation_id", "planned_on")`);
    await q.query(`CREATE TABLE "standard_set" ("id" uuid NOT NULL DEFAULT uuidv7(), "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "code" text NOT NULL, "edition" text NOT NULL, "title_cs" text NOT NULL, "title_en" text NOT NULL, "legal_basis" text NOT NULL, "valid_from" date NOT NULL, "valid_to" date, "obligation_from" date NOT NULL, "comply_by" date NOT NULL, "source" text NOT NULL, CONSTRAINT "standard_set_days" CHECK ("obligation_from" <= "comply_by" and ("valid_to" is null or "valid_from" <= "valid_to")), CONSTRAINT "standard_set_pkey" PRIMARY KEY ("id"))`);
    await q.query(`CREATE UNIQUE INDEX "standard_set_once" ON "standard_set"  ("code", "edition")`);
    await q.query(`CREATE TABLE "standard" ("id" uuid NOT NULL DEFAULT uuidv7(), "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "set_id" uuid NOT NULL, "number" integer NOT NULL, "title_cs" text NOT NULL, "title_en" text NOT NULL, CONSTRAINT "standard_pkey" PRIMARY KEY ("id"))`);
    await q.query(`CREATE UNIQUE INDEX "standard_once" ON "standard"  ("set_id", "number")`);
    await q.query(`ALTER TABLE "evaluation_plan" ADD CONSTRAINT "evaluation_plan_of_project" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await q.query(`ALTER TABLE "evaluation" ADD CONSTRAINT "evaluation_of_project" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await q.query(`ALTER TABLE "funded_workers" ADD CONSTRAINT "funded_workers_of_project" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await q.query(`ALTER TABLE "output" ADD CONSTRAINT "output_of_project" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await q.query(`ALTER TABLE "inspection_methodology" ADD CONSTRAINT "inspection_methodology_of_project" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await q.query(`ALTER TABLE "spod_inspection" ADD CONSTRAINT "spod_inspection_methodology" FOREIGN KEY ("methodology_id") REFERENCES "inspection_methodology"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await q.query(`ALTER TABLE "standard" ADD CONSTRAINT "standard_of_set" FOREIGN KEY ("set_id") REFERENCES "standard_set"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`ALTER TABLE "standard" DROP CONSTRAINT "standard_of_set"`);
    await q.query(`ALTER TABLE "spod_inspection" DROP CONSTRAINT "spod_inspection_methodology"`);
    await q.query(`ALTER TABLE "inspection_methodology" DROP CONSTRAINT "inspection_methodology_of_project"`);
    await q.query(`ALTER TABLE "output" DROP CONSTRAINT "output_of_project"`);
    await q.query(`ALTER TABLE "funded_workers" DROP CONSTRAINT "funded_workers_of_project"`);
    await q.query(`ALTER TABLE "evaluation" DROP CONSTRAINT "evaluation_of_project"`);
    await q.query(`ALTER TABLE "evaluation_plan" DROP CONSTRAINT "evaluation_plan_of_project"`);
    await q.query(`DROP TABLE "standard"`);
    await q.query(`DROP TABLE "standard_set"`);
    await q.query(`DROP TABLE "spod_inspection"`);
    await q.query(`DROP TABLE "inspection_methodology"`);
    await q.query(`DROP TABLE "output"`);
    await q.query(`DROP TABLE "known_organisation"`);
    await q.query(`DROP TABLE "funded_workers"`);
    await q.query(`DROP TABLE "evaluation"`);
    await q.query(`DROP TABLE "evaluation_plan"`);
  }
}
