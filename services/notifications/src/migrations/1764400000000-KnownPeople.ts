import { protect } from '@opora/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KnownPeople1764400000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE "known_person" ("id" uuid NOT NULL, "kraj_code" text, "version" integer NOT NULL, CONSTRAINT "known_person_pkey" PRIMARY KEY ("id"))`);
    for (const statement of protect('known_person', '"id", "kraj_code"')) await q.query(statement);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE "known_person"');
  }
}
