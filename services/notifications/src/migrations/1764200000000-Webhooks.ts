import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Outside systems that are told of events. */
export class Webhooks1764200000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE "webhook" ("id" uuid NOT NULL DEFAULT uuidv7(), "version" integer NOT NULL DEFAULT 1, "created_at" timestamptz NOT NULL DEFAULT now(), "updated_at" timestamptz NOT NULL DEFAULT now(),
      "name" text NOT NULL, "url" text NOT NULL, "kinds" text array NOT NULL, "secret_version" integer NOT NULL DEFAULT 1, "disabled_at" timestamptz, CONSTRAINT "webhook_pkey" PRIMARY KEY ("id"))`);
    await q.query(`CREATE INDEX "webhook_active" ON "webhook" ("id") WHERE "disabled_at" is null`);
  }
  async down(q: QueryRunner): Promise<void> { await q.query('DROP TABLE "webhook"'); }
}
