import { protect } from '@opora/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Attendance by day, and certificates: whose they are behind row-level security, what anyone may verify beside it. */
export class AttendanceAndCertificates1795356876969 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE "certificate" ("id" uuid NOT NULL DEFAULT uuidv7(), "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "number" text NOT NULL, "registration_id" uuid NOT NULL, "event_id" uuid NOT NULL, "person_id" uuid NOT NULL, "project_id" uuid NOT NULL, "kraj_code" text, "organisation_id" uuid, "minutes" integer NOT NULL, "issued_on" date NOT NULL, "revoked_at" TIMESTAMP WITH TIME ZONE, "revoke_reason" text, CONSTRAINT "certificate_number_once" UNIQUE ("number"), CONSTRAINT "certificate_revoked_with_a_reason" CHECK (("revoked_at" IS NULL) = ("revoke_reason" IS NULL)), CONSTRAINT "certificate_pkey" PRIMARY KEY ("id"))`);
    await q.query(`CREATE INDEX "certificate_of_event" ON "certificate"  ("event_id")`);
    await q.query(`CREATE INDEX "certificate_of_person" ON "certificate"  ("person_id", "issued_on")`);
    await q.query(`CREATE UNIQUE INDEX "certificate_valid_once" ON "certificate"  ("registration_id") WHERE "revoked_at" IS NULL`);
    await q.query(`CREATE TABLE "attendance" ("id" uuid NOT NULL DEFAULT uuidv7(), "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "registration_id" uuid NOT NULL, "session_id" uuid NOT NULL, "person_id" uuid NOT NULL, "kraj_code" text, "organisation_id" uuid, "date" date NOT NULL, "state" text NOT NULL, "minutes" integer NOT NULL, "online" boolean NOT NULL, CONSTRAINT "attendance_once" UNIQUE ("registration_id", "session_id"), CONSTRAINT "attendance_minutes" CHECK ("minutes" >= 0 AND ("state" = 'PRESENT') = ("minutes" > 0)), CONSTRAINT "attendance_pkey" PRIMARY KEY ("id"))`);
    await q.query(`CREATE INDEX "attendance_of_person" ON "attendance"  ("person_id", "date")`);
    await q.query(`CREATE INDEX "attendance_of_session" ON "attendance"  ("session_id")`);
    await q.query(`CREATE TABLE "certificate_number" ("year" text NOT NULL, "last" integer NOT NULL, CONSTRAINT "certificate_number_pkey" PRIMARY KEY ("year"))`);
    await q.query(`CREATE TABLE "certificate_register" ("number" text NOT NULL, "code" text NOT NULL, "facts" jsonb NOT NULL, "minutes" integer NOT NULL, "issued_on" date NOT NULL, "revoked_on" date, CONSTRAINT "certificate_register_code_once" UNIQUE ("code"), CONSTRAINT "certificate_register_pkey" PRIMARY KEY ("number"))`);
    await q.query(`CREATE TABLE "certificate_setup" ("id" uuid NOT NULL DEFAULT uuidv7(), "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "project_id" uuid NOT NULL, "organiser" text NOT NULL, "signatory_name" text, "signatory_role_cs" text, "issued_at" text, "funder_lines" text array NOT NULL, "verify_url" text NOT NULL, CONSTRAINT "certificate_setup_once" UNIQUE ("project_id"), CONSTRAINT "certificate_setup_pkey" PRIMARY KEY ("id"))`);
    await q.query(`ALTER TABLE "event" ADD "lecturers" text array NOT NULL DEFAULT '{}'`);
    await q.query(`ALTER TABLE "certificate" ADD CONSTRAINT "certificate_of_registration" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await q.query(`ALTER TABLE "certificate" ADD CONSTRAINT "certificate_of_an_event" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await q.query(`ALTER TABLE "attendance" ADD CONSTRAINT "attendance_of_registration" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await q.query(`ALTER TABLE "attendance" ADD CONSTRAINT "attendance_on_session" FOREIGN KEY ("session_id") REFERENCES "event_session"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    for (const table of ['attendance', 'certificate']) for (const statement of protect(table, 'person_id, kraj_code, null, organisation_id')) await q.query(statement);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`ALTER TABLE "attendance" DROP CONSTRAINT "attendance_on_session"`);
    await q.query(`ALTER TABLE "attendance" DROP CONSTRAINT "attendance_of_registration"`);
    await q.query(`ALTER TABLE "certificate" DROP CONSTRAINT "certificate_of_an_event"`);
    await q.query(`ALTER TABLE "certificate" DROP CONSTRAINT "certificate_of_registration"`);
    await q.query(`ALTER TABLE "event" DROP COLUMN "lecturers"`);
    await q.query(`DROP TABLE "certificate_setup"`);
    await q.query(`DROP TABLE "certificate_register"`);
    await q.query(`DROP TABLE "certificate_number"`);
    await q.query(`DROP INDEX "attendance_of_session"`);
    await q.query(`DROP INDEX "attendance_of_person"`);
    await q.query(`DROP TABLE "attendance"`);
    await q.query(`DROP INDEX "certificate_valid_once"`);
    await q.query(`DROP INDEX "certificate_of_person"`);
    await q.query(`DROP INDEX "certificate_of_event"`);
    await q.query(`DROP TABLE "certificate"`);
  }
}
