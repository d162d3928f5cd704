import type { RequestHandler } from 'express';
import { failed, inside, openSpan, SpanKind, tracing } from '@opora/telemetry';
import { httpSeconds } from './metrics';

const ROUTES = ['/graphql', '/graphiql', '/health', '/issuer', '/kalendar', '/overeni', '/soubory', '/odhlasit', '/potvrdit', '/oznameni', '/nastaveni'];
const routeOf = (url: string) => ROUTES.find((route) => url === route || url.startsWith(`${route}/`) || url.startsWith(`${route}?`)) ?? 'other';
const TRACEPARENT = /^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/;

/** Measures every request, until its answer has left or its caller has gone. */
export const measured: RequestHandler = (request, response, next) => {
  const end = httpSeconds.startTimer({ route: routeOf(request.originalUrl) });
  response.once('close', () => { end({ status: response.writableFinished ? String(response.statusCode) : 'gone' }); });
  next();
};

/** The span of one operation: everything the request causes hangs below it. It continues the caller's trace when the request brings one. */
export const operationSpan: RequestHandler = (request, response, next) => {
  if (!tracing.on) { next(); return; }
  const given = request.headers['traceparent'];
  const from = typeof given === 'string' && TRACEPARENT.test(given) ? given : undefined;
  const { span, context } = openSpan('graphql', { kind: SpanKind.SERVER, from, attributes: { 'opora.trace_id': (response.locals as { traceId: string }).traceId, 'http.request.method': request.method } });
  response.locals['span'] = span;
  response.once('close', () => {
    span.setAttribute('http.response.status_code', response.statusCode);
    if (response.statusCode >= 500) failed(span, { code: `HTTP_${response.statusCode}` });
    span.end();
  });
  inside(context, next);
};
