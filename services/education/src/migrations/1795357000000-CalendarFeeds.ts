import { protect } from '@opora/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Secret addresses of people's calendars. */
export class CalendarFeeds1795357000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE "calendar_feed" ("id" uuid NOT NULL DEFAULT uuidv7(), "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "person_id" uuid NOT NULL, "token" text, CONSTRAINT "calendar_feed_token_once" UNIQUE ("token"), CONSTRAINT "calendar_feed_once" UNIQUE ("person_id"), CONSTRAINT "calendar_feed_pkey" PRIMARY KEY ("id"))`);
    for (const statement of protect('calendar_feed', 'person_id, null')) await q.query(statement);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`DROP TABLE "calendar_feed"`);
  }
}
