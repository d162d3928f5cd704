import { readConfig } from '@opora/config';
import { SERVICES, type ServiceName } from '@opora/contracts';
import { TelemetryConfig } from '@opora/telemetry';
import { IsIn, IsJSON, IsOptional, IsString, Matches, MinLength } from 'class-validator';
import type { JWK } from 'jose';

const POSTGRES = /^postgres(ql)?:\/\//;

/** What the one-shot `setup` reads when every process has a host or container of its own. */
export class SetupConfig {
  /** Administrator of the PostgreSQL 18. */
  @Matches(POSTGRES) DATABASE_ADMIN_URL: string;
  /** Every database role's password is derived from it (`npm run secrets`). */
  @IsString() @MinLength(32) ROLE_SEED: string;
}

/** What the worker reads when it is not a child of `npm start`. */
export class WorkerConfig extends TelemetryConfig {
  @Matches(POSTGRES) EDUCATION_DATABASE_URL: string;
  @Matches(POSTGRES) EVALUATION_DATABASE_URL: string;
  @Matches(POSTGRES) FAMILY_POLICY_DATABASE_URL: string;
  @Matches(POSTGRES) NETWORKING_DATABASE_URL: string;
  @Matches(POSTGRES) NOTIFICATIONS_DATABASE_URL: string;
  @Matches(POSTGRES) SOCIAL_SERVICES_DATABASE_URL: string;
  /** The queues: Redis when set, else PostgreSQL. */
  @IsOptional() @Matches(/^rediss?:\/\//) REDIS_URL?: string;
  @IsOptional() @Matches(POSTGRES) QUEUE_DATABASE_URL?: string;
  /** Where scheduled evaluation asks the published graph. */
  @Matches(/^https?:\/\//) GATEWAY_URL: string;
  @IsString() TOKEN_ISSUER: string;
  @IsString() TOKEN_AUDIENCE: string;
  /** Private key that signs the machine client's tokens, a JWK as JSON text. */
  @IsJSON() TOKEN_SIGNING_KEY: string;
  @IsIn(['debug', 'info', 'warn', 'error', 'silent']) LOG_LEVEL: 'debug' | 'info' | 'warn' | 'error' | 'silent' = 'info';

  databases(): Record<ServiceName, string> {
    const given = this as unknown as Record<string, string>;
    return Object.fromEntries(SERVICES.map((service) => [service, given[`${service.toUpperCase().replaceAll('-', '_')}_DATABASE_URL`]!])) as Record<ServiceName, string>;
  }

  signingKey(): JWK { return JSON.parse(this.TOKEN_SIGNING_KEY) as JWK; }
}

/** What `verify-audit` reads; with neither, it looks at the installation of `npm start` on this machine. */
export class VerifyConfig {
  @IsOptional() @Matches(POSTGRES) DATABASE_ADMIN_URL?: string;
  @IsOptional() @IsString() @MinLength(32) ROLE_SEED?: string;
}

export const readSetupConfig = () => readConfig(SetupConfig, process.env);
export const readWorkerConfig = () => readConfig(WorkerConfig, process.env);
export const readVerifyConfig = () => readConfig(VerifyConfig, process.env);
