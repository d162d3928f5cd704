import type { MigrationInterface, QueryRunner } from 'typeorm';

const SCOPE = `visible("person_id", "kraj_code") or string_to_array(current_setting('opora.roles', true), ',') && array['gdpr-officer', 'machine-client']`;

/** Access opened outside one's region; seen by whoever opened it, by the kraj, by the GDPR officer, and by the gateway that honours it. */
export class OpenedAccess1795300000001 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE "opened_access" ("id" uuid NOT NULL DEFAULT uuidv7(), "version" integer NOT NULL DEFAULT 1, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "person_id" uuid NOT NULL, "kraj_code" text NOT NULL, "purpose" text NOT NULL, "reason" text NOT NULL,
      "opened_at" TIMESTAMP WITH TIME ZONE NOT NULL, "until" TIMESTAMP WITH TIME ZONE NOT NULL,
      CONSTRAINT "opened_access_once_at_a_time" EXCLUDE USING gist ("person_id" WITH =, "kraj_code" WITH =, tstzrange("opened_at", "until") WITH &&),
      CONSTRAINT "opened_access_pkey" PRIMARY KEY ("id"))`);
    await q.query(`CREATE INDEX "opened_access_by_kraj" ON "opened_access" ("kraj_code")`);
    await q.query(`CREATE INDEX "opened_access_by_person" ON "opened_access" ("person_id", "until")`);
    await q.query(`ALTER TABLE "opened_access" ENABLE ROW LEVEL SECURITY`);
    await q.query(`ALTER TABLE "opened_access" FORCE ROW LEVEL SECURITY`);
    await q.query(`CREATE POLICY "opened_access_in_scope" ON "opened_access" USING (${SCOPE}) WITH CHECK (${SCOPE})`);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE "opened_access"');
  }
}
