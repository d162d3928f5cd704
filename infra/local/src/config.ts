import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { readConfig } from '@opora/config';
import type { ServiceName } from '@opora/contracts';
import { TelemetryConfig, type TelemetrySettings } from '@opora/telemetry';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, Min } from 'class-validator';
import type { JWK } from 'jose';
import { LEDGER } from './erasures/ledger';

export const ROOT = path.resolve(__dirname, '../../..');

/** What `npm start` reads from the environment; every variable has a default that works on one machine. */
export class LocalConfig extends TelemetryConfig {
  /** `/metrics` of the gateway and the services; the worker's are one port above. */
  override METRICS_PORT = 9464;
  /** Administrator of a PostgreSQL 18 to use instead of the embedded one. */
  @IsOptional() @Matches(/^postgres(ql)?:\/\/[^/]+/, { message: 'DATABASE_URL must look like postgres://user:password@host:5432/postgres' }) DATABASE_URL?: string;
  /** A Redis for the queues instead of PostgreSQL. */
  @IsOptional() @Matches(/^rediss?:\/\/[^/]+/, { message: 'REDIS_URL must look like redis://host:6379' }) REDIS_URL?: string;
  /** The mail server; without one letters are written into the folder `mail` of the data folder. */
  @IsOptional() @IsString() SMTP_URL?: string;
  /** Where the gateway listens, on this machine only. */
  @Type(() => Number) @IsInt({ message: 'PORT must be a whole number' }) @Min(1) @Max(65535) PORT = 4000;
  /** Where the database, the secrets and the logs are kept. */
  @IsString() OPORA_DATA_DIR = '.opora/data';
  @IsIn(['debug', 'info', 'warn', 'error', 'silent']) LOG_LEVEL: 'debug' | 'info' | 'warn' | 'error' | 'silent' = 'info';

  /** Where the ledger of erasures is kept outside the database; in the data folder unless told. */
  @IsOptional() @IsString() ERASURE_LEDGER?: string;

  get ledgerFile(): string { return path.resolve(ROOT, this.ERASURE_LEDGER ?? path.join(this.OPORA_DATA_DIR, LEDGER)); }
  get dataDir(): string { return path.resolve(ROOT, this.OPORA_DATA_DIR); }
  /** Null when a mail server takes the letters. */
  get mailDir(): string | null { return this.SMTP_URL ? null : path.join(this.dataDir, 'mail'); }
  get mailUrl(): string { return this.SMTP_URL || pathToFileURL(this.mailDir!).href; }
}

/** The checked configuration; every problem is printed at once and the process ends with 1. */
export const readLocalConfig = (): LocalConfig => readConfig(LocalConfig, process.env);

/** What the supervisor tells each of its processes. */
export interface ProcessConfig {
  port: number;
  logLevel: LocalConfig['LOG_LEVEL'];
  /** How the processes are watched; the worker's metrics are one port above. */
  telemetry: TelemetrySettings;
  /** Each service's own connection, as its app role. */
  databases: Record<ServiceName, string>;
  /** Connection of the queue's role. Redis is used instead when `redisUrl` is set. */
  queueUrl: string;
  redisUrl?: string;
  /** `kid:secret` of the signed header between the gateway and subgraphs. */
  identityKeys: string;
  /** Outside the database: hashes the providers' client codes for counting across providers. */
  clientCodeKey: string;
  /** Behind links that work without signing in and signatures of webhooks. */
  notificationsKey: string;
  /** Where e-mails go: a mail server, or a folder. */
  mailUrl: string;
  tokens: { issuer: string; audience: string; jwks: string; signingKey: JWK };
  /** Where the ledger of erasures is kept, outside the database. */
  ledgerFile: string;
}
/** What the tasks before and after the start need besides: the administrator's connection and the seed of the roles' passwords. */
export interface TaskConfig extends ProcessConfig { adminUrl: string; roleSeed: string }

/** The configuration this process was started with by the supervisor. */
export function readProcessConfig<C extends ProcessConfig = ProcessConfig>(): C {
  const text = process.env.OPORA_PROCESS;
  if (!text) throw new Error('This process is started by npm start, not by hand.');
  return JSON.parse(text) as C;
}

/** Where the demo people's addresses are: a domain that exists nowhere, whose letters nobody could confirm. */
const DEMO_DOMAIN = 'example.invalid';

/** The environment of a child: ours and its configuration. */
export const childEnvironment = (config: ProcessConfig): NodeJS.ProcessEnv => ({
  ...process.env, PUBLIC_URL: process.env.PUBLIC_URL ?? `http://localhost:${config.port}`, NOTIFICATIONS_KEY: config.notificationsKey, MAIL_CONFIRMED_DOMAINS: process.env.MAIL_CONFIRMED_DOMAINS ?? DEMO_DOMAIN, SMTP_URL: config.mailUrl, OPORA_PROCESS: JSON.stringify(config),
});
