import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Downloads of materials by day, so that a figure of a past day can be asked for. */
export class MaterialDownloads1795356000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE "material_download_day" ("material_id" uuid NOT NULL, "day" date NOT NULL, "count" integer NOT NULL, CONSTRAINT "material_download_day_pkey" PRIMARY KEY ("material_id", "day"))`);
    await q.query(`ALTER TABLE "material_download_day" ADD CONSTRAINT "material_download_of_material" FOREIGN KEY ("material_id") REFERENCES "material"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`DROP TABLE "material_download_day"`);
  }
}
