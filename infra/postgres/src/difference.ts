import { openDatabase } from '@opora/subgraph';
import type { Migrated } from './migrate';

/** The statements that would bring a database to what the entities say (`up`), and back (`down`); both empty when they agree. */
export interface Difference { up: string[]; down: string[] }

/** Compares a service's entities with its migrated schema. `ownerUrl` is the owner's, of a database that nobody else migrates meanwhile. */
export async function schemaDifference(subgraph: Migrated, ownerUrl: string): Promise<Difference> {
  const db = await openDatabase(subgraph, ownerUrl, { poolSize: 2, statementTimeoutMs: 30_000 });
  try {
    const { upQueries, downQueries } = await db.driver.createSchemaBuilder().log();
    return { up: upQueries.map((q) => q.query), down: downQueries.map((q) => q.query).reverse() };
  } finally {
    await db.destroy();
  }
}
