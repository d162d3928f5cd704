import { protect } from '@opora/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Feedback on events: what is asked, who has answered, and the counts of what was answered, which nothing ties together. */
export class Feedback1795359000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE "feedback_questionnaire" ("id" uuid NOT NULL DEFAULT uuidv7(), "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "event_id" uuid NOT NULL, "kraj_code" text, "questions" jsonb NOT NULL, "closes_on" date NOT NULL, CONSTRAINT "feedback_questionnaire_once" UNIQUE ("event_id"), CONSTRAINT "feedback_questionnaire_pkey" PRIMARY KEY ("id"))`);
    await q.query(`CREATE TABLE "feedback_given" ("questionnaire_id" uuid NOT NULL, "person_id" uuid NOT NULL, "kraj_code" text, CONSTRAINT "feedback_given_pkey" PRIMARY KEY ("questionnaire_id", "person_id"))`);
    await q.query(`CREATE TABLE "feedback_count" ("questionnaire_id" uuid NOT NULL, "question" smallint NOT NULL, "option" smallint NOT NULL, "count" integer NOT NULL, CONSTRAINT "feedback_count_pkey" PRIMARY KEY ("questionnaire_id", "question", "option"))`);
    await q.query(`ALTER TABLE "feedback_questionnaire" ADD CONSTRAINT "feedback_on_event" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await q.query(`ALTER TABLE "feedback_given" ADD CONSTRAINT "feedback_given_to" FOREIGN KEY ("questionnaire_id") REFERENCES "feedback_questionnaire"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await q.query(`ALTER TABLE "feedback_count" ADD CONSTRAINT "feedback_count_of" FOREIGN KEY ("questionnaire_id") REFERENCES "feedback_questionnaire"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    for (const statement of protect('feedback_given', 'person_id, kraj_code')) await q.query(statement);
  }
  async down(q: QueryRunner): Promise<void> {
    for (const table of ['feedback_count', 'feedback_given', 'feedback_questionnaire']) await q.query(`DROP TABLE "${table}"`);
  }
}
