import { randomBytes } from 'node:crypto';
import type { ServiceName } from '@opora/contracts';
import { queueUrl, serviceUrls, withDatabase, type ServiceUrls } from '@opora/postgres/roles';
import { quoted, withClient } from '@opora/postgres/session';
import { openDatabase, type DatabaseOptions, type Subgraph } from '@opora/subgraph';
import type { DataSource } from 'typeorm';
import { currentRun } from './config';
import { passwords } from './passwords';

/** A database of one test file, with every service migrated and every role able to enter. */
export interface Clone {
  name: string;
  /** The superuser's URL of this database. */
  admin: string;
  /** The URL of the queue's role. */
  queue: string;
  urls(service: ServiceName): ServiceUrls;
}

const clones: string[] = [];
const sources: DataSource[] = [];

/** Clones the migrated template: about fifty milliseconds. Dropped by `closeAll`. */
export async function cloneDatabase(): Promise<Clone> {
  const run = currentRun();
  const name = `test_${run.id}_${randomBytes(6).toString('hex')}`;
  await withClient(run.adminUrl, (admin) => admin.query(`CREATE DATABASE ${quoted(name)} TEMPLATE ${quoted(run.template)}`));
  clones.push(name);
  return { name, admin: withDatabase(run.adminUrl, name), queue: queueUrl(run.adminUrl, passwords, name), urls: (service) => serviceUrls(run.adminUrl, service, passwords, name) };
}

/** Connects to a clone as the service's app role, under the rights the service has in production. */
export async function connectTo(clone: Clone, subgraph: Subgraph, options: DatabaseOptions = {}): Promise<DataSource> {
  const failure = currentRun().failures[subgraph.name];
  if (failure) throw new Error(`${subgraph.name} has no database: ${failure}`);
  const source = await openDatabase(subgraph, clone.urls(subgraph.name).app, { poolSize: 5, background: true, ...options });
  sources.push(source);
  return source;
}

/** A migrated database of one service, as its app role. */
export const testDatabase = async (subgraph: Subgraph): Promise<DataSource> => connectTo(await cloneDatabase(), subgraph);

/** One database for several services, each as its own app role, by the service's name. */
export async function testDatabases(subgraphs: readonly Subgraph[]): Promise<Map<ServiceName, DataSource>> {
  const clone = await cloneDatabase();
  return new Map(await Promise.all(subgraphs.map(async (subgraph) => [subgraph.name, await connectTo(clone, subgraph)] as const)));
}

/** Closes every connection and drops every database this test file opened: `afterAll(closeAll)`. */
export async function closeAll(): Promise<void> {
  await Promise.all(sources.splice(0).map((source) => (source.isInitialized ? source.destroy() : undefined)));
  const dropped = clones.splice(0);
  if (dropped.length === 0) return;
  await withClient(currentRun().adminUrl, async (admin) => { for (const name of dropped) await admin.query(`DROP DATABASE IF EXISTS ${quoted(name)} WITH (FORCE)`); });
}
