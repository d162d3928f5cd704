import { SERVICES, type ServiceName } from '@opora/contracts';
import type { Subgraph } from '@opora/subgraph';

const isSubgraph = (value: unknown): value is Subgraph => typeof value === 'object' && value !== null && 'name' in value && 'migrations' in value;

/** The subgraph a service package exports, or null when it exports none yet. Throws what loading it throws. */
export function subgraphOf(service: ServiceName): Subgraph | null {
  return Object.values(require(`@opora/${service}`) as Record<string, unknown>).find(isSubgraph) ?? null;
}

/** Every service that can be loaded; the others by name with the reason, so that one broken service fails its own tests only. */
export function loadSubgraphs(): { subgraphs: Subgraph[]; failures: Record<string, string> } {
  const subgraphs: Subgraph[] = [];
  const failures: Record<string, string> = {};
  for (const service of SERVICES) {
    try {
      const subgraph = subgraphOf(service);
      if (subgraph) subgraphs.push(subgraph);
    } catch (error) {
      failures[service] = (error as Error).stack ?? String(error);
    }
  }
  return { subgraphs, failures };
}
