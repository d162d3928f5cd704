/** What a run made outside itself and takes away again, also when it is interrupted: what was made last goes first. */
const leavings = new Set<() => Promise<void>>();

/** Notes how something is taken away. What it returns does so, once. */
export function leaving(away: () => Promise<void> | void): () => Promise<void> {
  const once = async (): Promise<void> => { if (leavings.delete(once)) await away(); };
  leavings.add(once);
  return once;
}

/** Takes away everything there still is. */
export async function leaveNothing(): Promise<void> {
  for (const away of [...leavings].reverse()) await away().catch(() => undefined);
}
