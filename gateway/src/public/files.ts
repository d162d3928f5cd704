import express, { type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { GatewayContext } from '../engine';
import { refusal } from '../errors';
import { traceIdOf } from '../front';
import { FILE, TIME } from '../limits/limits';
import type { PublicParts, PublicRoute } from './public';

const STORE = 'mutation StoreFileOfRoute($input: StoreFileInput!) { storeFile(input: $input) { id purpose fileName contentType bytes sha256 expiresAt url } }';
const READ = 'query FileOfRoute($id: ID!) { storedFile(id: $id) { fileName contentType sha256 base64 isPublic } }';
interface Stored { id: string; url: string }
interface Content { fileName: string; contentType: string; sha256: string; base64: string; isPublic: boolean }

const STATUS: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401, FORBIDDEN: 403, FORBIDDEN_SCOPE: 403, NOT_FOUND: 404, IDEMPOTENCY_MISMATCH: 409, FILE_TOO_LARGE: 413, FILE_TYPE: 415, RATE_LIMITED: 429,
  INTERNAL: 500, SERVICE_UNAVAILABLE: 503, SUBGRAPH_UNAVAILABLE: 503, DEADLINE_EXCEEDED: 503,
};
/** Bodies of pages are no files: somebody's form must not upload, and its parts would be stored as they are. */
const FORM = /^(multipart\/|application\/x-www-form-urlencoded)/i;

/** Answers with refusals as the graph words them, with the status they have outside it. */
function refuse(response: Response, errors: readonly GraphQLFormattedError[]): void {
  const { http, ...first } = (errors[0]?.extensions ?? {}) as { code?: string; http?: { status?: number; headers?: Iterable<[string, string]> } };
  for (const [name, value] of http?.headers ?? []) response.setHeader(name, value);
  const status = http?.status ?? STATUS[first.code ?? ''] ?? 400;
  if (status === 503 && !response.hasHeader('retry-after')) response.setHeader('retry-after', '5');
  if (status === 401) response.setHeader('www-authenticate', 'Bearer');
  const shown = errors.map(({ message, extensions }) => { const { http: _http, ...more } = extensions as { http?: unknown }; return { message, extensions: { ...more, traceId: traceIdOf(response) } }; });
  response.status(status).set('cache-control', 'no-store').json({ errors: shown });
}

/** A handler whose refusals are answered as they are; anything else goes on to the last handler of the door. */
const answering = (handle: (request: Request, response: Response) => Promise<void>): RequestHandler => (request, response, next: NextFunction) => {
  handle(request, response).catch((error: unknown) => { if (error instanceof GraphQLError) refuse(response, [error]); else next(error); });
};

const TOO_LARGE_CS = `Soubor je příliš velký (nejvýše ${FILE.bytes / 1024 / 1024} MB).`;
/** As education words it for a file that came whole. */
const TOO_LARGE: GraphQLFormattedError = {
  message: TOO_LARGE_CS, extensions: { code: 'FILE_TOO_LARGE', violations: [{ code: 'FILE_TOO_LARGE', field: 'input.base64', limit: FILE.bytes, messageCs: TOO_LARGE_CS }], retryable: false },
};

/** The bytes of the request as they are, at most so many; no file is unpacked. Null when the answer has been given. */
const bytesOf = (request: Request, response: Response): Promise<Buffer | null> => new Promise((resolve, reject) => {
  express.raw({ type: () => true, limit: FILE.bytes, inflate: false })(request, response, (error?: unknown) => {
    const { status } = (error ?? {}) as { status?: number };
    if (error === undefined) resolve(Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0));
    else if (status === undefined || status >= 500) reject(error instanceof Error ? error : new Error('body'));
    else {
      response.setHeader('connection', 'close');
      if (status === 413) refuse(response, [TOO_LARGE]);
      else response.status(status).set('cache-control', 'no-store').json(refusal('BAD_REQUEST', 'Soubor nedorazil celý.', traceIdOf(response)));
      resolve(null);
    }
  });
});

async function upload({ askAs, signedIn }: Required<Pick<PublicParts, 'askAs' | 'signedIn'>>, request: Request, response: Response): Promise<void> {
  // Who it is comes first: nobody's bytes are read.
  const context = await signedIn(request, response);
  if (context.caller.actor === null) { refuse(response, [{ message: 'Přihlaste se prosím.', extensions: { code: 'UNAUTHENTICATED', violations: [{ code: 'UNAUTHENTICATED', messageCs: 'Přihlaste se prosím.' }], retryable: false } }]); return; }
  if (FORM.test(request.headers['content-type'] ?? '')) { response.status(415).json(refusal('UNSUPPORTED_MEDIA_TYPE', 'Send the bytes of the file as they are, not a form.', traceIdOf(response))); return; }
  const bytes = await bytesOf(request, response);
  if (bytes === null) return;
  const { purpose, fileName } = request.query;
  const key = request.headers['idempotency-key'];
  const input = { purpose, fileName, base64: bytes.toString('base64'), ...(typeof key === 'string' && { idempotencyKey: key }) };
  // The time the bytes took to arrive is not the operation's.
  const { data, errors } = await askAs<{ storeFile: Stored }>(inTime(context), STORE, { input });
  if (errors.length > 0 || !data) { refuse(response, errors); return; }
  response.status(201).set({ 'cache-control': 'no-store', location: `/soubory/${data.storeFile.id}` }).json(data.storeFile);
}

const inTime = ({ caller, ...context }: GatewayContext): GatewayContext => ({ ...context, caller: { ...caller, deadline: Date.now() + TIME.operation } });
/** Its name for saving, for old programs in ASCII (RFC 6266). */
const disposition = (name: string) => `attachment; filename="${name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[^\w.() -]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)}`;

async function download({ askAs, signedIn, tooOften }: Required<Pick<PublicParts, 'askAs' | 'signedIn' | 'tooOften'>>, request: Request, response: Response): Promise<void> {
  if (request.headers.authorization === undefined && tooOften(request, response)) return;
  const { data, errors } = await askAs<{ storedFile: Content | null }>(await signedIn(request, response), READ, { id: request.params['id'] });
  if (errors.length > 0 || !data?.storedFile) { refuse(response, errors); return; }
  const { fileName, contentType, sha256, base64, isPublic } = data.storedFile;
  // A stranger's file is saved, never shown in this origin.
  response.set({
    'content-type': contentType, 'content-disposition': disposition(fileName), 'content-security-policy': `sandbox; default-src 'none'`, 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex',
    'cache-control': isPublic ? 'public, max-age=3600' : 'private, no-store', etag: `"${sha256}"`, vary: 'authorization',
  }).send(Buffer.from(base64, 'base64'));
}

/**
 * `POST /soubory?purpose=…&fileName=…` takes a file as it is from somebody signed in, `GET /soubory/<id>` gives it to whoever may have it. Who may is said by education,
 * which keeps it; a few uploads at a time, because each is held in memory.
 */
export const fileRoutes: PublicRoute = (router, { askAs, signedIn, tooOften }) => {
  if (!askAs || !signedIn) return;
  let uploads = 0;
  router.post('/soubory', answering(async (request, response) => {
    if (uploads >= FILE.uploadsAtOnce) { refuse(response, [{ message: 'Zkuste to prosím za chvíli.', extensions: { code: 'SERVICE_UNAVAILABLE', violations: [], retryable: true } }]); return; }
    uploads += 1;
    await upload({ askAs, signedIn }, request, response).finally(() => { uploads -= 1; });
  }));
  router.get('/soubory/:id', answering((request, response) => download({ askAs, signedIn, tooOften }, request, response)));
};
