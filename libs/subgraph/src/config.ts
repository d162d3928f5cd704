import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, Min } from 'class-validator';
import { readConfig } from '@opora/config';
import { IDENTITY_KEYS_FORM } from '@opora/kernel';
import { TelemetryConfig } from '@opora/telemetry';

const POSTGRES_URL = /^postgres(ql)?:\/\//;

/** What a service process reads from its environment. Secrets have no default; `infra/local` makes them on one machine. */
export class ServiceConfig extends TelemetryConfig {
  /** Where the subgraph listens. */
  @Type(() => Number) @IsInt() @Min(0) @Max(65535) PORT = 4001;
  /** Address it listens on; never a public one, the gateway is the only door. */
  @IsString() HOST = '127.0.0.1';
  /** Connection of the service's own role (row-level security applies). */
  @Matches(POSTGRES_URL) DATABASE_URL: string;
  /** `kid:secret` pairs, comma separated: this subgraph's own keys, derived from the gateway's. */
  @Matches(IDENTITY_KEYS_FORM, { message: 'IDENTITY_KEYS must look like kid:secret, comma separated, each secret of at least 32 characters' }) IDENTITY_KEYS: string;
  @IsOptional() @IsIn(['debug', 'info', 'warn', 'error', 'silent']) LOG_LEVEL: 'debug' | 'info' | 'warn' | 'error' | 'silent' = 'info';
}

/** The checked configuration of this process. */
export const readServiceConfig = () => readConfig(ServiceConfig, process.env);
