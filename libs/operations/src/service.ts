import type { DataSource } from 'typeorm';
import type { Log } from '@opora/telemetry';
import type { CodeListKind } from '@opora/territory';
import type { Stored } from '@opora/work';

/** A scheduled piece of work a service runs in the worker: at most one run at a time over all processes. */
export interface Schedule { name: string; cron: string; run(run: JobRun): Promise<void> }
export interface JobRun { db: DataSource; now(): Date; signal: AbortSignal; log: Log; askGateway: AskGateway }
/** Asks the published graph as the machine client. Errors come back in the answer, not thrown. */
export type AskGateway = (query: string, variables?: object) => Promise<{ data?: Record<string, unknown> | null; errors?: readonly { message: string; path?: readonly (string | number)[]; extensions?: Record<string, unknown> }[] }>;

/** What of a service hangs on a territory beyond its own columns, for example contracts by the ORPs of their lot. SQL: `$1` codes, `$2` today; selects code and count. */
export interface TerritoryUse { kind: CodeListKind; what: string; sql: string; messageCs(count: number, code: string): string }

/** What the operator's part must know of a service. */
export interface Operated extends Stored {
  /** What hangs on a territory besides the columns of its tables that hold its code. */
  territoryUses?: readonly TerritoryUse[];
  /** SQL that recounts the tallies from the raw rows: metric, kraj_code, territory_code, project_id, day, amount. */
  facts?: string;
}
