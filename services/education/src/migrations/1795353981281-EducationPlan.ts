import { protect } from '@opora/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { EVENT_KINDS } from './event-kinds';

/** The plan of education: topics, series, events, programmes, materials, the staff's own training; and the kinds of events as rows. */
export class EducationPlan1795353981281 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE "topic" ("id" uuid NOT NULL DEFAULT uuidv7(), "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "project_id" uuid NOT NULL, "code" text NOT NULL, "title_cs" text NOT NULL, "title_en" text, "days" smallint, "amount" numeric, "unit" text NOT NULL, "accredited_unit" text, "minutes" integer, "source" text, CONSTRAINT "topic_code_once_in_project" UNIQUE ("project_id", "code"), CONSTRAINT "topic_pkey" PRIMARY KEY ("id"))`);
    await q.query(`CREATE TABLE "accreditation" ("id" uuid NOT NULL DEFAULT uuidv7(), "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "topic_id" uuid NOT NULL, "ministry" text NOT NULL, "number" text NOT NULL, "valid_from" date NOT NULL, "valid_to" date NOT NULL, "hour_unit" text NOT NULL, CONSTRAINT "accreditation_number_once" UNIQUE ("topic_id", "ministry", "number"), CONSTRAINT "accreditation_pkey" PRIMARY KEY ("id"))`);
    await q.query(`CREATE INDEX "accreditation_of_topic" ON "accreditation"  ("topic_id")`);
    await q.query(`CREATE TABLE "event_kind" ("code" text NOT NULL, "title_cs" text NOT NULL, "title_en" text NOT NULL, "one_topic" boolean NOT NULL, "norm" jsonb NOT NULL, CONSTRAINT "event_kind_pkey" PRIMARY KEY ("code"))`);
    await q.query(`CREATE TABLE "seminar_series" ("id" uuid NOT NULL DEFAULT uuidv7(), "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "project_id" uuid NOT NULL, "kraj_code" text NOT NULL, "title_cs" text NOT NULL, "topic_ids" uuid array NOT NULL, "okres_codes" text array NOT NULL, "window_from" date NOT NULL, "window_to" date NOT NULL, "min_capacity" integer NOT NULL, "target_seminars" integer NOT NULL, "hours_per_okres" numeric NOT NULL, "two_day_topics" smallint NOT NULL, "tender_announced_by" date, "contract_by" date, "stated_on" date NOT NULL, "source" text, CONSTRAINT "seminar_series_pkey" PRIMARY KEY ("id"))`);
    await q.query(`CREATE INDEX "seminar_series_of_kraj" ON "seminar_series"  ("kraj_code")`);
    await q.query(`CREATE INDEX "seminar_series_of_project" ON "seminar_series"  ("project_id")`);
    await q.query(`CREATE TABLE "event" ("id" uuid NOT NULL DEFAULT uuidv7(), "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "project_id" uuid NOT NULL, "kind_code" text NOT NULL, "series_id" uuid, "title_cs" text NOT NULL, "kraj_code" text, "okres_code" text, "municipality_key" text, "place" text, "venue" text, "venue_is_preliminary" boolean NOT NULL DEFAULT false, "area" text, "phase" smallint NOT NULL DEFAULT '0', "mode" text NOT NULL, "capacity" integer, "staff_count" integer NOT NULL DEFAULT '0', "price_halere" bigint NOT NULL DEFAULT '0', "supervision_form" text, "topics_are_shared" boolean NOT NULL DEFAULT false, "accreditation_id" uuid, "contractor_id" uuid, "status" text NOT NULL, "cancel_reason" text, "expected_from" date, "expected_to" date, "starts_on" date, "ends_on" date, "known_held_by" date, "planned_on" date NOT NULL, "held_on" date, "cancelled_on" date, "registration_closes_on" date, "listed_on" date NOT NULL, "source" text, CONSTRAINT "event_cancelled_on_a_day" CHECK (("status" = 'CANCELLED') = ("cancelled_on" IS NOT NULL)), CONSTRAINT "event_held_on_a_day" CHECK (("status" = 'HELD') = ("held_on" IS NOT NULL)), CONSTRAINT "event_is_free" CHECK ("price_halere" = 0), CONSTRAINT "event_capacity_positive" CHECK ("capacity" > 0), CONSTRAINT "event_pkey" PRIMARY KEY ("id"))`);
    await q.query(`CREATE INDEX "event_listed" ON "event"  ("listed_on", "id")`);
    await q.query(`CREATE INDEX "event_of_kraj" ON "event"  ("kraj_code", "listed_on", "id")`);
    await q.query(`CREATE INDEX "event_of_project" ON "event"  ("project_id", "listed_on", "id")`);
    await q.query(`CREATE INDEX "event_of_series" ON "event"  ("series_id")`);
    await q.query(`CREATE TABLE "event_topic" ("event_id" uuid NOT NULL, "topic_id" uuid NOT NULL, "ordinal" smallint NOT NULL DEFAULT '0', CONSTRAINT "event_topic_pkey" PRIMARY KEY ("event_id", "topic_id"))`);
    await q.query(`CREATE INDEX "event_topic_by_topic" ON "event_topic"  ("topic_id")`);
    await q.query(`CREATE TABLE "event_plan" ("id" uuid NOT NULL DEFAULT uuidv7(), "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "project_id" uuid NOT NULL, "kind_code" text NOT NULL, "phase" smallint NOT NULL DEFAULT '0', "target" integer, "per_area" integer, "areas" text array NOT NULL DEFAULT '{}', "norm" jsonb NOT NULL, "stated_on" date NOT NULL, "source" text, CONSTRAINT "event_plan_once" UNIQUE ("project_id", "kind_code", "phase"), CONSTRAINT "event_plan_pkey" PRIMARY KEY ("id"))`);
    await q.query(`CREATE TABLE "known_project" ("project_id" uuid NOT NULL, "code" text NOT NULL, "kraj_code" text, "periods" jsonb NOT NULL, "told_version" integer NOT NULL, CONSTRAINT "known_project_pkey" PRIMARY KEY ("project_id"))`);
    await q.query(`CREATE TABLE "event_session" ("id" uuid NOT NULL DEFAULT uuidv7(), "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "event_id" uuid NOT NULL, "date" date NOT NULL, "starts_at" text, "minutes" integer, "mode" text NOT NULL, CONSTRAINT "event_session_day_once" UNIQUE ("event_id", "date"), CONSTRAINT "event_session_minutes_positive" CHECK ("minutes" > 0), CONSTRAINT "event_session_pkey" PRIMARY KEY ("id"))`);
    await q.query(`CREATE TABLE "known_organisation" ("organisation_id" uuid NOT NULL, "kinds" text array NOT NULL, "kraj_code" text, "orp_code" text, "told_version" integer NOT NULL, CONSTRAINT "known_organisation_pkey" PRIMARY KEY ("organisation_id"))`);
    await q.query(`CREATE INDEX "known_organisation_by_kraj" ON "known_organisation"  ("kraj_code")`);
    await q.query(`CREATE TABLE "material_plan" ("id" uuid NOT NULL DEFAULT uuidv7(), "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "project_id" uuid NOT NULL, "kind" text NOT NULL, "target" integer NOT NULL, "subjects" text array NOT NULL DEFAULT '{}', "stated_on" date NOT NULL, "source" text, CONSTRAINT "material_plan_once" UNIQUE ("project_id", "kind"), CONSTRAINT "material_plan_pkey" PRIMARY KEY ("id"))`);
    await q.query(`CREATE TABLE "material" ("id" uuid NOT NULL DEFAULT uuidv7(), "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "project_id" uuid NOT NULL, "kraj_code" text, "kind" text NOT NULL, "title_cs" text NOT NULL, "subject" text, "issue" integer, "pages_from" integer, "pages_to" integer, "copies" integer, "status" text NOT NULL, "published_on" date, "publication_date_is_stated" boolean NOT NULL DEFAULT false, "planned_on" date NOT NULL, "url" text, "downloads" integer NOT NULL DEFAULT '0', "first_shown_at_id" uuid, "source" text, CONSTRAINT "material_issue_once" UNIQUE ("project_id", "kind", "issue"), CONSTRAINT "material_published_on_a_day" CHECK (("status" = 'PUBLISHED') = ("published_on" IS NOT NULL)), CONSTRAINT "material_pkey" PRIMARY KEY ("id"))`);
    await q.query(`CREATE INDEX "material_of_project" ON "material"  ("project_id", "kind")`);
    await q.query(`CREATE TABLE "programme" ("id" uuid NOT NULL DEFAULT uuidv7(), "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "project_id" uuid NOT NULL, "title_cs" text NOT NULL, "minutes" integer NOT NULL, "runs_planned" integer NOT NULL, "run_size" integer NOT NULL, "stated_on" date NOT NULL, "source" text, CONSTRAINT "programme_pkey" PRIMARY KEY ("id"))`);
    await q.query(`CREATE INDEX "programme_of_project" ON "programme"  ("project_id")`);
    await q.query(`CREATE TABLE "run" ("id" uuid NOT NULL DEFAULT uuidv7(), "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "programme_id" uuid NOT NULL, "event_id" uuid NOT NULL, "number" integer NOT NULL, CONSTRAINT "run_of_one_event" UNIQUE ("event_id"), CONSTRAINT "run_number_once" UNIQUE ("programme_id", "number"), CONSTRAINT "run_pkey" PRIMARY KEY ("id"))`);
    await q.query(`CREATE TABLE "staff_training_plan" ("id" uuid NOT NULL DEFAULT uuidv7(), "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "project_id" uuid NOT NULL, "completions" integer NOT NULL, "workers" integer NOT NULL, "stated_on" date NOT NULL, "source" text, CONSTRAINT "staff_training_plan_once" UNIQUE ("project_id"), CONSTRAINT "staff_training_plan_pkey" PRIMARY KEY ("id"))`);
    await q.query(`CREATE TABLE "staff_training" ("id" uuid NOT NULL DEFAULT uuidv7(), "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "plan_id" uuid NOT NULL, "project_id" uuid NOT NULL, "kraj_code" text NOT NULL, "person_id" uuid NOT NULL, "title_cs" text NOT NULL, "completed_on" date NOT NULL, "minutes" integer, CONSTRAINT "staff_training_minutes_positive" CHECK ("minutes" > 0), CONSTRAINT "staff_training_pkey" PRIMARY KEY ("id"))`);
    await q.query(`CREATE INDEX "staff_training_of_worker" ON "staff_training"  ("plan_id", "person_id")`);
    await q.query(`ALTER TABLE "accreditation" ADD CONSTRAINT "accreditation_of_a_topic" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await q.query(`ALTER TABLE "event" ADD CONSTRAINT "event_of_kind" FOREIGN KEY ("kind_code") REFERENCES "event_kind"("code") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await q.query(`ALTER TABLE "event" ADD CONSTRAINT "event_in_series" FOREIGN KEY ("series_id") REFERENCES "seminar_series"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await q.query(`ALTER TABLE "event" ADD CONSTRAINT "event_accredited_by" FOREIGN KEY ("accreditation_id") REFERENCES "accreditation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await q.query(`ALTER TABLE "event_topic" ADD CONSTRAINT "event_topic_of_event" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await q.query(`ALTER TABLE "event_topic" ADD CONSTRAINT "event_topic_of_topic" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await q.query(`ALTER TABLE "event_session" ADD CONSTRAINT "event_session_of_event" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await q.query(`ALTER TABLE "material" ADD CONSTRAINT "material_first_shown_at" FOREIGN KEY ("first_shown_at_id") REFERENCES "event"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await q.query(`ALTER TABLE "run" ADD CONSTRAINT "run_of_programme" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await q.query(`ALTER TABLE "run" ADD CONSTRAINT "run_is_an_event" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await q.query(`ALTER TABLE "staff_training" ADD CONSTRAINT "staff_training_of_plan" FOREIGN KEY ("plan_id") REFERENCES "staff_training_plan"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    for (const statement of protect('staff_training', 'person_id, kraj_code')) await q.query(statement);
    for (const [code, titleCs, titleEn, oneTopic, norm] of EVENT_KINDS)
      await q.query('INSERT INTO "event_kind" ("code", "title_cs", "title_en", "one_topic", "norm") VALUES ($1, $2, $3, $4, $5)', [code, titleCs, titleEn, oneTopic, JSON.stringify(norm)]);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`ALTER TABLE "staff_training" DROP CONSTRAINT "staff_training_of_plan"`);
    await q.query(`ALTER TABLE "run" DROP CONSTRAINT "run_is_an_event"`);
    await q.query(`ALTER TABLE "run" DROP CONSTRAINT "run_of_programme"`);
    await q.query(`ALTER TABLE "material" DROP CONSTRAINT "material_first_shown_at"`);
    await q.query(`ALTER TABLE "event_session" DROP CONSTRAINT "event_session_of_event"`);
    await q.query(`ALTER TABLE "event_topic" DROP CONSTRAINT "event_topic_of_topic"`);
    await q.query(`ALTER TABLE "event_topic" DROP CONSTRAINT "event_topic_of_event"`);
    await q.query(`ALTER TABLE "event" DROP CONSTRAINT "event_accredited_by"`);
    await q.query(`ALTER TABLE "event" DROP CONSTRAINT "event_in_series"`);
    await q.query(`ALTER TABLE "event" DROP CONSTRAINT "event_of_kind"`);
    await q.query(`ALTER TABLE "accreditation" DROP CONSTRAINT "accreditation_of_a_topic"`);
    await q.query(`DROP INDEX "staff_training_of_worker"`);
    await q.query(`DROP TABLE "staff_training"`);
    await q.query(`DROP TABLE "staff_training_plan"`);
    await q.query(`DROP TABLE "run"`);
    await q.query(`DROP INDEX "programme_of_project"`);
    await q.query(`DROP TABLE "programme"`);
    await q.query(`DROP INDEX "material_of_project"`);
    await q.query(`DROP TABLE "material"`);
    await q.query(`DROP TABLE "material_plan"`);
    await q.query(`DROP INDEX "known_organisation_by_kraj"`);
    await q.query(`DROP TABLE "known_organisation"`);
    await q.query(`DROP TABLE "event_session"`);
    await q.query(`DROP TABLE "known_project"`);
    await q.query(`DROP TABLE "event_plan"`);
    await q.query(`DROP INDEX "event_topic_by_topic"`);
    await q.query(`DROP TABLE "event_topic"`);
    await q.query(`DROP INDEX "event_of_series"`);
    await q.query(`DROP INDEX "event_of_project"`);
    await q.query(`DROP INDEX "event_of_kraj"`);
    await q.query(`DROP INDEX "event_listed"`);
    await q.query(`DROP TABLE "event"`);
    await q.query(`DROP INDEX "seminar_series_of_project"`);
    await q.query(`DROP INDEX "seminar_series_of_kraj"`);
    await q.query(`DROP TABLE "seminar_series"`);
    await q.query(`DROP TABLE "event_kind"`);
    await q.query(`DROP INDEX "accreditation_of_topic"`);
    await q.query(`DROP TABLE "accreditation"`);
    await q.query(`DROP TABLE "topic"`);
  }
}
