import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '@opora/subgraph';

/** Whether indicators keep pace with their targets, and who is told when they do not. */
export class Pace1795370000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE "indicator_pace" ("indicator_id" text NOT NULL, "territory_code" text NOT NULL, "period_from" date NOT NULL, "period_to" date NOT NULL, "pace" text NOT NULL,
      "run_id" uuid NOT NULL, "changed_at" timestamptz NOT NULL, CONSTRAINT "indicator_pace_pkey" PRIMARY KEY ("indicator_id", "territory_code", "period_from", "period_to"))`);
    await q.query(`CREATE TABLE "known_grant" ("id" uuid NOT NULL, "person_id" uuid NOT NULL, "role" text NOT NULL, "kraj_code" text, "valid_from" date NOT NULL, "valid_to" date, "withdrawn" boolean NOT NULL,
      "version" integer NOT NULL, CONSTRAINT "known_grant_pkey" PRIMARY KEY ("id"))`);
    await q.query(`CREATE INDEX "known_grant_by_role" ON "known_grant" ("role", "kraj_code")`);
    for (const statement of protect('known_grant', '"person_id", "kraj_code"')) await q.query(statement);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE "known_grant"');
    await q.query('DROP TABLE "indicator_pace"');
  }
}
