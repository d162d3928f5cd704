import { schemaDifference } from '@opora/postgres';
import type { Subgraph } from '@opora/subgraph';
import { cloneDatabase } from './database';

/** The statements by which a service's entities differ from its migrations; empty when they agree. */
export async function driftOf(subgraph: Subgraph): Promise<string[]> {
  const clone = await cloneDatabase();
  return (await schemaDifference(subgraph, clone.urls(subgraph.name).owner)).up;
}
