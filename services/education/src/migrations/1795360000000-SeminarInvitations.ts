import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Organisations invited to seminars, and those that do not want it. */
export class SeminarInvitations1795360000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE "seminar_invitation" ("id" uuid NOT NULL DEFAULT uuidv7(), "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "batch_id" uuid NOT NULL, "project_id" uuid NOT NULL, "kraj_code" text NOT NULL, "organisation_id" uuid NOT NULL,
      "event_ids" uuid array NOT NULL, "state" text NOT NULL, "people_told" integer NOT NULL, CONSTRAINT "seminar_invitation_pkey" PRIMARY KEY ("id"))`);
    await q.query(`CREATE INDEX "seminar_invitation_by_state" ON "seminar_invitation" ("state", "id")`);
    await q.query(`CREATE INDEX "seminar_invitation_of_organisation" ON "seminar_invitation" ("organisation_id")`);
    await q.query(`CREATE INDEX "seminar_invitation_of_batch" ON "seminar_invitation" ("batch_id")`);
    await q.query(`CREATE TABLE "invitation_opt_out" ("organisation_id" uuid NOT NULL, "recorded_by" text NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      CONSTRAINT "invitation_opt_out_pkey" PRIMARY KEY ("organisation_id"))`);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE "invitation_opt_out"');
    await q.query('DROP TABLE "seminar_invitation"');
  }
}
