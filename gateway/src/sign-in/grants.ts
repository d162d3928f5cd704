import { common, ROLES, SCOPE_LEVELS, unauthenticated, type Actor, type Caller, type Grant } from '@opora/kernel';
import { guarded } from '../subgraphs/guarded';
import type { Transport } from '../subgraphs/transport';
import { isEnded, type Ended } from './ended';
import type { SignedIn } from './token';

/**
 * Gives the person of a token the grants the platform holds for them now; whatever the token itself said of roles is gone.
 * Throws UNAUTHENTICATED for a token whose session was ended, SERVICE_UNAVAILABLE while nobody can tell.
 */
export interface GrantSource {
  (signedIn: SignedIn, traceId: string): Promise<Actor>;
  /** They changed what they may do: it is asked for anew. */
  forget?(personId: string): void;
}

/** A grant, its withdrawal, and the end of a session take effect within 30 seconds (reliability.md §2, rows 3 and 20), the time of asking included. */
export const GRANTS_LIVE_MS = 28_000;
const CACHED_PEOPLE = 10_000;
const ASK_MS = 3_000;
const QUERY = 'query ($personId: ID!) { grantsOf(personId: $personId) { role level scopeId purpose } sessionsEndedOf(personId: $personId) { sessionId issuedUntil } }';
/** The gateway asks for nobody but itself. */
const GATEWAY: Actor = { sub: 'gateway', kind: 'machine', grants: [{ role: 'machine-client', level: 'ALL', id: null }] };

interface Held { grants: readonly Grant[]; ended: readonly Ended[]; askedAt: number }
interface Given { role: string; level: string; scopeId: string | null; purpose?: string | null }

/**
 * Grants and ended sessions out of the service that keeps them, remembered for less than thirty seconds from the moment they were asked for. One question a person at a time;
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
    const ended = data?.['sessionsEndedOf'];
    if (errors?.length || !Array.isArray(given) || !Array.isArray(ended)) throw common('SERVICE_UNAVAILABLE');
    return { grants: (given as Given[]).flatMap(grantFrom), ended: ended as Ended[], askedAt };
  };
  const remember = (personId: string, held: Held): void => {
    known.delete(personId);
    known.set(personId, held);
    if (known.size > remembered) known.delete(known.keys().next().value!);
  };
  const current = (personId: string, traceId: string): Promise<Held> => {
    const held = known.get(personId);
    if (held && now() - held.askedAt < GRANTS_LIVE_MS) { remember(personId, held); return Promise.resolve(held); }
    const open = asking.get(personId);
    if (open) return open;
    // One that was forgotten meanwhile is told to those who wait, and not remembered.
    const isWanted = () => asking.get(personId) === started;
    const started: Promise<Held> = asked(personId, traceId).then((found) => { if (isWanted()) remember(personId, found); return found; }).finally(() => { if (isWanted()) asking.delete(personId); });
    asking.set(personId, started);
    return started;
  };
  const source: GrantSource = async ({ sub, session, signIn }, traceId) => {
    const { grants, ended } = await current(sub, traceId);
    if (signIn && isEnded(signIn, ended)) throw unauthenticated();
    return { sub, kind: grants.some(({ role }) => role === 'machine-client') ? 'machine' : 'person', grants, ...(session !== undefined && { session }) };
  };
  return Object.assign(source, { forget: (personId: string) => { known.delete(personId); asking.delete(personId); } });
}

/** A grant of a kind this gateway does not know yet, of a newer version of the service, gives nothing. */
function grantFrom({ role, level, scopeId, purpose }: Given): Grant[] {
  const known = ROLES.find((each) => each.toUpperCase().replaceAll('-', '_') === role);
  const at = SCOPE_LEVELS.find((each) => each === level);
  return known && at && (at === 'ALL') === (scopeId === null) ? [{ role: known, level: at, id: scopeId, ...(purpose && { purpose }) }] : [];
}
