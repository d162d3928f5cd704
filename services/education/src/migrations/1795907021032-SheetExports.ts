import { protect } from '@opora/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists that are written in the background for whoever asked; one request that waits is one row. */
export class SheetExports1795907021032 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE "sheet_export" ("id" uuid NOT NULL DEFAULT uuidv7(), "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "requested_by" uuid NOT NULL, "list" text NOT NULL, "about_id" uuid NOT NULL, "kraj_code" text, "format" text NOT NULL, "state" text NOT NULL DEFAULT 'QUEUED', "attempts" integer NOT NULL DEFAULT '0', "trace_id" text NOT NULL, "rows" integer, "file" jsonb, "available_until" TIMESTAMP WITH TIME ZONE, "failure_cs" text, CONSTRAINT "sheet_export_ready_has_file" CHECK (("state" = 'READY') = ("file" IS NOT NULL) AND ("state" = 'READY') = ("available_until" IS NOT NULL)), CONSTRAINT "sheet_export_pkey" PRIMARY KEY ("id"))`);
    await q.query(`CREATE UNIQUE INDEX "sheet_export_once" ON "sheet_export" ("requested_by", "list", "about_id", "format") WHERE "state" = 'QUEUED'`);
    await q.query(`CREATE INDEX "sheet_export_waiting" ON "sheet_export" ("created_at", "id") WHERE "state" = 'QUEUED'`);
    await q.query(`CREATE INDEX "sheet_export_of_person" ON "sheet_export" ("requested_by", "created_at")`);
    for (const statement of protect('sheet_export', 'requested_by, null')) await q.query(statement);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`DROP TABLE "sheet_export"`);
  }
}
