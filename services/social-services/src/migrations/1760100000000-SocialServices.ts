import type { MigrationInterface, QueryRunner } from 'typeorm';

const RECORD = `"id" uuid NOT NULL DEFAULT uuidv7(), "version" int NOT NULL DEFAULT 1, "created_at" timestamptz NOT NULL DEFAULT now(), "updated_at" timestamptz NOT NULL DEFAULT now()`;

/** Plans, lots, contracts with membership and entrustment, and what is known of projects and organisations. */
export class SocialServices1760100000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE "known_project" ("id" uuid NOT NULL, "code" text NOT NULL, "kraj_code" text, "periods" jsonb NOT NULL, "version" int NOT NULL,
      CONSTRAINT "known_project_pkey" PRIMARY KEY ("id"))`);
    await q.query(`CREATE TABLE "known_organisation" ("id" uuid NOT NULL, "kinds" text array NOT NULL, "kraj_code" text, "orp_code" text, "version" int NOT NULL,
      CONSTRAINT "known_organisation_pkey" PRIMARY KEY ("id"))`);
    await q.query(`CREATE TABLE "service_plan" (${RECORD}, "project_id" uuid NOT NULL, "kraj_code" text NOT NULL, "price_share" int NOT NULL, "ends_on" date,
      "requested_from" date, "requested_to" date, "source" text,
      CONSTRAINT "service_plan_once_per_project" UNIQUE ("project_id"), CONSTRAINT "service_plan_pkey" PRIMARY KEY ("id"))`);
    await q.query(`CREATE INDEX "service_plan_by_kraj" ON "service_plan" ("kraj_code")`);
    await q.query(`CREATE TABLE "service_type_plan" (${RECORD}, "plan_id" uuid NOT NULL, "service_type" text NOT NULL, "legal_basis" text NOT NULL, "lot_count" int NOT NULL,
      "forms" text array NOT NULL, "other_forms" boolean NOT NULL, "age_from" int, "age_to" int, "target_groups" jsonb NOT NULL,
      "supported_persons_target" int NOT NULL, "fte_target" numeric(8,2) NOT NULL,
      CONSTRAINT "service_type_plan_once_per_plan" UNIQUE ("plan_id", "service_type"), CONSTRAINT "service_type_plan_pkey" PRIMARY KEY ("id"),
      CONSTRAINT "service_type_plan_plan" FOREIGN KEY ("plan_id") REFERENCES "service_plan" ("id") ON DELETE CASCADE)`);
    await q.query(`CREATE TABLE "lot" (${RECORD}, "plan_id" uuid NOT NULL, "project_id" uuid NOT NULL, "kraj_code" text NOT NULL, "service_type" text NOT NULL,
      "number" int NOT NULL, "territory" text, "orp_codes" text array, "tender_phase" text,
      CONSTRAINT "lot_once_per_plan" UNIQUE ("plan_id", "service_type", "number"), CONSTRAINT "lot_pkey" PRIMARY KEY ("id"),
      CONSTRAINT "lot_plan" FOREIGN KEY ("plan_id") REFERENCES "service_plan" ("id"))`);
    await q.query(`CREATE INDEX "lot_by_project" ON "lot" ("project_id", "service_type", "number")`);
    await q.query(`CREATE INDEX "lot_by_kraj" ON "lot" ("kraj_code", "service_type", "number")`);
    await q.query(`CREATE TABLE "contract" (${RECORD}, "lot_id" uuid NOT NULL, "project_id" uuid NOT NULL, "kraj_code" text NOT NULL, "service_type" text NOT NULL,
      "lot_number" int NOT NULL, "provider_id" uuid NOT NULL, "number" text NOT NULL, "valid_from" date NOT NULL, "valid_to" date NOT NULL, "last_day" date NOT NULL,
      "forms" text array NOT NULL, "compensation" bigint NOT NULL, "price_share" int NOT NULL, "agreed_price" bigint NOT NULL, "territory_share" bigint,
      "terminated_on" date, "termination_reason" text,
      CONSTRAINT "contract_number_once_per_project" UNIQUE ("project_id", "number"),
      CONSTRAINT "contract_one_in_force_per_lot" EXCLUDE USING gist ("lot_id" WITH =, daterange("valid_from", "last_day", '[]') WITH &&),
      CONSTRAINT "contract_pkey" PRIMARY KEY ("id"), CONSTRAINT "contract_lot" FOREIGN KEY ("lot_id") REFERENCES "lot" ("id"))`);
    await q.query(`CREATE INDEX "contract_by_project" ON "contract" ("project_id", "valid_from")`);
    await q.query(`CREATE INDEX "contract_by_kraj" ON "contract" ("kraj_code", "valid_from")`);
    await q.query(`CREATE INDEX "contract_by_provider" ON "contract" ("provider_id", "valid_from")`);
    const held = `"contract_id" uuid NOT NULL, "organisation_id" uuid NOT NULL, "kraj_code" text NOT NULL`;
    await q.query(`CREATE TABLE "network_membership" (${RECORD}, ${held}, "valid_from" date NOT NULL, "last_day" date NOT NULL,
      CONSTRAINT "network_membership_once_per_contract" UNIQUE ("contract_id"), CONSTRAINT "network_membership_pkey" PRIMARY KEY ("id"),
      CONSTRAINT "network_membership_contract" FOREIGN KEY ("contract_id") REFERENCES "contract" ("id"))`);
    await q.query(`CREATE INDEX "network_membership_by_organisation" ON "network_membership" ("organisation_id", "valid_from")`);
    await q.query(`CREATE TABLE "entrustment" (${RECORD}, ${held}, "service_type" text NOT NULL, "territory" text, "orp_codes" text array, "valid_from" date NOT NULL, "last_day" date NOT NULL,
      CONSTRAINT "entrustment_once_per_contract" UNIQUE ("contract_id"), CONSTRAINT "entrustment_pkey" PRIMARY KEY ("id"),
      CONSTRAINT "entrustment_contract" FOREIGN KEY ("contract_id") REFERENCES "contract" ("id"))`);
    await q.query(`CREATE INDEX "entrustment_by_organisation" ON "entrustment" ("organisation_id", "valid_from")`);
  }
  async down(q: QueryRunner): Promise<void> {
    for (const table of ['entrustment', 'network_membership', 'contract', 'lot', 'service_type_plan', 'service_plan', 'known_organisation', 'known_project']) await q.query(`DROP TABLE "${table}"`);
  }
}
