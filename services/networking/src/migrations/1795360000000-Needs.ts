import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Needs raised at round tables of ORPs and carried to regional ones. */
export class Needs1795360000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE "need" ("id" uuid NOT NULL DEFAULT uuidv7(), "version" int NOT NULL DEFAULT 1, "created_at" timestamptz NOT NULL DEFAULT now(), "updated_at" timestamptz NOT NULL DEFAULT now(),
      "project_id" uuid NOT NULL, "kraj_code" text NOT NULL, "orp_code" text NOT NULL, "round" int NOT NULL, "round_table_id" uuid NOT NULL, "addressee" text NOT NULL, "organisation_id" uuid,
      "text" text NOT NULL, "status" text NOT NULL, "carried_to_id" uuid, "merged_into_id" uuid, "response" text, "due_date" date,
      CONSTRAINT "need_addressee" CHECK ((addressee = 'KRAJ' and organisation_id is null) or (addressee = 'ACTOR' and carried_to_id is null and merged_into_id is null)),
      CONSTRAINT "need_not_into_itself" CHECK (merged_into_id <> id), CONSTRAINT "need_pkey" PRIMARY KEY ("id"),
      CONSTRAINT "need_raised_at" FOREIGN KEY ("round_table_id") REFERENCES "round_table" ("id"), CONSTRAINT "need_carried_to" FOREIGN KEY ("carried_to_id") REFERENCES "round_table" ("id"),
      CONSTRAINT "need_merged_into" FOREIGN KEY ("merged_into_id") REFERENCES "need" ("id"), CONSTRAINT "need_organisation" FOREIGN KEY ("organisation_id") REFERENCES "organisation" ("id"))`);
    await q.query(`CREATE INDEX "need_by_round" ON "need" ("project_id", "round")`);
    await q.query(`CREATE INDEX "need_by_regional_table" ON "need" ("carried_to_id")`);
    await q.query(`CREATE INDEX "need_by_orp" ON "need" ("kraj_code", "orp_code")`);
    await q.query(`CREATE INDEX "need_by_merged" ON "need" ("merged_into_id")`);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE "need"');
  }
}
