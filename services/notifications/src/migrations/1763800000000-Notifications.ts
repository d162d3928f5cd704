import type { MigrationInterface, QueryRunner } from 'typeorm';

const RECORD = `"id" uuid NOT NULL DEFAULT uuidv7(), "version" integer NOT NULL DEFAULT 1, "created_at" timestamptz NOT NULL DEFAULT now(), "updated_at" timestamptz NOT NULL DEFAULT now()`;

/** The inbox, what is on its way outside, and what each person chose. */
export class Notifications1763800000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE "notice" ("id" uuid NOT NULL, "kind" text NOT NULL, "about_type" text NOT NULL, "about_id" text NOT NULL, "payload" jsonb NOT NULL,
      "created_at" timestamptz NOT NULL DEFAULT now(), CONSTRAINT "notice_pkey" PRIMARY KEY ("id"))`);
    await q.query(`CREATE INDEX "notice_about" ON "notice" ("about_type", "about_id")`);
    await q.query(`CREATE INDEX "notice_by_age" ON "notice" ("created_at")`);
    await q.query(`CREATE TABLE "notification" (${RECORD}, "recipient" uuid NOT NULL, "event_id" uuid NOT NULL, "kind" text NOT NULL, "about_type" text NOT NULL, "about_id" text NOT NULL,
      "title" text NOT NULL, "text" text NOT NULL, "read_at" timestamptz, CONSTRAINT "notification_pkey" PRIMARY KEY ("id"), CONSTRAINT "notification_once" UNIQUE ("event_id", "recipient"),
      CONSTRAINT "notification_notice_fkey" FOREIGN KEY ("event_id") REFERENCES "notice"("id") ON DELETE CASCADE)`);
    await q.query(`CREATE INDEX "notification_inbox" ON "notification" ("recipient", "id")`);
    await q.query(`CREATE INDEX "notification_unread" ON "notification" ("recipient", "id") WHERE "read_at" is null`);
    await q.query(`CREATE TABLE "delivery" (${RECORD}, "event_id" uuid NOT NULL, "recipient" uuid NOT NULL, "channel" text NOT NULL, "state" text NOT NULL, "due_at" timestamptz NOT NULL DEFAULT now(),
      "attempts" integer NOT NULL DEFAULT 0, "claimed_at" timestamptz, "sent_at" timestamptz, "message_id" uuid, "digest" boolean NOT NULL DEFAULT false, "last_error" text,
      CONSTRAINT "delivery_pkey" PRIMARY KEY ("id"), CONSTRAINT "delivery_once" UNIQUE ("event_id", "recipient", "channel"),
      CONSTRAINT "delivery_channel" CHECK ("channel" in ('IN_APP', 'EMAIL', 'WEBHOOK')),
      CONSTRAINT "delivery_state" CHECK ("state" in ('QUEUED', 'SENDING', 'SENT', 'WITHDRAWN', 'FAILED', 'NEEDS_ATTENTION')),
      CONSTRAINT "delivery_notice_fkey" FOREIGN KEY ("event_id") REFERENCES "notice"("id") ON DELETE CASCADE)`);
    await q.query(`CREATE INDEX "delivery_due" ON "delivery" ("due_at", "id") WHERE "state" in ('QUEUED', 'SENDING')`);
    await q.query(`CREATE INDEX "delivery_needs_attention" ON "delivery" ("id") WHERE "state" = 'NEEDS_ATTENTION'`);
    await q.query(`CREATE INDEX "delivery_sent_to" ON "delivery" ("recipient", "claimed_at") WHERE "channel" = 'EMAIL'`);
    await q.query(`CREATE INDEX "delivery_by_age" ON "delivery" ("created_at")`);
    await q.query(`CREATE TABLE "preference" (${RECORD}, "person_id" uuid NOT NULL, "kind" text NOT NULL, "channel" text NOT NULL, "mode" text NOT NULL,
      CONSTRAINT "preference_pkey" PRIMARY KEY ("id"), CONSTRAINT "preference_once" UNIQUE ("person_id", "kind", "channel"),
      CONSTRAINT "preference_channel" CHECK ("channel" = 'EMAIL'), CONSTRAINT "preference_mode" CHECK ("mode" in ('AT_ONCE', 'DAILY_DIGEST', 'OFF')))`);
    await q.query(`CREATE TABLE "contact" (${RECORD}, "email" text, "bounced_at" timestamptz, "withdrawn_at" timestamptz, "quiet_from" text, "quiet_to" text,
      CONSTRAINT "contact_pkey" PRIMARY KEY ("id"), CONSTRAINT "contact_quiet_hours" CHECK (("quiet_from" is null) = ("quiet_to" is null)
        and "quiet_from" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' and "quiet_to" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' and "quiet_from" <> "quiet_to"))`);
  }
  async down(q: QueryRunner): Promise<void> {
    for (const table of ['contact', 'preference', 'delivery', 'notification', 'notice']) await q.query(`DROP TABLE "${table}"`);
  }
}
