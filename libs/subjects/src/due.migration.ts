import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What ends when, counted every night: the officer's report reads no records. */
export class RetentionDue1764900000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE "retention_due" ("category" text NOT NULL, "day" date NOT NULL, "people" integer NOT NULL, "rows" integer NOT NULL, "counted_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      CONSTRAINT "retention_due_pkey" PRIMARY KEY ("category", "day"))`);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE "retention_due"');
  }
}
