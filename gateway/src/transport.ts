import { common, IDENTITY_HEADER, signCaller, type Caller, type IdentityKeys } from '@opora/kernel';

export interface GraphRequest { query: string; variables?: Record<string, unknown> | null; operationName?: string | null }
export interface GraphAnswer { data?: Record<string, unknown> | null; errors?: readonly { message: string; path?: readonly (string | number)[]; extensions?: Record<string, unknown> }[] }

/** How the gateway reaches one subgraph: called in memory, or over HTTP. Throws SUBGRAPH_UNAVAILABLE. */
export type Transport = (request: GraphRequest, caller: Caller) => Promise<GraphAnswer>;

const FETCH_MS = 5000;
const ANSWER_LIMIT = 10 * 1024 * 1024;
const unavailable = () => common('SUBGRAPH_UNAVAILABLE');

/** Bounds a transport by five seconds and the caller's deadline, and refuses an answer that is none (`{}` would read as a silent null). */
export function bounded(transport: Transport): Transport {
  return async (request, caller) => {
    const left = Math.min(FETCH_MS, caller.deadline - Date.now());
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => { timer = setTimeout(() => reject(unavailable()), Math.max(0, left)); });
    const answer = await Promise.race([transport(request, caller), late]).finally(() => clearTimeout(timer));
    if (answer === null || typeof answer !== 'object' || (answer.data === undefined && !answer.errors?.length)) throw unavailable();
    return answer;
  };
}

/** Calls a subgraph that is a process of its own. Every request carries the caller, signed for this subgraph and this body. */
export function httpTransport(name: string, baseUrl: string, keys: IdentityKeys): Transport {
  const url = new URL('/graphql', baseUrl);
  return async ({ query, variables, operationName }, caller) => {
    const body = JSON.stringify({ query, variables, operationName });
    const headers = { 'content-type': 'application/json', [IDENTITY_HEADER]: signCaller(caller, name, body, keys) };
    const response = await fetch(url, { method: 'POST', body, headers, redirect: 'error', signal: AbortSignal.timeout(FETCH_MS) }).catch(() => { throw unavailable(); });
    if (!response.ok || !response.headers.get('content-type')?.startsWith('application/json')) {
      await response.body?.cancel().catch(() => undefined);
      throw unavailable();
    }
    return JSON.parse(await textWithin(response, ANSWER_LIMIT)) as GraphAnswer;
  };
}

async function textWithin(response: Response, limit: number): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of response.body as unknown as AsyncIterable<Uint8Array>) {
      size += part.length;
      if (size > limit) throw unavailable();
      parts.push(part);
    }
  } catch { throw unavailable(); }
  return Buffer.concat(parts).toString('utf8');
}
