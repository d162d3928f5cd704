import { serviceUrls, type Passwords } from './roles';
import { PostgresProblem } from './problem';
import { locked, withClient } from './session';

const KEEPER = 'networking';
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The two roles nobody could be given if nobody had them: the operator gives all others, the machine client computes on schedule. */
export type FirstRole = 'operator' | 'machine-client';

/**
 * Gives a role for the whole country to a person (or program) when nobody has ever held it; true when it did. The only grants that do not come
 * through the graph, written as the owner of the table, who alone may: whoever can do this can read the database anyway.
 */
export async function giveFirst(role: FirstRole, personId: string, adminUrl: string, passwords: Passwords, database = 'opora'): Promise<boolean> {
  if (!UUID.test(personId)) throw new PostgresProblem('A person id is a UUID: the subject of their tokens, for example 0197e000-0000-7000-8000-000000000013.');
  return withClient(serviceUrls(adminUrl, KEEPER, passwords, database).owner, (owner) => locked(owner, `opora-first-${role}`, async () => {
    await owner.query('BEGIN');
    // Row-level security is forced on the owner too; the setting ends with the transaction.
    await owner.query(`SELECT set_config('opora.kraje', '*', true)`);
    const { rowCount } = await owner.query(
      `INSERT INTO role_grant (person_id, role, level, valid_from, reason)
       SELECT $1, $2, 'ALL', (now() AT TIME ZONE 'Europe/Prague')::date, 'První oprávnění této instalace' WHERE NOT EXISTS (SELECT 1 FROM role_grant WHERE role = $2)`, [personId.toLowerCase(), role]);
    if (rowCount) await owner.query(`INSERT INTO audit (actor, action, object_type, object_id, fields, trace_id) VALUES ('installation', 'giveFirst', 'Person', $1, $2, 'installation')`, [personId.toLowerCase(), ['role']]);
    await owner.query('COMMIT');
    return rowCount === 1;
  }));
}
