import type { MigrationInterface, QueryRunner } from 'typeorm';

export class IndicatorsAndRuns1795352872818 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE "indicator_value" ("indicator_id" text NOT NULL, "definition_version" integer NOT NULL, "territory_code" text NOT NULL, "period_from" date NOT NULL, "period_to" date NOT NULL, "value" numeric, "numerator" numeric, "denominator" numeric, "unit" text NOT NULL, "target" numeric, "as_of" date NOT NULL, "approval_state" text NOT NULL, "completeness" numeric, "suppressed" boolean NOT NULL, "reason" text, "code" text, "provisional" boolean NOT NULL, "run_id" uuid NOT NULL, "computed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "locked_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "indicator_value_or_reason" CHECK (("value" is null) = ("reason" is not null) or "suppressed"), CONSTRAINT "indicator_value_pkey" PRIMARY KEY ("indicator_id", "definition_version", "territory_code", "period_from", "period_to"))`);
    await q.query(`CREATE INDEX "indicator_value_by_period" ON "indicator_value"  ("period_from", "period_to")`);
    await q.query(`CREATE INDEX "indicator_value_by_territory" ON "indicator_value"  ("territory_code", "indicator_id", "period_to")`);
    await q.query(`CREATE TABLE "evaluation_run" ("id" uuid NOT NULL DEFAULT uuidv7(), "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "run_key" text NOT NULL, "period_from" date NOT NULL, "period_to" date NOT NULL, "as_of" date NOT NULL, "indicator_ids" text array NOT NULL, "state" text NOT NULL, "provisional" boolean NOT NULL, "requested_by" uuid array NOT NULL, "trace_id" text NOT NULL, "attempt" integer NOT NULL DEFAULT '0', "lease_until" TIMESTAMP WITH TIME ZONE, "next_attempt_at" TIMESTAMP WITH TIME ZONE NOT NULL, "started_at" TIMESTAMP WITH TIME ZONE, "finished_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "evaluation_run_period" CHECK ("period_from" <= "period_to"), CONSTRAINT "evaluation_run_pkey" PRIMARY KEY ("id"))`);
    await q.query(`CREATE INDEX "evaluation_run_due" ON "evaluation_run"  ("next_attempt_at", "id") WHERE "finished_at" is null`);
    await q.query(`CREATE UNIQUE INDEX "evaluation_run_one_active" ON "evaluation_run"  ("run_key") WHERE "finished_at" is null`);
    await q.query(`CREATE TABLE "evaluation_run_cell" ("run_id" uuid NOT NULL, "indicator_id" text NOT NULL, "territory_code" text NOT NULL, "definition_version" integer NOT NULL, "state" text NOT NULL DEFAULT 'PENDING', "code" text, "retry_count" integer NOT NULL DEFAULT '0', "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "evaluation_run_cell_pkey" PRIMARY KEY ("run_id", "indicator_id", "territory_code"))`);
    await q.query(`CREATE INDEX "evaluation_run_cell_open" ON "evaluation_run_cell"  ("run_id", "state")`);
    await q.query(`ALTER TABLE "evaluation_run_cell" ADD CONSTRAINT "evaluation_run_cell_of_run" FOREIGN KEY ("run_id") REFERENCES "evaluation_run"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`ALTER TABLE "evaluation_run_cell" DROP CONSTRAINT "evaluation_run_cell_of_run"`);
    await q.query(`DROP TABLE "evaluation_run_cell"`);
    await q.query(`DROP TABLE "evaluation_run"`);
    await q.query(`DROP TABLE "indicator_value"`);
  }
}
