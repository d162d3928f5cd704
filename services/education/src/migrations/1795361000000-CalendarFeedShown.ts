import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an address of a calendar last showed, so that it can say since when, and tell of what was cancelled. */
export class CalendarFeedShown1795361000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`ALTER TABLE "calendar_feed" ADD "shown_event_ids" uuid array NOT NULL DEFAULT '{}', ADD "shown_sha256" text, ADD "shown_since" TIMESTAMP WITH TIME ZONE`);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`ALTER TABLE "calendar_feed" DROP COLUMN "shown_since", DROP COLUMN "shown_sha256", DROP COLUMN "shown_event_ids"`);
  }
}
