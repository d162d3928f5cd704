import type { ApolloServer } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { Router, type Request, type Response } from 'express';
import type { Door } from '../context';
import type { GatewayContext } from '../engine';
import { CALLERS_REMEMBERED, TIME, type Rate } from '../limits/limits';
import { Buckets } from '../limits/rates';
import { calendarRoute } from './calendar';
import { confirmRoutes } from './confirm';
import { fileRoutes } from './files';
import { inboxPage, settingsPage } from './sign-in-pages';
import { undeliveredRoute } from './undelivered';
import { unsubscribeRoutes } from './unsubscribe';
import { verificationRoutes } from './verification';

/** What the graph answered somebody without a token; `code` is the first error's, null when there was none. */
export interface Asked { data: Record<string, unknown> | null; code: string | null }

/** What every public route works with. */
export interface PublicParts {
  /** Asks the graph as somebody who is not signed in; how often is for the route to limit. Never throws. */
  ask(query: string, variables: Record<string, unknown>, response: Response): Promise<Asked>;
  /** Who is asking by the token of the request, nobody without one; missing where nobody can sign in. Throws the refusal. */
  signedIn?(request: Request, response: Response): Promise<GatewayContext>;
  /** Asks the graph as the caller of the request, under every limit an operation has. */
  askAs?<T>(context: GatewayContext, query: string, variables: Record<string, unknown>): Promise<{ data: T | null; errors: readonly GraphQLFormattedError[] }>;
  /** Where people sign in, without a slash at the end; undefined where no frontend is installed. */
  frontendUrl?: string;
  /** True when the caller's address has asked for public pages too often; then the answer has already been given. */
  tooOften(request: Request, response: Response): boolean;
}

/** One address of the public door that is no GraphQL: a page, a file, a report from outside. */
export type PublicRoute = (router: Router, parts: PublicParts) => void;

/** Every public route there is; a new one is a file of its own and a word here. */
const ROUTES: readonly PublicRoute[] = [unsubscribeRoutes, confirmRoutes, undeliveredRoute, inboxPage, settingsPage, calendarRoute, verificationRoutes, fileRoutes];

/** Requests of one address to all public routes together, in every mode. */
const PUBLIC_RATE: Rate = { perMinute: 60, burst: 60 };

type Server = Pick<ApolloServer<GatewayContext>, 'executeOperation'>;
export interface PublicOptions { server: Server; door: Pick<Door, 'counters' | 'log'>; frontendUrl?: string; rate?: Rate; now?: () => number; signedIn?: PublicParts['signedIn'] }

/** The public routes over a running graph. */
export function publicRoutes({ server, door, frontendUrl, rate = PUBLIC_RATE, now, signedIn }: PublicOptions): Router {
  const buckets = new Buckets(rate, now, CALLERS_REMEMBERED);
  const router = Router();
  const parts: PublicParts = {
    signedIn,
    async askAs<T>(contextValue: GatewayContext, query: string, variables: Record<string, unknown>) {
      const { body } = await server.executeOperation({ query, variables }, { contextValue });
      const { data, errors = [] } = body.kind === 'single' ? body.singleResult : body.initialResult;
      return { data: (data ?? null) as T | null, errors };
    },
    frontendUrl: frontendUrl?.replace(/\/+$/, '') || undefined,
    ask: (query, variables, response) => askAnonymously({ server, door }, query, variables, response),
    tooOften(request, response) {
      const wait = buckets.take(request.ip ?? '');
      if (wait === 0) return false;
      door.counters.add('rateLimited');
      response.status(429).set('retry-after', String(Math.ceil(wait / 1000))).type('text').send('Příliš mnoho požadavků. Zkuste to prosím za chvíli.\n');
      return true;
    },
  };
  for (const route of ROUTES) route(router, parts);
  return router;
}

async function askAnonymously({ server, door: { counters, log } }: Pick<PublicOptions, 'server' | 'door'>, query: string, variables: Record<string, unknown>, response: Response): Promise<Asked> {
  const { traceId } = response.locals as { traceId: string };
  const fault = (subgraph: string, reason: string) => { counters.add('unavailable'); log.warn({ traceId, subgraph, reason }, 'a subgraph did not answer'); };
  try {
    const contextValue: GatewayContext = { caller: { actor: null, traceId, deadline: Date.now() + TIME.operation }, fault };
    const { body } = await server.executeOperation({ query, variables }, { contextValue });
    if (body.kind !== 'single') return { data: null, code: 'INTERNAL' };
    const { data = null, errors } = body.singleResult;
    return { data: data as Asked['data'], code: errors?.[0] ? String(errors[0].extensions?.['code'] ?? 'INTERNAL') : null };
  } catch (error) {
    // Its message may quote what was asked.
    log.error({ traceId, type: (error as Error).constructor.name }, 'a public route could not ask the graph');
    return { data: null, code: 'INTERNAL' };
  }
}
