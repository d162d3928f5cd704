import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node:url';
import type { Request, RequestHandler } from 'express';
import type { Actor } from '@opora/kernel';
import { refusedWith } from '../limits/refusals';

/** The operations a front end was built with, in the manifest format of Apollo's clients: each body under the SHA-256 of it. */
interface Manifest { format: 'apollo-persisted-query-manifest'; version: 1; operations: readonly { id: string; body: string }[] }

/** Operations of the platform's own commands, each in a file: known wherever only persisted operations are answered, beside those of a front end. */
const OWN = join(__dirname, '../../operations');
const sha256 = (body: string) => createHash('sha256').update(body).digest('hex');
const ownOperations = () => readdirSync(OWN).filter((file) => file.endsWith('.graphql')).map((file) => readFileSync(join(OWN, file), 'utf8')).map((body) => ({ id: sha256(body), body }));

/** The persisted operations, and whether only they are answered. */
export class Operations {
  private readonly bodies = new Map<string, string>();
  private readonly known = new Set<string>();

  constructor(operations: Manifest['operations'], readonly only: boolean) {
    for (const { id, body } of operations) {
      if (sha256(body) !== id) throw new Error(`The manifest of operations is damaged: ${id} is not the SHA-256 of its operation.`);
      this.bodies.set(id, body);
      this.known.add(body);
    }
  }

  /** The platform's own operations and those of a manifest. Throws when it is not there, of another format, or damaged: a gateway that knows no operation would refuse everybody. */
  static read(path: string | undefined, only: boolean): Operations {
    if (path === undefined) return new Operations(ownOperations(), only);
    const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
    if (manifest.format !== 'apollo-persisted-query-manifest' || manifest.version !== 1) throw new Error(`${path} is no manifest of persisted operations, version 1.`);
    return new Operations([...ownOperations(), ...manifest.operations], only);
  }

  byHash(hash: unknown): string | undefined { return typeof hash === 'string' ? this.bodies.get(hash) : undefined; }
  knows(text: string): boolean { return this.known.has(text); }
}

interface Body { query?: unknown; extensions?: { persistedQuery?: { sha256Hash?: unknown } } | null }

/** Puts the text of a persisted operation in the place of its hash. */
export const resolved = (operations: Operations): RequestHandler => (request, _response, next) => {
  const body = request.body as Body | null | undefined;
  const text = body?.query === undefined ? operations.byHash(body?.extensions?.persistedQuery?.sha256Hash) : undefined;
  if (body && text !== undefined) {
    body.query = text;
    delete body.extensions!.persistedQuery;
  }
  next();
};

/** The document Apollo Server will run: of a GET the one in the address, read as Apollo reads it and whatever else the request brings along. What is looked at here must be what runs. */
export const documentOf = ({ method, url, body }: Request): unknown =>
  (method === 'GET' ? new URLSearchParams(parse(url).search ?? '').get('query') ?? undefined : (body as Body | null | undefined)?.query);

/** Machine clients are programs of ours, and an operator looks for faults: they may ask what nobody has asked before. */
const mayAskAnything = (actor: Actor | null) => actor !== null && (actor.kind === 'machine' || actor.grants.some((grant) => grant.role === 'operator'));

/**
 * True when the text is a persisted operation. Throws PERSISTED_QUERY_REQUIRED, 400, for anything else a person or nobody asks
 * while only persisted operations are answered. `hash`: the request names one by a hash that is not known.
 */
export function assertPersisted(operations: Operations, actor: Actor | null, text: unknown, hash: boolean): boolean {
  if (typeof text === 'string' && operations.knows(text)) return true;
  if (operations.only && !mayAskAnything(actor) && (hash || (typeof text === 'string' && text !== ''))) throw refusedWith(400, 'Only persisted operations are answered here.', { code: 'PERSISTED_QUERY_REQUIRED' });
  return false;
}
