import { PostgresProblem } from '@opora/postgres/problem';
import { Problem } from './problem';
import { findSecrets } from './secrets';

/**
 * A given PostgreSQL that already holds an installation is entered with that one's secrets only: new ones would take its roles' passwords,
 * and the links it has sent would no longer hold. Throws `Problem`.
 */
export async function assertOwnDatabase(url: string, dataDir: string): Promise<void> {
  if (findSecrets(dataDir)) return;
  const { withClient } = await import('@opora/postgres/session');
  const there = await withClient(url, async (client) => (await client.query(`SELECT FROM pg_database WHERE datname = 'opora'`)).rowCount === 1)
    .catch((error: unknown) => { throw error instanceof PostgresProblem ? new Problem(error.message) : error; });
  if (there) throw new Problem(`The PostgreSQL of DATABASE_URL already holds an installation, and its secrets are not in ${dataDir}: put its file secrets.json there, or name an empty server.`);
}
