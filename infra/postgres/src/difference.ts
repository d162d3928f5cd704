import { openDatabase } from '@opora/subgraph';
import type { Migrated } from './migrate';
import { schemaOf } from './roles';

/** The statements that would bring a database to what the entities say (`up`), and back (`down`); both empty when they agree. */
export interface Difference { up: string[]; down: string[] }

/** Compares a service's entities with its migrated schema. `ownerUrl` is the owner's, of a database that nobody else migrates meanwhile. */
export async function schemaDifference(subgraph: Migrated, ownerUrl: string): Promise<Difference> {
  const db = await openDatabase(subgraph, ownerUrl, { poolSize: 2, statementTimeoutMs: 30_000 });
  try {
    const { upQueries, downQueries } = await db.driver.createSchemaBuilder().log();
    // The connection names the schema; a migration must not.
    const plain = ({ query }: { query: string }) => query.replaceAll(`"${schemaOf(subgraph.name)}".`, '').trim();
    return { up: upQueries.map(plain), down: downQueries.map(plain).reverse() };
  } finally {
    await db.destroy();
  }
}
