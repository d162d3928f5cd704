import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The operator lists every state that is not the happy one. */
export class NotSent1764100000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('DROP INDEX "delivery_needs_attention"');
    await q.query(`CREATE INDEX "delivery_not_sent" ON "delivery" ("state", "id") WHERE "state" in ('NEEDS_ATTENTION', 'WITHDRAWN', 'FAILED')`);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP INDEX "delivery_not_sent"');
    await q.query(`CREATE INDEX "delivery_needs_attention" ON "delivery" ("id") WHERE "state" = 'NEEDS_ATTENTION'`);
  }
}
