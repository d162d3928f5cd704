import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DocumentNode } from 'graphql';
import { anyOf, camelCase } from '@opora/kernel';
import { batch, mutation, query, referenceBy, type ResolverMap } from '@opora/work';
import { codeListResolvers } from './code-list';
import { healthOf } from './health';
import { integrityOf } from './integrity';
import { discardFailedJobs, retryFailedJobs } from './jobs.commands';
import type { Operated } from './service';

const operator = anyOf('operator');
const pascal = (name: string) => camelCase(name).replace(/^./, (letter) => letter.toUpperCase());
const text = (file: string) => readFileSync(join(__dirname, `../src/${file}`), 'utf8');

/** What every service answers the operator of itself; `infra/tools/sdl.mjs` reads the same files. */
export const operationsTypeDefs = (service: string): DocumentNode[] =>
  [parse(text('shared.graphql')), parse(text('operations.graphql').replaceAll('CAMEL', camelCase(service)).replaceAll('PASCAL', pascal(service)))];

const PLATFORM = { id: 'platform' };

/** The answers to it, for the operator alone. */
export const operationsResolvers = (subgraph: Operated): ResolverMap => ({
  ...codeListResolvers(subgraph, camelCase(subgraph.name)),
  Query: { systemHealth: query(operator, () => PLATFORM), integrityCheck: query(operator, () => PLATFORM) },
  Mutation: { [`retryFailedJobsOf${pascal(subgraph.name)}`]: mutation(retryFailedJobs), [`discardFailedJobsOf${pascal(subgraph.name)}`]: mutation(discardFailedJobs) },
  SystemHealth: {
    __resolveReference: referenceBy(operator, () => PLATFORM),
    [camelCase(subgraph.name)]: batch(operator, async (cx, asked: readonly object[]) => { const health = await healthOf(cx, subgraph); return asked.map(() => health); }),
  },
  IntegrityCheck: {
    __resolveReference: referenceBy(operator, () => PLATFORM),
    [camelCase(subgraph.name)]: batch(operator, async (cx, asked: readonly object[]) => { const results = await integrityOf(cx, subgraph); return asked.map(() => results); }),
  },
});
