import { protect } from '@opora/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A function that reads past its caller's scope, puts the scope back and gives one value that names nobody: whether a person takes part in all
 * topics, and a number in the waiting list. Only the database's superuser could state the setting at the function itself.
 */
const seeingAll = (head: string, type: string, query: string) => `CREATE FUNCTION ${head} RETURNS ${type} LANGUAGE plpgsql VOLATILE AS $$
  DECLARE reach text := current_setting('opora.kraje', true); answer ${type};
  BEGIN
    PERFORM set_config('opora.kraje', '*', true);
    ${query};
    PERFORM set_config('opora.kraje', coalesce(reach, ''), true);
    RETURN answer;
  END $$`;
const TAKES_ALL = seeingAll('takes_all(who uuid, topics uuid[])', 'boolean', `
    SELECT cardinality(topics) > 0 AND cardinality(topics) = count(DISTINCT topic_id) INTO answer FROM registration WHERE person_id = who AND topic_id = ANY(topics) AND state <> 'CANCELLED'`);
const WAITING_POSITION = seeingAll('waiting_position(entry uuid)', 'integer', `
    WITH own AS (
      SELECT r.id, r.person_id, r.subject_id, r.applied_at, target.id AS target, coalesce(target.topic_ids, '{}'::uuid[]) AS topics
      FROM registration r CROSS JOIN LATERAL (
        SELECT event.id, series.topic_ids FROM unnest(r.acceptable) WITH ORDINALITY wanted (id, place) JOIN event ON event.id = wanted.id AND event.status = 'PUBLISHED'
          LEFT JOIN seminar_series series ON series.id = event.series_id ORDER BY wanted.place LIMIT 1) target
      WHERE r.id = entry AND r.state = 'WAITING')
    SELECT 1 + (SELECT count(*)::integer FROM registration other
      WHERE other.subject_id = own.subject_id AND other.state = 'WAITING' AND own.target = ANY(other.acceptable) AND other.id <> own.id
        AND (NOT takes_all(other.person_id, own.topics), other.applied_at, other.id) < (NOT takes_all(own.person_id, own.topics), own.applied_at, own.id))
    INTO answer FROM own`);

/** People's way to places: employment, registrations, the allocation at the close, the waiting list with its offers; places are counted on the event's row. */
export class Registrations1795355664518 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE "registration" ("id" uuid NOT NULL DEFAULT uuidv7(), "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "person_id" uuid NOT NULL, "organisation_id" uuid, "subject_id" uuid NOT NULL, "topic_id" uuid, "project_id" uuid NOT NULL, "kraj_code" text, "event_id" uuid, "state" text NOT NULL, "acceptable" uuid array NOT NULL, "applied_at" TIMESTAMP WITH TIME ZONE NOT NULL, "reason_cs" text NOT NULL, "confirmed_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "registration_has_a_place_or_waits" CHECK ("state" = 'CANCELLED' OR ("event_id" IS NULL) = ("state" = 'WAITING')), CONSTRAINT "registration_pkey" PRIMARY KEY ("id"))`);
    await q.query(`CREATE INDEX "registration_of_person" ON "registration"  ("person_id", "applied_at", "id")`);
    await q.query(`CREATE INDEX "registration_waiting" ON "registration"  ("subject_id", "state", "applied_at", "id")`);
    await q.query(`CREATE INDEX "registration_of_event" ON "registration"  ("event_id", "state")`);
    await q.query(`CREATE UNIQUE INDEX "registration_active_once" ON "registration"  ("person_id", "subject_id") WHERE "state" <> 'CANCELLED'`);
    await q.query(`CREATE TABLE "offer" ("id" uuid NOT NULL DEFAULT uuidv7(), "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "registration_id" uuid NOT NULL, "event_id" uuid NOT NULL, "person_id" uuid NOT NULL, "kraj_code" text, "state" text NOT NULL, "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "offer_pkey" PRIMARY KEY ("id"))`);
    await q.query(`CREATE INDEX "offer_of_event" ON "offer"  ("event_id")`);
    await q.query(`CREATE INDEX "offer_due" ON "offer"  ("state", "expires_at")`);
    await q.query(`CREATE UNIQUE INDEX "offer_open_once" ON "offer"  ("registration_id") WHERE "state" = 'OPEN'`);
    await q.query(`CREATE TABLE "allocation" ("id" uuid NOT NULL DEFAULT uuidv7(), "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "event_id" uuid NOT NULL, "kraj_code" text, "capacity" integer, "applicants" integer NOT NULL, "placed" integer NOT NULL, "hash" text NOT NULL, "confirmed_by" text NOT NULL, CONSTRAINT "allocation_of_event_once" UNIQUE ("event_id"), CONSTRAINT "allocation_pkey" PRIMARY KEY ("id"))`);
    await q.query(`CREATE TABLE "allocation_result" ("allocation_id" uuid NOT NULL, "registration_id" uuid NOT NULL, "person_id" uuid NOT NULL, "kraj_code" text, "rank" integer NOT NULL, "applicant_class" text NOT NULL, "placed" boolean NOT NULL, "reason_cs" text NOT NULL, CONSTRAINT "allocation_result_pkey" PRIMARY KEY ("allocation_id", "registration_id"))`);
    await q.query(`CREATE TABLE "employment" ("id" uuid NOT NULL DEFAULT uuidv7(), "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "person_id" uuid NOT NULL, "organisation_id" uuid NOT NULL, "kraj_code" text, "from" date NOT NULL, "to" date, "probation_to" date, CONSTRAINT "employment_in_order" CHECK ("to" >= "from"), CONSTRAINT "employment_pkey" PRIMARY KEY ("id"))`);
    await q.query(`CREATE INDEX "employment_of_person" ON "employment"  ("person_id", "from")`);
    await q.query(`ALTER TABLE "event" ADD "registration_closed_at" TIMESTAMP WITH TIME ZONE`);
    await q.query(`ALTER TABLE "event" ADD "allocated_at" TIMESTAMP WITH TIME ZONE`);
    await q.query(`ALTER TABLE "event" ADD "taken" integer NOT NULL DEFAULT '0'`);
    await q.query(`ALTER TABLE "event" ADD "told_version" integer NOT NULL DEFAULT '0'`);
    await q.query(`ALTER TABLE "event" ADD CONSTRAINT "event_never_oversold" CHECK ("taken" >= 0 AND ("capacity" IS NULL OR "taken" <= "capacity"))`);
    await q.query(`ALTER TABLE "registration" ADD CONSTRAINT "registration_for_topic" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await q.query(`ALTER TABLE "registration" ADD CONSTRAINT "registration_at_event" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await q.query(`ALTER TABLE "offer" ADD CONSTRAINT "offer_to_registration" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await q.query(`ALTER TABLE "offer" ADD CONSTRAINT "offer_of_event_place" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await q.query(`ALTER TABLE "allocation" ADD CONSTRAINT "allocation_of_event" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await q.query(`ALTER TABLE "allocation_result" ADD CONSTRAINT "allocation_result_of_allocation" FOREIGN KEY ("allocation_id") REFERENCES "allocation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await q.query(`ALTER TABLE "allocation_result" ADD CONSTRAINT "allocation_result_of_registration" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    for (const table of ['registration', 'employment']) for (const statement of protect(table, 'person_id, kraj_code, null, organisation_id')) await q.query(statement);
    for (const table of ['offer', 'allocation_result']) for (const statement of protect(table, 'person_id, kraj_code')) await q.query(statement);
    await q.query(TAKES_ALL);
    await q.query(WAITING_POSITION);
    // R-EDU-06 (source 000:83): whom the seminars of the series are for.
    await q.query(`UPDATE "event_kind" SET "norm" = "norm" || '{"eligible": ["MUNICIPALITY", "SOCIAL_SERVICE_PROVIDER", "AUTHORISED_PERSON"]}' WHERE "code" = 'SEMINAR'`);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`UPDATE "event_kind" SET "norm" = "norm" - 'eligible' WHERE "code" = 'SEMINAR'`);
    await q.query('DROP FUNCTION waiting_position(uuid)');
    await q.query('DROP FUNCTION takes_all(uuid, uuid[])');
    await q.query(`ALTER TABLE "allocation_result" DROP CONSTRAINT "allocation_result_of_registration"`);
    await q.query(`ALTER TABLE "allocation_result" DROP CONSTRAINT "allocation_result_of_allocation"`);
    await q.query(`ALTER TABLE "allocation" DROP CONSTRAINT "allocation_of_event"`);
    await q.query(`ALTER TABLE "offer" DROP CONSTRAINT "offer_of_event_place"`);
    await q.query(`ALTER TABLE "offer" DROP CONSTRAINT "offer_to_registration"`);
    await q.query(`ALTER TABLE "registration" DROP CONSTRAINT "registration_at_event"`);
    await q.query(`ALTER TABLE "registration" DROP CONSTRAINT "registration_for_topic"`);
    await q.query(`ALTER TABLE "event" DROP CONSTRAINT "event_never_oversold"`);
    await q.query(`ALTER TABLE "event" DROP COLUMN "told_version"`);
    await q.query(`ALTER TABLE "event" DROP COLUMN "taken"`);
    await q.query(`ALTER TABLE "event" DROP COLUMN "allocated_at"`);
    await q.query(`ALTER TABLE "event" DROP COLUMN "registration_closed_at"`);
    await q.query(`DROP INDEX "employment_of_person"`);
    await q.query(`DROP TABLE "employment"`);
    await q.query(`DROP TABLE "allocation_result"`);
    await q.query(`DROP TABLE "allocation"`);
    await q.query(`DROP INDEX "offer_open_once"`);
    await q.query(`DROP INDEX "offer_due"`);
    await q.query(`DROP INDEX "offer_of_event"`);
    await q.query(`DROP TABLE "offer"`);
    await q.query(`DROP INDEX "registration_active_once"`);
    await q.query(`DROP INDEX "registration_of_event"`);
    await q.query(`DROP INDEX "registration_waiting"`);
    await q.query(`DROP INDEX "registration_of_person"`);
    await q.query(`DROP TABLE "registration"`);
  }
}
