import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a read was for, and the chain that seals the audit. */
export class AuditChain1760000000002 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE "audit" ADD "purpose" text');
    await q.query(`CREATE TABLE "audit_chain" ("seq" bigint NOT NULL, "audit_id" uuid NOT NULL, "hash" text NOT NULL,
      CONSTRAINT "audit_chain_row" UNIQUE ("audit_id"), CONSTRAINT "audit_chain_pkey" PRIMARY KEY ("seq"))`);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE "audit_chain"');
    await q.query('ALTER TABLE "audit" DROP COLUMN "purpose"');
  }
}
