import type { MigrationInterface, QueryRunner } from 'typeorm';

const STEPS = ['PUT_OFF', 'DIGESTED', 'TAKEN_OVER', 'FAILED', 'WITHDRAWN', 'RETRIED', 'DISCARDED', 'BOUNCED'];
const steps = (names: readonly string[]) => `ALTER TABLE "delivery_step" ADD CONSTRAINT "delivery_step_what" CHECK ("what" in (${names.map((name) => `'${name}'`).join(', ')}))`;

/** Addresses are confirmed by their owners, readers may complain, and outside systems that take nothing are disconnected. Whoever was reached before stays reached. */
export class Confirmed1764700000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`ALTER TABLE "contact" ADD COLUMN "confirmed_at" timestamptz, ADD COLUMN "ask_id" uuid, ADD COLUMN "asks" integer NOT NULL DEFAULT 0, ADD COLUMN "asks_since" timestamptz`);
    await q.query(`UPDATE "contact" SET "confirmed_at" = "updated_at" WHERE "own_choice" AND "email" IS NOT NULL`);
    await q.query(`ALTER TABLE "webhook" ADD COLUMN "registered_by" uuid, ADD COLUMN "failing_since" timestamptz`);
    await q.query('ALTER TABLE "delivery_step" DROP CONSTRAINT "delivery_step_what"');
    await q.query(steps([...STEPS, 'COMPLAINED']));
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`DELETE FROM "delivery_step" WHERE "what" = 'COMPLAINED'`);
    await q.query('ALTER TABLE "delivery_step" DROP CONSTRAINT "delivery_step_what"');
    await q.query(steps(STEPS));
    await q.query(`ALTER TABLE "webhook" DROP COLUMN "failing_since", DROP COLUMN "registered_by"`);
    await q.query(`ALTER TABLE "contact" DROP COLUMN "asks_since", DROP COLUMN "asks", DROP COLUMN "ask_id", DROP COLUMN "confirmed_at"`);
  }
}
