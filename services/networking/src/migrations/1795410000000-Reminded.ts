import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Round tables remind those who are to come. */
export class Reminded1795410000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`ALTER TABLE "round_table" ADD COLUMN "reminded" integer NOT NULL DEFAULT 0`);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`ALTER TABLE "round_table" DROP COLUMN "reminded"`);
  }
}
