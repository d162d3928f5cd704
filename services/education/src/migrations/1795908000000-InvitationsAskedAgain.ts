import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Invitations of few people were taken for refused, because their hidden number was read as none: how far they have got is asked again. */
export class InvitationsAskedAgain1795908000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`UPDATE "seminar_invitation" SET "state" = 'QUEUED', "version" = "version" + 1 WHERE "state" = 'OPTED_OUT' AND "people_told" > 0 AND "created_at" > now() - interval '30 days'`);
  }
  async down(): Promise<void> { /* What is asked again is true either way. */ }
}
