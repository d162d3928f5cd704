import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Counts of people leave their kraj once a year; who was recorded before is counted now. */
export class Participation1795370000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE "participation_publication" ("year" integer NOT NULL, "kraje" jsonb NOT NULL, "total" integer, "published_on" date NOT NULL,
      CONSTRAINT "participation_publication_pkey" PRIMARY KEY ("year"))`);
    await q.query(`SELECT set_config('opora.kraje', '*', true)`);
    await q.query(`INSERT INTO "tally" ("metric", "kraj_code", "territory_code", "project_id", "day", "amount")
      SELECT 'participants', coalesce(event.kraj_code, 'CZ'), '', '00000000-0000-0000-0000-000000000000', date_trunc('year', event_session.date)::date, count(distinct attendance.person_id)
      FROM attendance JOIN event_session ON event_session.id = attendance.session_id JOIN event ON event.id = event_session.event_id WHERE attendance.state = 'PRESENT' GROUP BY 2, 5`);
    await q.query(`SELECT set_config('opora.kraje', '', true)`);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`DELETE FROM "tally" WHERE "metric" = 'participants'`);
    await q.query('DROP TABLE "participation_publication"');
  }
}
