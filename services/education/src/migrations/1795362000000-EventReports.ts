import { protect } from '@opora/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reports of events, and the first kind that asks for one: foreign trips (source 004:31). Days and parts are no source's; a project plans its own over them. */
export class EventReports1795362000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE "event_report" ("id" uuid NOT NULL DEFAULT uuidv7(), "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "event_id" uuid NOT NULL, "project_id" uuid NOT NULL, "kraj_code" text, "state" text NOT NULL DEFAULT 'DRAFT', "from" date, "to" date, "place_cs" text, "delegation_cs" text, "hosts" jsonb NOT NULL DEFAULT '[]', "findings_cs" text, "recommendations_cs" text, "links" jsonb NOT NULL DEFAULT '[]', "material_id" uuid, "submitted_by" text, "submitted_on" date, "accepted_by" text, "accepted_on" date, "return_reason" text, "source" text, CONSTRAINT "event_report_once" UNIQUE ("event_id"), CONSTRAINT "event_report_in_order" CHECK ("to" >= "from"), CONSTRAINT "event_report_submitted_on_a_day" CHECK ("state" NOT IN ('SUBMITTED', 'ACCEPTED') OR "submitted_on" IS NOT NULL), CONSTRAINT "event_report_accepted_on_a_day" CHECK (("state" = 'ACCEPTED') = ("accepted_on" IS NOT NULL)), CONSTRAINT "event_report_of_event" FOREIGN KEY ("event_id") REFERENCES "event"("id"), CONSTRAINT "event_report_published_in" FOREIGN KEY ("material_id") REFERENCES "material"("id"), CONSTRAINT "event_report_pkey" PRIMARY KEY ("id"))`);
    await q.query(`CREATE INDEX "event_report_of_project" ON "event_report" ("project_id")`);
    await q.query(`CREATE TABLE "event_report_traveller" ("report_id" uuid NOT NULL, "person_id" uuid NOT NULL, "kraj_code" text, "until" date NOT NULL, CONSTRAINT "event_report_traveller_of_report" FOREIGN KEY ("report_id") REFERENCES "event_report"("id"), CONSTRAINT "event_report_traveller_pkey" PRIMARY KEY ("report_id", "person_id"))`);
    await q.query(`CREATE INDEX "event_report_traveller_of_person" ON "event_report_traveller" ("person_id")`);
    for (const statement of protect('event_report_traveller', 'person_id, kraj_code')) await q.query(statement);
    await q.query(`UPDATE "event_kind" SET "norm" = "norm" || '{"reportDays": 30, "reportSections": ["TRAVELLERS", "DATES", "PLACE", "HOSTS", "FINDINGS", "RECOMMENDATIONS"]}' WHERE "code" = 'FOREIGN_TRIP'`);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`UPDATE "event_kind" SET "norm" = "norm" - 'reportDays' - 'reportSections'`);
    await q.query('DROP TABLE "event_report_traveller"');
    await q.query('DROP TABLE "event_report"');
  }
}
