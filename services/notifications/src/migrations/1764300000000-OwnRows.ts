import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '@opora/subgraph';

/** Whoever it belongs to; background work sees all. */
const OWNER: Record<string, string> = { notification: 'recipient, null', contact: 'id, null', preference: 'person_id, null' };

/** The second wall: a person's inbox, address and choices are theirs alone, whatever a query forgets to ask. */
export class OwnRows1764300000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(OWNER)) for (const statement of protect(table, columns)) await q.query(statement);
  }
  async down(q: QueryRunner): Promise<void> {
    for (const table of Object.keys(OWNER)) {
      await q.query(`DROP POLICY "${table}_in_scope" ON "${table}"`);
      await q.query(`ALTER TABLE "${table}" NO FORCE ROW LEVEL SECURITY`);
      await q.query(`ALTER TABLE "${table}" DISABLE ROW LEVEL SECURITY`);
    }
  }
}
