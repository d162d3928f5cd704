import { isUtf8 } from 'node:buffer';
import { randomUUID } from 'node:crypto';
import express, { type ErrorRequestHandler, type RequestHandler } from 'express';
import type { Counters } from './counters';
import { commonRefusal, refusal } from './errors';
import { REQUEST } from './limits/limits';

/** Headers only the gateway may set; what comes from outside is dropped and counted. */
const INTERNAL = /^x-opora-/;
const MEDIA = ['application/graphql-response+json', 'application/json'];
/** The id a request was given by `traced`. */
export const traceIdOf = (response: express.Response) => (response.locals as { traceId: string }).traceId;

/** Every request gets an id of ours, whatever id it brought, and security headers. */
export const traced: RequestHandler = (_request, response, next) => {
  response.locals['traceId'] = randomUUID();
  response.set({ 'x-trace-id': traceIdOf(response), 'x-content-type-options': 'nosniff' });
  next();
};

export const urlWithin: RequestHandler = (request, response, next) => {
  if (request.originalUrl.length > REQUEST.url) response.status(414).json(refusal('URI_TOO_LONG', 'The URL is longer than 8 KB.', traceIdOf(response)));
  else next();
};

export const withoutInternalHeaders = (counters: Counters): RequestHandler => (request, _response, next) => {
  for (const name of Object.keys(request.headers)) if (INTERNAL.test(name)) { delete request.headers[name]; counters.add('internalHeaders'); }
  next();
};

/** Refused before anything runs: Apollo Server would find out only when a mutation is already done. */
export const acceptable: RequestHandler = (request, response, next) => {
  if (request.accepts(MEDIA)) next();
  else response.status(406).json(refusal('NOT_ACCEPTABLE', `Accept one of ${MEDIA.join(', ')}.`, traceIdOf(response)));
};

/** The body as JSON in UTF-8, inflated to at most 256 KB, not nested without end. */
export const body: RequestHandler[] = [
  express.json({
    limit: REQUEST.body,
    verify(_request, _response, bytes, encoding) {
      if (encoding !== 'utf-8') throw Object.assign(new Error('charset'), { status: 415 });
      if (!isUtf8(bytes)) throw Object.assign(new Error('encoding'), { status: 400 });
    },
  }),
  (request, response, next) => {
    if (isPlain(request.body, REQUEST.jsonDepth)) next();
    else response.status(400).json(refusal('BAD_REQUEST', 'The JSON is nested too deeply.', traceIdOf(response)));
  },
];

/** False for JSON nested deeper than `depth`. Takes the key `__proto__` out, which would become a prototype when it is copied. */
function isPlain(value: unknown, depth: number): boolean {
  if (value === null || typeof value !== 'object') return true;
  if (depth === 0) return false;
  if (Object.hasOwn(value, '__proto__')) delete (value as Record<string, unknown>)['__proto__'];
  return Object.values(value).every((each) => isPlain(each, depth - 1));
}

export const notFound: RequestHandler = (_request, response) => { response.status(404).json(refusal('NOT_FOUND', 'Not found', traceIdOf(response))); };

export const badRequest: ErrorRequestHandler = (error: { status?: number; type?: string }, _request, response, _next) => {
  const traceId = traceIdOf(response);
  if (error.status === 413) response.status(413).json(refusal('PAYLOAD_TOO_LARGE', 'The request is larger than 256 KB.', traceId));
  else if (error.status === 415) response.status(415).json(refusal('UNSUPPORTED_MEDIA_TYPE', 'Send UTF-8 JSON, plain or compressed with gzip, deflate or br.', traceId));
  else if (error.status && error.status < 500) response.status(400).json(refusal('BAD_REQUEST', 'The request is not valid JSON.', traceId));
  else response.status(500).json(commonRefusal('INTERNAL', traceId));
};
