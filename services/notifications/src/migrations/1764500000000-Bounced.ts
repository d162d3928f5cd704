import type { MigrationInterface, QueryRunner } from 'typeorm';

const STEPS = ['PUT_OFF', 'DIGESTED', 'TAKEN_OVER', 'FAILED', 'WITHDRAWN', 'RETRIED', 'DISCARDED'];
const steps = (names: readonly string[]) => `ALTER TABLE "delivery_step" ADD CONSTRAINT "delivery_step_what" CHECK ("what" in (${names.map((name) => `'${name}'`).join(', ')}))`;

/** A message that had left can come back, and is found by its id. */
export class Bounced1764500000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE "delivery_step" DROP CONSTRAINT "delivery_step_what"');
    await q.query(steps([...STEPS, 'BOUNCED']));
    await q.query(`CREATE INDEX "delivery_message" ON "delivery" ("message_id") WHERE "message_id" is not null`);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP INDEX "delivery_message"');
    await q.query(`DELETE FROM "delivery_step" WHERE "what" = 'BOUNCED'`);
    await q.query('ALTER TABLE "delivery_step" DROP CONSTRAINT "delivery_step_what"');
    await q.query(steps(STEPS));
  }
}
