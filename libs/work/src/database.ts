import { types } from 'pg';
import { DataSource } from 'typeorm';
import type { ServiceName } from '@opora/contracts';
import { Naming } from './naming';
import { SYSTEM_SCOPE } from './scope';
import { observed } from './telemetry/database';

// Dates stay the text PostgreSQL sends: a calendar day has no time zone to be shifted by.
types.setTypeParser(types.builtins.DATE, (text) => text);

export const schemaOf = (name: string) => name.replaceAll('-', '_');

/** What a connection must know of a service. */
export interface Stored { name: ServiceName; entities: readonly Function[]; migrations: readonly Function[] }

/** `background` acts for nobody and sees every row of its service; without it a connection sees no protected row until a caller's scope is entered. */
export interface DatabaseOptions { poolSize?: number; statementTimeoutMs?: number; background?: boolean }

/** A subgraph's connection, with the time-outs of reliability.md §6, so that no query waits for ever. */
export function openDatabase(subgraph: Stored, url: string, { poolSize = 10, statementTimeoutMs = 4000, background = false }: DatabaseOptions = {}): Promise<DataSource> {
  const schema = schemaOf(subgraph.name);
  return new DataSource({
    type: 'postgres', url, schema, poolSize, namingStrategy: new Naming(),
    entities: [...subgraph.entities], migrations: [...subgraph.migrations],
    migrationsTableName: 'migration', installExtensions: false, migrationsTransactionMode: 'all',
    connectTimeoutMS: 3000, applicationName: `opora-${subgraph.name}`,
    extra: {
      options: `-c search_path=${schema},extensions${background ? ` ${SYSTEM_SCOPE}` : ''}`, keepAlive: true, query_timeout: statementTimeoutMs + 500, statement_timeout: statementTimeoutMs,
      lock_timeout: Math.min(2000, statementTimeoutMs), idle_in_transaction_session_timeout: 15_000,
    },
  }).initialize().then((db) => calmed(observed(db, subgraph.name)));
}

interface Connection { listeners(event: 'error'): unknown[]; on(event: 'error', listener: () => void): void }
const calm = () => undefined; // the query that was cut tells the same

/**
 * Between the moment the pool lets go of a connection and the moment TypeORM takes it nobody listens for its errors; a database that ends it right then,
 * with its last words in the same packet as its first, would end the whole process.
 */
function calmed(db: DataSource): DataSource {
  const { master: pool } = db.driver as unknown as { master: { on(event: 'acquire', listener: (connection: Connection) => void): void } };
  pool.on('acquire', (connection) => { if (!connection.listeners('error').includes(calm)) connection.on('error', calm); });
  return db;
}
