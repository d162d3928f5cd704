import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['staff_training', 'offer', 'allocation_result', 'feedback_given'];

/** Whoever is forgotten, or has outlived their period, is found by their id in every table. */
export class RecordsOfPerson1795371000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    for (const table of TABLES) await q.query(`CREATE INDEX "${table}_of_person" ON "${table}" ("person_id")`);
  }
  async down(q: QueryRunner): Promise<void> {
    for (const table of TABLES) await q.query(`DROP INDEX "${table}_of_person"`);
  }
}
