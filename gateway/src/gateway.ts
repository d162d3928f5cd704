import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled, ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type ErrorRequestHandler, type Request } from 'express';
import { GraphQLError } from 'graphql';
import { DomainError, unauthenticated } from '@opora/kernel';
import type { GatewayConfig } from './config';
import type { Engine, GatewayContext } from './engine';
import { commonRefusal, refusal, scrub } from './errors';
import { graphiql } from './graphiql';
import { tokenVerifier, type VerifyToken } from './token';

export * from './config';
export * from './engine';
export * from './token';
export * from './transport';

const OPERATION_MS = 12_000;
const DRAIN_MS = 20_000;
const BODY_LIMIT = '256kb';
/** Headers only the gateway may set; what comes from outside is dropped. */
const INTERNAL = /^x-opora-/;

export interface GatewayParts {
  config: Pick<GatewayConfig, 'PORT' | 'HOST' | 'MODE' | 'TOKEN_ISSUER' | 'TOKEN_AUDIENCE' | 'TOKEN_JWKS'>;
  engine: Engine;
  /** Throws while a part the answers depend on is away. */
  ready(): Promise<unknown>;
  defaultQuery?: string;
  verify?: VerifyToken;
}
export interface RunningGateway { url: string; server: ApolloServer<GatewayContext>; stop(): Promise<void> }

/** The one public door: who is asking, limits, planning, composition, scrubbed errors. */
export async function startGateway({ config, engine, ready, defaultQuery = '{ kraje { code name } }', verify = tokenVerifier(config) }: GatewayParts): Promise<RunningGateway> {
  const development = config.MODE === 'development';
  const server = new ApolloServer<GatewayContext>({
    gateway: engine, introspection: development, includeStacktraceInErrorResponses: false, hideSchemaDetailsFromClientErrors: !development,
    csrfPrevention: true, allowBatchedHttpRequests: false, persistedQueries: false, cache: 'bounded', stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginLandingPageDisabled(), ApolloServerPluginInlineTraceDisabled(), traced],
    formatError: (formatted) => scrub(formatted), logger: silent,
  });
  await server.start();
  let draining = false;
  const app = express().disable('x-powered-by').disable('etag');
  app.get('/health/live', (_request, response) => { response.json({ status: 'live' }); });
  app.get('/health/ready', (_request, response) => {
    void Promise.resolve(draining ? Promise.reject(new Error('draining')) : ready()).then(() => response.json({ status: 'ready' }), () => response.status(503).json({ status: 'not ready' }));
  });
  if (development) app.use('/graphiql', graphiql(defaultQuery));
  app.use('/graphql', dropInternalHeaders, express.json({ limit: BODY_LIMIT }), expressMiddleware(server, { context: ({ req }) => contextOf(req as unknown as Request, verify) }));
  app.use((_request, response) => { response.status(404).json(refusal('NOT_FOUND', 'Not found')); });
  app.use(badRequest);
  const http = await listen(createServer({ headersTimeout: 10_000, requestTimeout: 15_000, keepAliveTimeout: 65_000, connectionsCheckingInterval: 2000, maxHeaderSize: 16 * 1024 }, app), config);
  const { port } = http.address() as AddressInfo;
  return {
    url: `http://${config.HOST}:${port}`, server,
    async stop() {
      draining = true;
      const closed = new Promise((resolve) => http.close(resolve));
      http.closeIdleConnections();
      const deadline = setTimeout(() => http.closeAllConnections(), DRAIN_MS);
      await closed;
      clearTimeout(deadline);
      await server.stop();
    },
  };
}

function listen(http: Server, { PORT, HOST }: GatewayParts['config']): Promise<Server> {
  http.maxConnections = 1000;
  return new Promise((resolve, reject) => http.once('error', reject).listen(PORT, HOST, () => resolve(http)));
}

async function contextOf(request: Request, verify: VerifyToken): Promise<GatewayContext> {
  const authorization = request.headers.authorization;
  const actor = await (request.rawHeaders.filter((name, n) => n % 2 === 0 && name.toLowerCase() === 'authorization').length > 1 ? Promise.reject(unauthenticated()) : verify(authorization))
    .catch((error: unknown) => { throw error instanceof DomainError ? new GraphQLError(error.message, { extensions: { ...error.extensions, http: { status: 401 } } }) : error; });
  return { caller: { actor, traceId: randomUUID(), deadline: Date.now() + OPERATION_MS } };
}

/** The trace id reaches the caller with every answer, and with every error. */
const traced = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, contextValue }: { response: { http: { headers: Map<string, string> }; body: { kind: string; singleResult?: { errors?: readonly object[] } } }; contextValue: GatewayContext }) {
        const { traceId } = contextValue.caller;
        response.http.headers.set('x-trace-id', traceId);
        for (const error of response.body.singleResult?.errors ?? []) Object.assign((error as { extensions: object }).extensions, { traceId });
      },
    };
  },
} as never;

const silent = { debug() {}, info() {}, warn() {}, error() {} };

const dropInternalHeaders: express.RequestHandler = (request, _response, next) => {
  for (const name of Object.keys(request.headers)) if (INTERNAL.test(name)) delete request.headers[name];
  next();
};

const badRequest: ErrorRequestHandler = (error: { status?: number }, _request, response, _next) => {
  if (error.status === 413) response.status(413).json(refusal('PAYLOAD_TOO_LARGE', 'The request is larger than 256 KB.'));
  else if (error.status === 415) response.status(415).json(refusal('UNSUPPORTED_MEDIA_TYPE', 'Send UTF-8 JSON.'));
  else if (error.status && error.status < 500) response.status(400).json(refusal('BAD_REQUEST', 'The request is not valid JSON.'));
  else response.status(500).json(commonRefusal('INTERNAL'));
};
