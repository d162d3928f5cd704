import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who may not be forgotten, and how long records are kept where a filing and shredding plan says it. */
export class Retention1764800000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE "subject_hold" ("hold_id" uuid NOT NULL, "subject_id" uuid NOT NULL, "released" boolean NOT NULL, "version" integer NOT NULL,
      CONSTRAINT "subject_hold_pkey" PRIMARY KEY ("hold_id"))`);
    await q.query(`CREATE INDEX "subject_hold_in_force" ON "subject_hold" ("subject_id") WHERE not "released"`);
    await q.query(`CREATE TABLE "retention_period" ("category" text NOT NULL, "kraj_code" text NOT NULL, "years" integer, "version" integer NOT NULL,
      CONSTRAINT "retention_period_kraj" CHECK ("kraj_code" ~ '^(CZ[0-9]{3})?$'), CONSTRAINT "retention_period_years" CHECK ("years" between 1 and 100),
      CONSTRAINT "retention_period_pkey" PRIMARY KEY ("category", "kraj_code"))`);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE "retention_period"');
    await q.query('DROP TABLE "subject_hold"');
  }
}
