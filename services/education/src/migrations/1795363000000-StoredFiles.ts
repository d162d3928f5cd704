import { protect } from '@opora/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const OF_A_SEEN_FILE = 'exists (select from "stored_file" f where f."id" = "file_id")';

/** Files people upload, their bytes apart, and what they belong to: evidence of own courses, reports, materials. */
export class StoredFiles1795363000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE "stored_file" ("id" uuid NOT NULL DEFAULT uuidv7(), "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "person_id" uuid, "kraj_code" text, "organisation_id" uuid, "uploaded_by" text NOT NULL, "purpose" text NOT NULL, "file_name" text NOT NULL, "content_type" text NOT NULL, "bytes" integer NOT NULL, "sha256" text NOT NULL, "attached_type" text, "attached_id" uuid, "expires_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "stored_file_attached_or_waiting" CHECK (("attached_type" IS NULL) = ("expires_at" IS NOT NULL) AND ("attached_type" IS NULL) = ("attached_id" IS NULL)), CONSTRAINT "stored_file_pkey" PRIMARY KEY ("id"))`);
    await q.query(`CREATE INDEX "stored_file_of_person" ON "stored_file" ("person_id")`);
    await q.query(`CREATE INDEX "stored_file_attached" ON "stored_file" ("attached_type", "attached_id")`);
    await q.query(`CREATE INDEX "stored_file_waiting" ON "stored_file" ("expires_at") WHERE "expires_at" IS NOT NULL`);
    await q.query(`CREATE TABLE "stored_file_content" ("file_id" uuid NOT NULL, "content" bytea NOT NULL, CONSTRAINT "stored_file_content_of_file" FOREIGN KEY ("file_id") REFERENCES "stored_file"("id") ON DELETE CASCADE, CONSTRAINT "stored_file_content_pkey" PRIMARY KEY ("file_id"))`);
    // Documents and pictures are packed already.
    await q.query(`ALTER TABLE "stored_file_content" ALTER COLUMN "content" SET STORAGE EXTERNAL`);
    for (const statement of protect('stored_file', 'person_id, kraj_code, null, organisation_id')) await q.query(statement);
    await q.query(`ALTER TABLE "stored_file_content" ENABLE ROW LEVEL SECURITY`);
    await q.query(`ALTER TABLE "stored_file_content" FORCE ROW LEVEL SECURITY`);
    await q.query(`CREATE POLICY "stored_file_content_in_scope" ON "stored_file_content" USING (${OF_A_SEEN_FILE}) WITH CHECK (${OF_A_SEEN_FILE})`);
    await q.query(`ALTER TABLE "external_training" ADD "evidence_file_id" uuid, ADD CONSTRAINT "external_training_evidence" FOREIGN KEY ("evidence_file_id") REFERENCES "stored_file"("id") ON DELETE SET NULL`);
    await q.query(`ALTER TABLE "event_report" ADD "attachments" jsonb NOT NULL DEFAULT '[]'`);
    await q.query(`ALTER TABLE "material" ADD "file" jsonb`);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`ALTER TABLE "material" DROP COLUMN "file"`);
    await q.query(`ALTER TABLE "event_report" DROP COLUMN "attachments"`);
    await q.query(`ALTER TABLE "external_training" DROP COLUMN "evidence_file_id"`);
    await q.query(`DROP TABLE "stored_file_content"`);
    await q.query(`DROP TABLE "stored_file"`);
  }
}
