import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sources speak of events without saying how they were attended. */
export class ModeMayBeUnstated1795355000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE "event" ALTER COLUMN "mode" DROP NOT NULL');
    await q.query('ALTER TABLE "event_session" ALTER COLUMN "mode" DROP NOT NULL');
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE "event_session" ALTER COLUMN "mode" SET NOT NULL');
    await q.query('ALTER TABLE "event" ALTER COLUMN "mode" SET NOT NULL');
  }
}
