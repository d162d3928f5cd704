import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What happened to the small-scale tender of a series, beside its plan. */
export class Tenders1795380000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`ALTER TABLE "seminar_series" ADD "tender_announced_on" date, ADD "contract_signed_on" date, ADD "contractor_id" uuid,
      ADD CONSTRAINT "seminar_series_tender_order" CHECK ("contract_signed_on" >= "tender_announced_on"),
      ADD CONSTRAINT "seminar_series_contract_with_somebody" CHECK ("contract_signed_on" IS NULL OR "contractor_id" IS NOT NULL)`);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE "seminar_series" DROP COLUMN "tender_announced_on", DROP COLUMN "contract_signed_on", DROP COLUMN "contractor_id"');
  }
}
