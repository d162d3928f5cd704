import { common, ROLES, SCOPE_LEVELS, type Actor, type Caller, type Grant } from '@opora/kernel';
import { guarded } from '../subgraphs/guarded';
import type { Transport } from '../subgraphs/transport';

/** Gives the person of a token the grants the platform holds for them now; whatever the token itself said of roles is gone. Throws SERVICE_UNAVAILABLE. */
export type GrantSource = (signedIn: Actor, traceId: string) => Promise<Actor>;

/** A grant or its withdrawal takes effect within this time (reliability.md §2, row 20). */
export const GRANTS_LIVE_MS = 30_000;
const CACHED_PEOPLE = 10_000;
const ASK_MS = 3_000;
const QUERY = 'query ($personId: ID!) { grantsOf(personId: $personId) { role level scopeId purpose } }';
/** The gateway asks for nobody but itself. */
const GATEWAY: Actor = { sub: 'gateway', kind: 'machine', grants: [{ role: 'machine-client', level: 'ALL', id: null }] };

interface Held { grants: readonly Grant[]; askedAt: number }
interface Given { role: string; level: string; scopeId: string | null; purpose?: string | null }

/**
 * Grants out of the service that keeps them, remembered for thirty seconds from the moment they were asked for. One question a person at a time;
 * at most ten thousand people are remembered, the longest unused are forgotten first. `now` is milliseconds of any clock.
 */
export function grantSource(transport: Transport, { now = () => performance.now(), remembered = CACHED_PEOPLE }: { now?: () => number; remembered?: number } = {}): GrantSource {
  const ask = guarded(transport);
  const known = new Map<string, Held>();
  const asking = new Map<string, Promise<Held>>();

  const asked = async (personId: string, traceId: string): Promise<Held> => {
    const askedAt = now();
    const caller: Caller = { actor: GATEWAY, traceId, deadline: Date.now() + ASK_MS };
    const { data, errors } = await ask({ query: QUERY, variables: { personId } }, caller, () => undefined);
    const given = data?.['grantsOf'];
    if (errors?.length || !Array.isArray(given)) throw common('SERVICE_UNAVAILABLE');
    const held = { grants: (given as Given[]).flatMap(grantFrom), askedAt };
    known.delete(personId);
    known.set(personId, held);
    if (known.size > remembered) known.delete(known.keys().next().value!);
    return held;
  };
  const current = (personId: string, traceId: string): Promise<Held> => {
    const held = known.get(personId);
    if (held && now() - held.askedAt < GRANTS_LIVE_MS) { known.delete(personId); known.set(personId, held); return Promise.resolve(held); }
    const open = asking.get(personId);
    if (open) return open;
    const started = asked(personId, traceId).finally(() => asking.delete(personId));
    asking.set(personId, started);
    return started;
  };
  return async ({ sub }, traceId) => {
    const { grants } = await current(sub, traceId);
    return { sub, kind: grants.some(({ role }) => role === 'machine-client') ? 'machine' : 'person', grants };
  };
}

/** A grant of a kind this gateway does not know yet, of a newer version of the service, gives nothing. */
function grantFrom({ role, level, scopeId, purpose }: Given): Grant[] {
  const known = ROLES.find((each) => each.toUpperCase().replaceAll('-', '_') === role);
  const at = SCOPE_LEVELS.find((each) => each === level);
  return known && at && (at === 'ALL') === (scopeId === null) ? [{ role: known, level: at, id: scopeId, ...(purpose && { purpose }) }] : [];
}
