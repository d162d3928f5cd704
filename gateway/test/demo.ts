import { loadDemo, personOf, type Ask } from '@opora/demo';
import type { TestGraph } from '@opora/testing';

/** Loads the five source programmes through the gateway, each step as the demo person of its role. */
export async function loadProgrammes(graph: TestGraph): Promise<void> {
  const ask: Ask = async (role, query, variables) => {
    const { id, kind, grants } = personOf(role);
    const { data, errors } = await graph.ask({ sub: id, kind, grants }, query, variables);
    if (errors) throw new Error(JSON.stringify(errors));
    return data as never;
  };
  await loadDemo({ ask, settle: () => graph.settle(), report: () => undefined });
}

/** The demo person of a role, as an actor. */
export const demoActor = (role: Parameters<typeof personOf>[0]) => { const { id, kind, grants } = personOf(role); return { sub: id, kind, grants }; };
