import { execute, GraphQLError, parse, validate, type DocumentNode, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { DataSource } from 'typeorm';
import { common, type Caller } from '@opora/kernel';
import type { Log } from '@opora/telemetry';
import { Context } from '@opora/work';
import { formatError } from './errors';
import { buildSchema } from './schema';
import type { Subgraph } from './subgraph';
import { observedRequest } from './telemetry/request';

export interface GraphRequest { query: string; variables?: Record<string, unknown> | null; operationName?: string | null }
export interface GraphAnswer { data?: Record<string, unknown> | null; errors?: readonly GraphQLFormattedError[] }

/** How a subgraph answers a request; a faster one may take the place of the stock one (decision 0005). */
export interface SubgraphExecutor { readonly name: string; execute(request: GraphRequest, caller: Caller): Promise<GraphAnswer> }

const CACHED_DOCUMENTS = 1000;

/** The stock executor: graphql-js over batch-shaped fields; a document is parsed and validated once. */
export function createExecutor(subgraph: Subgraph, db: DataSource, log: Log, now: () => Date = () => new Date()): SubgraphExecutor {
  const { schema, document } = publishedOf(subgraph);
  const scoped = (subgraph.protects?.length ?? 0) > 0;
  return observedRequest({
    name: subgraph.name,
    async execute({ query, variables, operationName }, caller) {
      const format = (errors: readonly GraphQLError[]) => errors.map((error) => formatError(error, caller, log));
      // Nobody waits for the answer any more.
      if (caller.deadline <= Date.now()) return { data: null, errors: format([new GraphQLError('', { originalError: common('DEADLINE_EXCEEDED') })]) };
      const known = document(query);
      if ('errors' in known) return { errors: format(known.errors) };
      const contextValue = new Context(db, caller, now, scoped);
      let kept = true;
      const { data, errors } = await Promise.resolve(execute({ schema, document: known.document, variableValues: variables, operationName, contextValue })).finally(async () => { kept = await contextValue.close(); });
      if (!kept) return { data: null, errors: format(errors?.length ? errors : [new GraphQLError('', { originalError: common('SERVICE_UNAVAILABLE') })]) };
      return { ...(data === undefined ? {} : { data }), ...(errors ? { errors: format(errors) } : {}) };
    },
  });
}

interface Published { schema: GraphQLSchema; document(query: string): Known }
const published = new WeakMap<Subgraph, Published>();

/** What a subgraph publishes, built once however many executors answer with it: it holds no database, no clock and nobody's data. */
function publishedOf(subgraph: Subgraph): Published {
  const known = published.get(subgraph);
  if (known) return known;
  const schema = buildSchema(subgraph);
  const made = { schema, document: documents(schema) };
  published.set(subgraph, made);
  return made;
}

type Known = { document: DocumentNode } | { errors: readonly GraphQLError[] };

function documents(schema: GraphQLSchema): (query: string) => Known {
  const cache = new Map<string, Known>();
  const read = (query: string): Known => {
    try {
      const document = parse(query);
      const errors = validate(schema, document);
      return errors.length > 0 ? { errors } : { document };
    } catch (error) {
      return { errors: [error as GraphQLError] };
    }
  };
  return (query) => {
    const known = cache.get(query) ?? read(query);
    cache.delete(query);
    cache.set(query, known);
    if (cache.size > CACHED_DOCUMENTS) cache.delete(cache.keys().next().value!);
    return known;
  };
}
