import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Roles given before `grant-changed` existed are told as if they were given now; whoever hears them keeps the newest version. */
export class GrantsTold1795370000002 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    // The table shows its rows only inside a scope, to its owner too.
    await q.query(`SELECT set_config('opora.kraje', '*', true)`);
    await q.query(`INSERT INTO "outbox" ("topic", "consumer", "payload", "trace_id") SELECT 'grant-changed', 'evaluation', jsonb_build_object('grantId', id, 'personId', person_id, 'role', role, 'level', level,
      'scopeId', scope_id, 'krajCode', kraj_code, 'validFrom', valid_from, 'validTo', valid_to, 'withdrawn', withdrawn_at is not null, 'version', version), 'migration' FROM "role_grant" ORDER BY id`);
    await q.query(`SELECT set_config('opora.kraje', '', true)`);
  }
  async down(): Promise<void> {
    // What was told stays told.
  }
}
