import type { MigrationInterface, QueryRunner } from 'typeorm';

const SCOPE = `visible("person_id", "kraj_code") or string_to_array(current_setting('opora.roles', true), ',') && array['operator', 'gdpr-officer', 'machine-client']`;

/** Who may do what: a table of people, so row-level security; a person sees their own, a kraj its own, those who run the platform all. */
export class Grants1795300000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE "role_grant" ("id" uuid NOT NULL DEFAULT uuidv7(), "version" integer NOT NULL DEFAULT 1, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "person_id" uuid NOT NULL, "role" text NOT NULL, "level" text NOT NULL, "scope_id" text, "kraj_code" text,
      "valid_from" date NOT NULL, "valid_to" date, "granted_by" text, "reason" text NOT NULL, "withdrawn_at" TIMESTAMP WITH TIME ZONE, "withdrawn_by" text, "withdraw_reason" text,
      CONSTRAINT "role_grant_once_at_a_time" EXCLUDE USING gist ("person_id" WITH =, "role" WITH =, "level" WITH =, coalesce("scope_id", '') WITH =, daterange("valid_from", "valid_to", '[]') WITH &&) WHERE ("withdrawn_at" IS NULL),
      CONSTRAINT "role_grant_scope" CHECK (("level" = 'ALL') = ("scope_id" IS NULL)),
      CONSTRAINT "role_grant_withdrawal" CHECK (("withdrawn_at" IS NULL) = ("withdrawn_by" IS NULL) AND ("withdrawn_at" IS NULL) = ("withdraw_reason" IS NULL)),
      CONSTRAINT "role_grant_pkey" PRIMARY KEY ("id"))`);
    await q.query(`CREATE INDEX "role_grant_by_person" ON "role_grant" ("person_id")`);
    await q.query(`CREATE INDEX "role_grant_by_kraj" ON "role_grant" ("kraj_code")`);
    await q.query(`ALTER TABLE "role_grant" ENABLE ROW LEVEL SECURITY`);
    await q.query(`ALTER TABLE "role_grant" FORCE ROW LEVEL SECURITY`);
    await q.query(`CREATE POLICY "role_grant_in_scope" ON "role_grant" USING (${SCOPE}) WITH CHECK (${SCOPE})`);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE "role_grant"');
  }
}
