import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Minutes of round tables and their closing; who raised a need, to be told of the answer. */
export class Minutes1795370000001 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE "minute_item" ("id" uuid NOT NULL DEFAULT uuidv7(), "version" int NOT NULL DEFAULT 1, "created_at" timestamptz NOT NULL DEFAULT now(), "updated_at" timestamptz NOT NULL DEFAULT now(),
      "round_table_id" uuid NOT NULL, "kraj_code" text NOT NULL, "orp_code" text, "type" text NOT NULL, "text" text NOT NULL,
      CONSTRAINT "minute_item_type" CHECK (type in ('COMPETENCE', 'GOOD_PRACTICE', 'BLANK_SPOT', 'NEXT_TOPIC')), CONSTRAINT "minute_item_pkey" PRIMARY KEY ("id"),
      CONSTRAINT "minute_item_round_table" FOREIGN KEY ("round_table_id") REFERENCES "round_table" ("id"))`);
    await q.query(`CREATE INDEX "minute_item_by_table" ON "minute_item" ("round_table_id", "id")`);
    await q.query(`ALTER TABLE "round_table" ADD "minutes_closed_at" timestamptz`);
    await q.query(`ALTER TABLE "need" ADD "raised_by" uuid`);
    await q.query(`CREATE INDEX "need_by_round_table" ON "need" ("round_table_id")`);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`DROP INDEX "need_by_round_table"`);
    await q.query(`ALTER TABLE "need" DROP COLUMN "raised_by"`);
    await q.query(`ALTER TABLE "round_table" DROP COLUMN "minutes_closed_at"`);
    await q.query(`DROP TABLE "minute_item"`);
  }
}
