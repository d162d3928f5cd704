import type { MigrationInterface, QueryRunner } from 'typeorm';

const SCOPE = `visible("person_id", null) or string_to_array(current_setting('opora.roles', true), ',') && array['operator', 'gdpr-officer', 'machine-client']`;

/** Sessions that were ended; seen by the person, by those who run the platform and its officers, and by the gateway that refuses them. */
export class EndedSessions1795390000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE "ended_session" ("id" uuid NOT NULL DEFAULT uuidv7(), "version" integer NOT NULL DEFAULT 1, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "person_id" uuid NOT NULL, "session_id" text, "issued_until" TIMESTAMP WITH TIME ZONE NOT NULL, "ended_by" text NOT NULL,
      "reason" text NOT NULL, "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "ended_session_pkey" PRIMARY KEY ("id"))`);
    await q.query(`CREATE INDEX "ended_session_by_person" ON "ended_session" ("person_id")`);
    await q.query(`CREATE UNIQUE INDEX "ended_session_once" ON "ended_session" ("person_id", "session_id") WHERE "session_id" IS NOT NULL`);
    await q.query(`CREATE INDEX "ended_session_by_expiry" ON "ended_session" ("expires_at")`);
    await q.query(`ALTER TABLE "ended_session" ENABLE ROW LEVEL SECURITY`);
    await q.query(`ALTER TABLE "ended_session" FORCE ROW LEVEL SECURITY`);
    await q.query(`CREATE POLICY "ended_session_in_scope" ON "ended_session" USING (${SCOPE}) WITH CHECK (${SCOPE})`);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE "ended_session"');
  }
}
