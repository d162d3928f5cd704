import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The editions of code lists taken into use on a running platform, and the one statement by which a change sees them and keeps them as they are until it commits. */
export class CodeListEditions1765000000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE "code_list_edition" ("import_id" uuid NOT NULL, "kind" text NOT NULL, "edition" date NOT NULL, "codes" text array NOT NULL, "file" text NOT NULL,
      "state" text NOT NULL, "since" timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT "code_list_edition_state" CHECK ("state" in ('HELD', 'IN_FORCE', 'LET_GO')), CONSTRAINT "code_list_edition_kind" CHECK ("kind" in ('KRAJ', 'OKRES', 'ORP', 'MUNICIPALITY')),
      CONSTRAINT "code_list_edition_pkey" PRIMARY KEY ("import_id"))`);
    await q.query(`CREATE FUNCTION code_list_stamp() RETURNS text LANGUAGE sql STABLE
      RETURN (SELECT coalesce(md5(string_agg("import_id"::text || "state", ',' ORDER BY "import_id")), '') FROM "code_list_edition")`);
    // Volatile: the second statement sees what was committed while the first one waited.
    await q.query(`CREATE FUNCTION code_lists_in_use() RETURNS text LANGUAGE plpgsql VOLATILE AS $$
      BEGIN
        PERFORM pg_advisory_xact_lock_shared(hashtextextended(current_schema() || ' code lists', 0));
        RETURN code_list_stamp();
      END $$`);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP FUNCTION code_lists_in_use()');
    await q.query('DROP FUNCTION code_list_stamp()');
    await q.query('DROP TABLE "code_list_edition"');
  }
}
