import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What happened to each delivery on its way outside, and whether a person's address is their own choice. */
export class Sending1763900000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE "delivery_step" ("id" uuid NOT NULL DEFAULT uuidv7(), "delivery_id" uuid NOT NULL, "at" timestamptz NOT NULL, "what" text NOT NULL, "code" text, "by" text, "reason" text,
      CONSTRAINT "delivery_step_pkey" PRIMARY KEY ("id"),
      CONSTRAINT "delivery_step_what" CHECK ("what" in ('PUT_OFF', 'DIGESTED', 'TAKEN_OVER', 'FAILED', 'WITHDRAWN', 'RETRIED', 'DISCARDED')),
      CONSTRAINT "delivery_step_delivery_fkey" FOREIGN KEY ("delivery_id") REFERENCES "delivery"("id") ON DELETE CASCADE)`);
    await q.query(`CREATE INDEX "delivery_step_of" ON "delivery_step" ("delivery_id", "id")`);
    await q.query(`ALTER TABLE "contact" ADD COLUMN "own_choice" boolean NOT NULL DEFAULT false`);
    await q.query(`ALTER TABLE "contact" ADD COLUMN "withdrawn_reason" text`);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`ALTER TABLE "contact" DROP COLUMN "withdrawn_reason"`);
    await q.query(`ALTER TABLE "contact" DROP COLUMN "own_choice"`);
    await q.query('DROP TABLE "delivery_step"');
  }
}
