import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '@opora/subgraph';

/** What is known of contracts of social services, and who is invited to round tables. */
export class Invitations1795370000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE "known_service" ("contract_id" uuid NOT NULL, "project_id" uuid NOT NULL, "kraj_code" text NOT NULL, "orp_codes" text array, "service_type" text NOT NULL,
      "lot_number" int NOT NULL, "provider_id" uuid NOT NULL, "valid_from" date NOT NULL, "valid_to" date NOT NULL, "version" int NOT NULL,
      CONSTRAINT "known_service_pkey" PRIMARY KEY ("contract_id"))`);
    await q.query(`CREATE INDEX "known_service_by_kraj" ON "known_service" ("kraj_code")`);
    await q.query(`CREATE TABLE "invitation" ("id" uuid NOT NULL DEFAULT uuidv7(), "version" int NOT NULL DEFAULT 1, "created_at" timestamptz NOT NULL DEFAULT now(), "updated_at" timestamptz NOT NULL DEFAULT now(),
      "round_table_id" uuid NOT NULL, "kraj_code" text NOT NULL, "orp_code" text, "kind" text NOT NULL, "organisation_id" uuid NOT NULL, "state" text NOT NULL, "answered_at" timestamptz, "people_told" int NOT NULL,
      CONSTRAINT "invitation_answer" CHECK ((state = 'SENT') = (answered_at is null)), CONSTRAINT "invitation_pkey" PRIMARY KEY ("id"),
      CONSTRAINT "invitation_round_table" FOREIGN KEY ("round_table_id") REFERENCES "round_table" ("id"), CONSTRAINT "invitation_organisation" FOREIGN KEY ("organisation_id") REFERENCES "organisation" ("id"))`);
    await q.query(`CREATE UNIQUE INDEX "invitation_once" ON "invitation" ("round_table_id", "kind", "organisation_id")`);
    await q.query(`CREATE TABLE "invited_person" ("invitation_id" uuid NOT NULL, "person_id" uuid NOT NULL, "kraj_code" text NOT NULL, "orp_code" text,
      CONSTRAINT "invited_person_pkey" PRIMARY KEY ("invitation_id", "person_id"),
      CONSTRAINT "invited_person_invitation" FOREIGN KEY ("invitation_id") REFERENCES "invitation" ("id") ON DELETE CASCADE)`);
    await q.query(`CREATE INDEX "invited_person_by_person" ON "invited_person" ("person_id")`);
    for (const statement of protect('invited_person', '"person_id", "kraj_code", "orp_code"')) await q.query(statement);
  }
  async down(q: QueryRunner): Promise<void> {
    for (const table of ['invited_person', 'invitation', 'known_service']) await q.query(`DROP TABLE "${table}"`);
  }
}
