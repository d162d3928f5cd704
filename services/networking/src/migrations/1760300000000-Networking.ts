import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '@opora/subgraph';

const RECORD = `"id" uuid NOT NULL DEFAULT uuidv7(), "version" int NOT NULL DEFAULT 1, "created_at" timestamptz NOT NULL DEFAULT now(), "updated_at" timestamptz NOT NULL DEFAULT now()`;

/** Organisations, people, plans and rounds of round tables, round tables, coverage stated by sources, regional offices, and what is known of projects. */
export class Networking1760300000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE "known_project" ("project_id" uuid NOT NULL, "code" text NOT NULL, "kraj_code" text, "periods" jsonb NOT NULL, "version" int NOT NULL,
      CONSTRAINT "known_project_pkey" PRIMARY KEY ("project_id"))`);
    await q.query(`CREATE TABLE "organisation" (${RECORD}, "name" text NOT NULL, "kinds" text array NOT NULL, "ico" text, "kraj_code" text, "orp_code" text, "municipality_key" text,
      "provides_accompaniment" boolean NOT NULL DEFAULT false, "is_synthetic" boolean NOT NULL, "source" text,
      CONSTRAINT "organisation_ico_once" UNIQUE ("ico"), CONSTRAINT "organisation_pkey" PRIMARY KEY ("id"))`);
    await q.query(`CREATE INDEX "organisation_by_kraj" ON "organisation" ("kraj_code", "orp_code")`);
    await q.query(`CREATE TABLE "person" (${RECORD}, "name" text NOT NULL, "role_title" text, "employer_id" uuid, "kraj_code" text, "is_synthetic" boolean NOT NULL,
      CONSTRAINT "person_pkey" PRIMARY KEY ("id"), CONSTRAINT "person_employer" FOREIGN KEY ("employer_id") REFERENCES "organisation" ("id"))`);
    await q.query(`CREATE INDEX "person_by_kraj" ON "person" ("kraj_code")`);
    await q.query(`CREATE INDEX "person_by_employer" ON "person" ("employer_id")`);
    for (const statement of protect('person', '"id", "kraj_code"')) await q.query(statement);
    await q.query(`CREATE TABLE "round_table_plan" (${RECORD}, "project_id" uuid NOT NULL, "kraj_code" text NOT NULL, "per_orp" int NOT NULL, "orp_codes" text array NOT NULL,
      "regional" int NOT NULL, "round_count" int NOT NULL, "facilitator_ids" uuid array NOT NULL, "source" text,
      CONSTRAINT "round_table_plan_once_per_project" UNIQUE ("project_id"),
      CONSTRAINT "round_table_plan_counts" CHECK (per_orp >= 0 and regional >= 0 and round_count >= per_orp), CONSTRAINT "round_table_plan_pkey" PRIMARY KEY ("id"))`);
    await q.query(`CREATE INDEX "round_table_plan_by_kraj" ON "round_table_plan" ("kraj_code")`);
    await q.query(`CREATE TABLE "round_table" (${RECORD}, "project_id" uuid NOT NULL, "kraj_code" text NOT NULL, "level" text NOT NULL, "orp_code" text, "round" int, "closes_round" int,
      "status" text NOT NULL, "date" date, "dated_on" date, "held_by" date, "venue" text, "facilitator_ids" uuid array NOT NULL, "attendance" jsonb, "cancelled_reason" text, "source" text,
      CONSTRAINT "round_table_territory" CHECK ((level = 'ORP' and orp_code is not null and round is not null and closes_round is null) or (level = 'KRAJ' and orp_code is null and round is null)),
      CONSTRAINT "round_table_day" CHECK ((status = 'PLANNED' and date is null and held_by is null) or (status = 'SCHEDULED' and date is not null and held_by is null)
        or (status = 'HELD' and (date is null) <> (held_by is null)) or status = 'CANCELLED'),
      CONSTRAINT "round_table_dated_on" CHECK ((date is null) = (dated_on is null)), CONSTRAINT "round_table_pkey" PRIMARY KEY ("id"))`);
    await q.query(`CREATE UNIQUE INDEX "round_table_once_per_orp_and_round" ON "round_table" ("project_id", "orp_code", "round") WHERE level = 'ORP' and status <> 'CANCELLED'`);
    await q.query(`CREATE UNIQUE INDEX "round_table_closes_a_round_once" ON "round_table" ("project_id", "closes_round") WHERE level = 'KRAJ' and status <> 'CANCELLED'`);
    await q.query(`CREATE INDEX "round_table_by_kraj" ON "round_table" ("kraj_code", "orp_code")`);
    await q.query(`CREATE INDEX "round_table_by_orp" ON "round_table" ("orp_code")`);
    await q.query(`CREATE TABLE "round" (${RECORD}, "project_id" uuid NOT NULL, "kraj_code" text NOT NULL, "number" int NOT NULL, "window_from" date, "window_to" date, "source" text,
      "closed_on" date, "closed_by_regional_table_id" uuid, "waiver_reason" text,
      CONSTRAINT "round_once_per_project" UNIQUE ("project_id", "number"), CONSTRAINT "round_pkey" PRIMARY KEY ("id"),
      CONSTRAINT "round_closed_by" FOREIGN KEY ("closed_by_regional_table_id") REFERENCES "round_table" ("id"))`);
    await q.query(`CREATE TABLE "networking_coverage" (${RECORD}, "project_id" uuid NOT NULL, "stated_on" date NOT NULL, "involved_kraje" int NOT NULL, "involved_orps" int NOT NULL,
      "possible_orps" int NOT NULL, "total_orps" int NOT NULL, "claimed_over_percent" numeric, "source" text,
      CONSTRAINT "networking_coverage_once_a_day" UNIQUE ("project_id", "stated_on"),
      CONSTRAINT "networking_coverage_order" CHECK (0 <= involved_orps and involved_orps <= possible_orps and possible_orps <= total_orps and involved_kraje >= 0),
      CONSTRAINT "networking_coverage_pkey" PRIMARY KEY ("id"))`);
    await q.query(`CREATE TABLE "regional_office" (${RECORD}, "project_id" uuid NOT NULL, "kind" text NOT NULL, "name" text NOT NULL, "municipality_key" text NOT NULL, "kraj_code" text NOT NULL,
      "area" text, "methodologists" int, "source" text, CONSTRAINT "regional_office_once" UNIQUE ("project_id", "kind", "municipality_key"),
      CONSTRAINT "regional_office_methodologists" CHECK (methodologists >= 0), CONSTRAINT "regional_office_pkey" PRIMARY KEY ("id"))`);
  }
  async down(q: QueryRunner): Promise<void> {
    for (const table of ['regional_office', 'networking_coverage', 'round', 'round_table', 'round_table_plan', 'person', 'organisation', 'known_project']) await q.query(`DROP TABLE "${table}"`);
  }
}
