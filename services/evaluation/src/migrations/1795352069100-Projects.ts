import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Projects1795352069100 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE "project" ("id" uuid NOT NULL DEFAULT uuidv7(), "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "code" text NOT NULL, "name" text NOT NULL, "registration_number" text, "kind" text, "programme" text, "priority_axis" text, "investment_priority" text, "call" text, "call_objective" text, "eligible_applicants" text, "beneficiary" text NOT NULL, "kraj_code" text, "status" text NOT NULL, "goals" text array NOT NULL DEFAULT '{}', "target_group" text, "legal_bases" text array NOT NULL DEFAULT '{}', "publicity" text array NOT NULL DEFAULT '{}', "timeline_times" text array NOT NULL DEFAULT '{}', "timeline_steps" text array NOT NULL DEFAULT '{}', "stated_months" integer, "budget_total" bigint, "budget_kind" text, "claimed" bigint NOT NULL DEFAULT '0', "source" text NOT NULL, CONSTRAINT "project_claims_within_ceiling" CHECK ("budget_kind" is distinct from 'CEILING' or "claimed" <= "budget_total"), CONSTRAINT "project_budget_kind_with_total" CHECK (("budget_total" is null) = ("budget_kind" is null)), CONSTRAINT "project_pkey" PRIMARY KEY ("id"))`);
    await q.query(`CREATE INDEX "project_by_kraj" ON "project"  ("kraj_code") `);
    await q.query(`CREATE UNIQUE INDEX "project_registration_number_unique" ON "project"  ("registration_number") `);
    await q.query(`CREATE UNIQUE INDEX "project_code_unique" ON "project"  ("code") `);
    await q.query(`CREATE TABLE "project_period" ("id" uuid NOT NULL DEFAULT uuidv7(), "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "project_id" uuid NOT NULL, "from" date NOT NULL, "to" date NOT NULL, "from_precision" text NOT NULL DEFAULT 'DAY', "to_precision" text NOT NULL DEFAULT 'DAY', "extension" boolean NOT NULL, "source" text NOT NULL, CONSTRAINT "project_period_order" CHECK ("from" <= "to"), CONSTRAINT "project_period_pkey" PRIMARY KEY ("id"))`);
    await q.query(`CREATE UNIQUE INDEX "project_period_once" ON "project_period"  ("project_id", "from") `);
    await q.query(`CREATE TABLE "project_link" ("first_id" uuid NOT NULL, "second_id" uuid NOT NULL, "source" text NOT NULL, CONSTRAINT "project_link_order" CHECK ("first_id" < "second_id"), CONSTRAINT "project_link_pkey" PRIMARY KEY ("first_id", "second_id"))`);
    await q.query(`CREATE TABLE "source_fact" ("id" uuid NOT NULL DEFAULT uuidv7(), "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "project_id" uuid NOT NULL, "key" text NOT NULL, "statement" text NOT NULL, "nature" text NOT NULL, "source" text NOT NULL, CONSTRAINT "source_fact_pkey" PRIMARY KEY ("id"))`);
    await q.query(`CREATE UNIQUE INDEX "source_fact_once" ON "source_fact"  ("project_id", "key") `);
    await q.query(`CREATE TABLE "key_activity" ("id" uuid NOT NULL DEFAULT uuidv7(), "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "project_id" uuid NOT NULL, "parent_id" uuid, "place" integer NOT NULL, "number" text NOT NULL, "title" text, "phase" text, "source" text NOT NULL, CONSTRAINT "key_activity_pkey" PRIMARY KEY ("id"))`);
    await q.query(`CREATE INDEX "key_activity_by_parent" ON "key_activity"  ("parent_id") `);
    await q.query(`CREATE UNIQUE INDEX "key_activity_once" ON "key_activity"  ("project_id", "number") `);
    await q.query(`CREATE TABLE "team_role" ("id" uuid NOT NULL DEFAULT uuidv7(), "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "project_id" uuid NOT NULL, "title" text NOT NULL, "count" integer, "count_per" text, "since" date, "source" text NOT NULL, CONSTRAINT "team_role_pkey" PRIMARY KEY ("id"))`);
    await q.query(`CREATE UNIQUE INDEX "team_role_once" ON "team_role"  ("project_id", "title") `);
    await q.query(`CREATE TABLE "funding_claim" ("id" uuid NOT NULL DEFAULT uuidv7(), "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "project_id" uuid NOT NULL, "amount" bigint NOT NULL, "claimed_on" date NOT NULL, "note" text, CONSTRAINT "funding_claim_positive" CHECK ("amount" > 0), CONSTRAINT "funding_claim_pkey" PRIMARY KEY ("id"))`);
    await q.query(`CREATE INDEX "funding_claim_by_project" ON "funding_claim"  ("project_id", "claimed_on", "id") `);
    await q.query(`CREATE TABLE "funding_share" ("id" uuid NOT NULL DEFAULT uuidv7(), "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "project_id" uuid NOT NULL, "place" integer NOT NULL, "payer" text NOT NULL, "basis_points" integer, "amount" bigint, CONSTRAINT "funding_share_amount_with_share" CHECK ("amount" is null or "basis_points" is not null), CONSTRAINT "funding_share_pkey" PRIMARY KEY ("id"))`);
    await q.query(`CREATE UNIQUE INDEX "funding_share_once" ON "funding_share"  ("project_id", "payer") `);
    await q.query(`CREATE TABLE "target" ("id" uuid NOT NULL DEFAULT uuidv7(), "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "project_id" uuid NOT NULL, "metric" text NOT NULL, "title" text NOT NULL, "value" numeric NOT NULL, "value_to" numeric, "unit" text NOT NULL, "semantics" text NOT NULL, "territory_code" text NOT NULL DEFAULT '', "per" text, "service_type" text, "from" date, "to" date, "source" text NOT NULL, CONSTRAINT "target_range" CHECK ("value_to" is null or "value_to" >= "value"), CONSTRAINT "target_pkey" PRIMARY KEY ("id"))`);
    await q.query(`CREATE INDEX "target_by_metric" ON "target"  ("metric", "project_id") `);
    await q.query(`CREATE UNIQUE INDEX "target_once" ON "target"  ("project_id", "metric", "territory_code") `);
    await q.query(`ALTER TABLE "project_period" ADD CONSTRAINT "project_period_of_project" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await q.query(`ALTER TABLE "project_link" ADD CONSTRAINT "project_link_first" FOREIGN KEY ("first_id") REFERENCES "project"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await q.query(`ALTER TABLE "project_link" ADD CONSTRAINT "project_link_second" FOREIGN KEY ("second_id") REFERENCES "project"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await q.query(`ALTER TABLE "source_fact" ADD CONSTRAINT "source_fact_of_project" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await q.query(`ALTER TABLE "key_activity" ADD CONSTRAINT "key_activity_of_project" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await q.query(`ALTER TABLE "key_activity" ADD CONSTRAINT "key_activity_parent" FOREIGN KEY ("parent_id") REFERENCES "key_activity"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await q.query(`ALTER TABLE "team_role" ADD CONSTRAINT "team_role_of_project" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await q.query(`ALTER TABLE "funding_claim" ADD CONSTRAINT "funding_claim_of_project" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await q.query(`ALTER TABLE "funding_share" ADD CONSTRAINT "funding_share_of_project" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await q.query(`ALTER TABLE "target" ADD CONSTRAINT "target_of_project" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`ALTER TABLE "target" DROP CONSTRAINT "target_of_project"`);
    await q.query(`ALTER TABLE "funding_share" DROP CONSTRAINT "funding_share_of_project"`);
    await q.query(`ALTER TABLE "funding_claim" DROP CONSTRAINT "funding_claim_of_project"`);
    await q.query(`ALTER TABLE "team_role" DROP CONSTRAINT "team_role_of_project"`);
    await q.query(`ALTER TABLE "key_activity" DROP CONSTRAINT "key_activity_parent"`);
    await q.query(`ALTER TABLE "key_activity" DROP CONSTRAINT "key_activity_of_project"`);
    await q.query(`ALTER TABLE "source_fact" DROP CONSTRAINT "source_fact_of_project"`);
    await q.query(`ALTER TABLE "project_link" DROP CONSTRAINT "project_link_second"`);
    await q.query(`ALTER TABLE "project_link" DROP CONSTRAINT "project_link_first"`);
    await q.query(`ALTER TABLE "project_period" DROP CONSTRAINT "project_period_of_project"`);
    await q.query(`DROP TABLE "target"`);
    await q.query(`DROP TABLE "funding_share"`);
    await q.query(`DROP TABLE "funding_claim"`);
    await q.query(`DROP TABLE "team_role"`);
    await q.query(`DROP TABLE "key_activity"`);
    await q.query(`DROP TABLE "source_fact"`);
    await q.query(`DROP TABLE "project_link"`);
    await q.query(`DROP TABLE "project_period"`);
    await q.query(`DROP TABLE "project"`);
  }
}
