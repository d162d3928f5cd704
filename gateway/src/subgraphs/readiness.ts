const ASK_MS = 2000;

/** Throws unless a subgraph says it is ready. */
async function assertReady(url: string): Promise<void> {
  const response = await fetch(new URL('/health/ready', url), { signal: AbortSignal.timeout(ASK_MS) });
  if (!response.ok) throw new Error('not ready');
}

/**
 * Whether the gateway may be sent requests. At first every subgraph has to be there; once they all were, only the one without which nobody can be signed in: a load balancer that took
 * every gateway away because one subgraph is missing would take the others' answers with it. `urls` by subgraph; rejects while it is not ready.
 */
export function readiness(urls: Readonly<Record<string, string>>, essential: string): () => Promise<void> {
  let complete = false;
  return async () => {
    await Promise.all(Object.entries(urls).filter(([name]) => !complete || name === essential).map(([, url]) => assertReady(url)));
    complete = true;
  };
}
