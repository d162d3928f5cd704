import type { Request, Response } from 'express';
import { GraphQLError, Lexer, Source, TokenKind } from 'graphql';
import { DomainError, unauthenticated, type Actor } from '@opora/kernel';
import type { Counters } from './counters';
import type { GatewayContext } from './engine';
import type { Span } from '@opora/telemetry';
import { TIME, TOKENS } from './limits/limits';
import type { Rates } from './limits/rates';
import { rateLimited, refusedWith, tooManyTokens } from './limits/refusals';
import type { Log } from './log';
import { assertPersisted, documentOf, type Operations } from './operations/persisted';
import type { GrantSource } from './sign-in/grants';
import type { VerifyToken } from './sign-in/token';

export interface Door { verify: VerifyToken; grants?: GrantSource; rates: Rates | null; operations: Operations; counters: Counters; log: Log }

/** Who is asking, and whether they may ask now; before the document is parsed. */
export async function contextOf(door: Door, request: Request, response: Response): Promise<GatewayContext> {
  const { rates, operations, counters, log } = door;
  const address = request.ip ?? '';
  const traceId = (response.locals as { traceId: string }).traceId;
  const limited = (wait: number): void => { if (wait > 0) { counters.add('rateLimited'); throw rateLimited(wait); } };
  const actor = await actorOf(door, request, traceId).catch((error: unknown) => {
    if (!(error instanceof DomainError)) throw error;
    if (error.code === 'UNAUTHENTICATED') { counters.add('refusedTokens'); limited(rates?.refusedToken(address) ?? 0); }
    const extensions = { ...error.extensions, traceId };
    throw error.code === 'UNAUTHENTICATED' ? refusedWith(401, error.message, extensions, [['www-authenticate', 'Bearer']]) : refusedWith(503, error.message, extensions, [['retry-after', '5']]);
  });
  limited(rates?.request(actor, address) ?? 0);
  const body = request.body as { extensions?: { persistedQuery?: unknown } } | null | undefined;
  const text = documentOf(request);
  const isPersisted = assertPersisted(operations, actor, text, body?.extensions?.persistedQuery !== undefined);
  if (actor === null && !isPersisted) assertFewTokens(text);
  const fault = (subgraph: string, reason: string) => { counters.add('unavailable'); log.warn({ traceId, subgraph, reason }, 'a subgraph did not answer'); };
  return { caller: { actor, traceId, deadline: Date.now() + TIME.operation }, address, fault, span: (response.locals as { span?: Span }).span };
}

async function actorOf({ verify, grants }: Door, request: Request, traceId: string): Promise<Actor | null> {
  const { authorization } = request.headers;
  // Node keeps the first of several; a proxy in front might have looked at another one.
  const headers = request.rawHeaders.filter((name, n) => n % 2 === 0 && name.toLowerCase() === 'authorization');
  if (headers.length > 1) throw unauthenticated();
  const signedIn = await verify(authorization);
  if (!signedIn) return null;
  const { signIn: _signIn, ...actor } = signedIn;
  if (!grants) return actor;
  return grants(signedIn, traceId).catch((error: unknown) => {
    if (error instanceof DomainError && error.code === 'UNAUTHENTICATED') verify.forget?.(authorization!);
    throw error;
  });
}

/** Refuses a document with more tokens than somebody without a token may send. A document shorter than that many characters has fewer. */
function assertFewTokens(query: unknown): void {
  if (typeof query !== 'string' || query.length <= TOKENS.anonymous) return;
  const lexer = new Lexer(new Source(query));
  try {
    for (let count = 0; lexer.advance().kind !== TokenKind.EOF; count += 1) if (count >= TOKENS.anonymous) throw tooManyTokens(TOKENS.anonymous);
  } catch (error) {
    // Text that is no GraphQL at all is told so by the parser, in its own words.
    if (error instanceof GraphQLError && error.extensions['code'] === 'GRAPHQL_PARSE_FAILED') throw error;
  }
}
