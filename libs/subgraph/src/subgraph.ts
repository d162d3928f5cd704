import type { ServiceName } from '@opora/contracts';
import type { Subscription } from './events';
import type { TerritoryUse } from './operations/code-list';
import type { WatchedFigure } from './telemetry/backlog';
import type { SubjectTable } from './subject/subject';

/** Resolvers by type and field, as graphql-tools shapes them. */
// oxlint-disable-next-line typescript/no-explicit-any -- each service's map is checked where it is written, by `satisfies Resolvers`
export type ResolverMap = Record<string, Record<string, any>>;

/** A scheduled piece of work a service runs in the worker: at most one run at a time over all processes. */
export interface Schedule { name: string; cron: string; run(run: JobRun): Promise<void> }
export interface JobRun { db: import('typeorm').DataSource; now(): Date; signal: AbortSignal; log: import('./log').Log; askGateway: AskGateway }
/** Asks the published graph as the machine client. Errors come back in the answer, not thrown. */
export type AskGateway = (query: string, variables?: object) => Promise<{ data?: Record<string, unknown> | null; errors?: readonly { message: string; path?: readonly (string | number)[]; extensions?: Record<string, unknown> }[] }>;

/** All a process needs to know of one subgraph. */
export interface Subgraph {
  name: ServiceName;
  /** Folder that holds the .graphql files. */
  dir: string;
  resolvers: readonly ResolverMap[];
  entities: readonly Function[];
  migrations: readonly Function[];
  /** Events of other services this one consumes, each in its own transaction, once. */
  subscriptions?: readonly Subscription[];
  schedules?: readonly Schedule[];
  /** Tables that hold people or clients, under row-level security; with one or more, every request reads inside its caller's scope. */
  protects?: readonly string[];
  /** What its tables hold of people, so that a person can be told everything and be forgotten. */
  subjects?: readonly SubjectTable[];
  /** What hangs on a territory besides the columns of its tables that hold its code. */
  territoryUses?: readonly TerritoryUse[];
  /** What the operator watches of it besides what every service shows. */
  watched?: readonly WatchedFigure[];
  /** SQL that recounts the tallies from the raw rows: metric, kraj_code, territory_code, project_id, day, amount. */
  facts?: string;
}
