import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The editions of code lists an operator proposed, with what every service answered; one at a time. */
export class CodeListImports1765000000001 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE "code_list_import" ("id" uuid NOT NULL DEFAULT uuidv7(), "kind" text NOT NULL, "state" text NOT NULL, "version" date NOT NULL, "in_use" date NOT NULL,
      "added" jsonb NOT NULL, "closed" jsonb NOT NULL, "changed" jsonb NOT NULL, "successors" jsonb NOT NULL, "unsettled" text array NOT NULL, "next_file" text NOT NULL,
      "answers" jsonb NOT NULL DEFAULT '[]', "proposed_at" timestamptz NOT NULL DEFAULT now(), "decided_at" timestamptz,
      CONSTRAINT "code_list_import_state" CHECK ("state" in ('PROPOSED', 'IN_FORCE', 'REFUSED', 'WITHDRAWN')),
      CONSTRAINT "code_list_import_kind" CHECK ("kind" in ('KRAJ', 'OKRES', 'ORP', 'MUNICIPALITY')), CONSTRAINT "code_list_import_pkey" PRIMARY KEY ("id"))`);
    await q.query(`CREATE UNIQUE INDEX "code_list_import_one_at_a_time" ON "code_list_import" ("state") WHERE "state" = 'PROPOSED'`);
  }
  async down(q: QueryRunner): Promise<void> { await q.query('DROP TABLE "code_list_import"'); }
}
