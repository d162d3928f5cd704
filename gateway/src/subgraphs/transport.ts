import { IDENTITY_HEADER, signCaller, type Caller, type IdentityKeys } from '@opora/kernel';
import { traceparent } from '@opora/telemetry';
import { ANSWER_BYTES } from '../limits/limits';

export interface GraphRequest { query: string; variables?: Record<string, unknown> | null; operationName?: string | null }
export interface SubgraphError { message: string; path?: readonly (string | number)[]; extensions?: Record<string, unknown> }
export interface GraphAnswer { data?: Record<string, unknown> | null; errors?: readonly SubgraphError[] }

/** How the gateway reaches one subgraph: called in memory, or over HTTP. Whatever it throws, the subgraph did not answer. */
export type Transport = (request: GraphRequest, caller: Caller, gaveUp?: AbortSignal) => Promise<GraphAnswer>;

/** A subgraph did not answer properly. The reason is for our log only. */
export class SubgraphFault extends Error {
  /** `connecting`: the request certainly did not reach the subgraph, or its connection broke; a read may be asked once more. */
  constructor(readonly reason: string, readonly connecting = false) { super(reason); }
}

const CONNECTING = new Set(['ECONNREFUSED', 'ECONNRESET', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN', 'EPIPE', 'UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_SOCKET']);

/** Calls a subgraph that is a process of its own. Every request carries the caller, signed for this subgraph and this body. */
export function httpTransport(name: string, baseUrl: string, keys: IdentityKeys): Transport {
  const url = new URL('/graphql', baseUrl);
  return async ({ query, variables, operationName }, caller, signal) => {
    const body = JSON.stringify({ query, variables, operationName });
    const parent = traceparent();
    const headers = { 'content-type': 'application/json', [IDENTITY_HEADER]: signCaller(caller, name, body, keys), ...(parent !== undefined && { traceparent: parent }) };
    const response = await fetch(url, { method: 'POST', body, headers, redirect: 'error', signal }).catch((error: Error) => { throw faultOf(error); });
    const discard = async (reason: string): Promise<never> => {
      await response.body?.cancel().catch(() => undefined);
      throw new SubgraphFault(reason);
    };
    // A subgraph's 401 or 403 is about our signature, never about the person: it must not log anybody out.
    if (!response.ok) return discard(`HTTP ${response.status}`);
    if (!response.headers.get('content-type')?.startsWith('application/json')) return discard('not JSON');
    if (Number(response.headers.get('content-length') ?? 0) > ANSWER_BYTES) return discard('answer too large');
    const text = await textWithin(response, ANSWER_BYTES);
    try { return JSON.parse(text) as GraphAnswer; } catch { throw new SubgraphFault('broken JSON'); }
  };
}

async function textWithin(response: Response, limit: number): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of response.body as unknown as AsyncIterable<Uint8Array>) {
      size += part.length;
      if (size > limit) throw new SubgraphFault('answer too large');
      parts.push(part);
    }
  } catch (error) {
    throw error instanceof SubgraphFault ? error : new SubgraphFault('answer cut off');
  }
  return Buffer.concat(parts).toString('utf8');
}

function faultOf(error: Error): SubgraphFault {
  const { code = error.name } = (error.cause ?? {}) as { code?: string };
  return new SubgraphFault(`not reached: ${code}`, CONNECTING.has(code));
}
