import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled, ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Request, type Response } from 'express';
import { answersPlugin } from './answers';
import type { GatewayConfig } from './config';
import { contextOf, type Door } from './context';
import { Counters } from './counters';
import type { Engine, GatewayContext } from './engine';
import { scrub } from './errors';
import { acceptable, badRequest, body, notFound, traced, urlWithin, withoutInternalHeaders } from './front';
import { graphiql, type EmbeddedIssuer } from './graphiql';
import { ERRORS, REQUEST, TIME, TOKENS } from './limits/limits';
import { limitsPlugin } from './limits/plugin';
import { Rates } from './limits/rates';
import { knownOperationRule, shapeRule } from './limits/shape';
import { createLog } from './log';
import { Operations, resolved } from './operations/persisted';
import { publicRoutes } from './public/public';
import { forgettingPlugin } from './sign-in/forgetting';
import type { GrantSource } from './sign-in/grants';
import { tokenVerifier, type VerifyToken } from './sign-in/token';
import { telemetryPlugin } from './telemetry/plugin';
import { measured, operationSpan } from './telemetry/request';

export * from './config';
export * from './engine';
export * from './sign-in/grants';
export * from './sign-in/token';
export * from './subgraphs/transport';

/** Looks, 50 ms apart, whether anybody is still coming. */
const MOST_TURNS = 40;

export interface GatewayParts {
  config: Pick<GatewayConfig, 'PORT' | 'HOST' | 'MODE' | 'TOKEN_ISSUER' | 'TOKEN_AUDIENCE'> & Partial<GatewayConfig>;
  engine: Engine;
  /** Throws while a part the answers depend on is away. */
  ready(): Promise<unknown>;
  defaultQuery?: string;
  verify?: VerifyToken;
  /** Where the grants of a person are kept; without it they are what `verify` says: none, of a token. */
  grants?: GrantSource;
  /** An issuer that this machine brings along; served in development only, and GraphiQL signs in with it. */
  issuer?: EmbeddedIssuer;
  /** How often one may ask; null for as often as they like. In production the rates of `limits.ts` unless told, elsewhere none. */
  rates?: Rates | null;
  /** The persisted operations. In production only they are answered unless told, elsewhere anything. */
  operations?: Operations;
}
export interface RunningGateway {
  url: string; server: ApolloServer<GatewayContext>; counters: Counters;
  /** Closes the door and finishes what is in hand. */
  stop(): Promise<void>;
  /** As `stop`, but the door stays open for half a second first and tells clients to come elsewhere: who was on the way is answered. */
  leave(): Promise<void>;
}

/** The one public door: who is asking, limits, planning, composition, scrubbed errors. */
export async function startGateway(parts: GatewayParts): Promise<RunningGateway> {
  const { config, engine, ready, defaultQuery = '{ kraje { code name } }', verify = tokenVerifier(config), rates = ratesOf(config), operations = operationsOf(config) } = parts;
  const development = config.MODE === 'development';
  const door: Door = { verify, grants: parts.grants, rates, operations, counters: new Counters(), log: createLog(config.LOG_LEVEL) };
  const server = new ApolloServer<GatewayContext>({
    gateway: engine, introspection: development, includeStacktraceInErrorResponses: false, hideSchemaDetailsFromClientErrors: !development,
    csrfPrevention: true, allowBatchedHttpRequests: false, persistedQueries: false, cache: 'bounded', stopOnTerminationSignals: false,
    parseOptions: { maxTokens: TOKENS.signedIn }, validationRules: [shapeRule, knownOperationRule], validationOptions: { maxErrors: ERRORS },
    plugins: [ApolloServerPluginLandingPageDisabled(), ApolloServerPluginInlineTraceDisabled(), limitsPlugin(rates, door.counters), answersPlugin(door.log, door.counters), telemetryPlugin(operations), ...(parts.grants ? [forgettingPlugin(parts.grants)] : [])],
    formatError: (formatted) => scrub(formatted), logger: silent,
  });
  await server.start();
  let draining = false;
  const app = express().disable('x-powered-by').disable('etag').set('trust proxy', config.TRUSTED_PROXIES ?? 0).use(measured, traced, urlWithin);
  app.use((_request, response, next) => { if (draining) response.set('connection', 'close'); next(); });
  app.get('/health/live', (_request, response) => { response.json({ status: 'live' }); });
  app.get('/health/ready', (_request, response) => {
    void Promise.resolve(draining ? Promise.reject(new Error('draining')) : ready()).then(() => response.json({ status: 'ready' }), () => response.status(503).json({ status: 'not ready' }));
  });
  if (development && parts.issuer) app.use(parts.issuer.path, parts.issuer.answer);
  if (development) app.use('/graphiql', graphiql(defaultQuery, signInWith(parts)));
  const context = ({ req, res }: { req: object; res: object }) => contextOf(door, req as Request, res as Response);
  app.use('/graphql', withoutInternalHeaders(door.counters), acceptable, ...body, operationSpan, resolved(operations), expressMiddleware(server, { context }));
  app.use(publicRoutes({ server, door, frontendUrl: config.FRONTEND_URL, signedIn: (request, response) => contextOf(door, request, response) }), notFound, badRequest);
  const http = await listen(createServer({ headersTimeout: TIME.headers, requestTimeout: TIME.request, keepAliveTimeout: TIME.keepAlive, connectionsCheckingInterval: TIME.connectionsCheck, maxHeaderSize: REQUEST.headers }, app), config);
  const { port } = http.address() as AddressInfo;
  const stop = async () => {
    draining = true;
    const closed = new Promise((resolve) => http.close(resolve));
    // A connection whose last answer has left is idle from then on; clients keep theirs open for a minute.
    const idle = setInterval(() => http.closeIdleConnections(), 100);
    const deadline = setTimeout(() => http.closeAllConnections(), TIME.drain);
    await closed;
    clearTimeout(deadline);
    clearInterval(idle);
    await server.stop();
  };
  const leave = async () => {
    draining = true;
    let arrived = 0;
    for (const event of ['connection', 'request']) http.on(event, () => { arrived += 1; });
    await sleep(TIME.linger);
    // On a busy machine who came in time is seen late.
    for (let seen = -1, turn = 0; seen !== arrived && turn < MOST_TURNS; turn += 1) { seen = arrived; await sleep(50); }
    await stop();
  };
  return { url: `http://${config.HOST}:${port}`, server, counters: door.counters, stop, leave };
}

/** GraphiQL signs in with the issuer that this machine brings along, else with the one whose tokens are believed, where it is registered. */
const signInWith = ({ issuer, config }: GatewayParts) => {
  if (issuer) return { issuer: issuer.path, clientId: issuer.clientId };
  return config.GRAPHIQL_CLIENT ? { issuer: config.TOKEN_ISSUER.split(' ')[0]!, clientId: config.GRAPHIQL_CLIENT } : undefined;
};

const ratesOf = ({ MODE, RATES: asked }: GatewayParts['config']) => ((asked ?? (MODE === 'production' ? 'on' : 'off')) === 'on' ? new Rates() : null);

const operationsOf = ({ MODE, OPERATIONS, OPERATIONS_MANIFEST }: GatewayParts['config']) => Operations.read(OPERATIONS_MANIFEST, (OPERATIONS ?? (MODE === 'production' ? 'persisted' : 'any')) === 'persisted');

function listen(http: Server, { PORT, HOST }: GatewayParts['config']): Promise<Server> {
  http.maxConnections = REQUEST.connections;
  return new Promise((resolve, reject) => http.once('error', reject).listen(PORT, HOST, () => resolve(http)));
}

const silent = { debug() {}, info() {}, warn() {}, error() {} };
