import { readConfig } from '@opora/config';
import { SERVICES, type ServiceName } from '@opora/contracts';
import { TelemetryConfig } from '@opora/telemetry';
import { personOf } from '@opora/demo/people';
import { IsIn, IsJSON, IsOptional, IsString, Matches, MinLength, ValidateIf } from 'class-validator';
import type { JWK } from 'jose';
import { signToken } from '../token';
import { clientCredentials, type MachineToken } from './client-credentials';

const POSTGRES = /^postgres(ql)?:\/\//;

/** What the one-shot `setup` reads when every process has a host or container of its own. */
export class SetupConfig {
  /** Administrator of the PostgreSQL 18. */
  @Matches(POSTGRES) DATABASE_ADMIN_URL: string;
  /** Every database role's password is derived from it (`npm run secrets`). */
  @IsString() @MinLength(32) ROLE_SEED: string;
  /** The ledger the worker keeps: whoever is in it and still in the database is forgotten before anything starts. */
  @IsOptional() @IsString() ERASURE_LEDGER?: string;
}

const givenByIssuer = ({ TOKEN_URL }: { TOKEN_URL?: string }) => TOKEN_URL !== undefined;
const signedHere = (config: { TOKEN_URL?: string }) => !givenByIssuer(config);

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
  /** Where the issuer gives the worker its tokens (client credentials), and as which client. */
  @IsOptional() @Matches(/^https?:\/\//) TOKEN_URL?: string;
  @ValidateIf(givenByIssuer) @IsString() @MinLength(1) TOKEN_CLIENT_ID?: string;
  @ValidateIf(givenByIssuer) @IsString() @MinLength(16) TOKEN_CLIENT_SECRET?: string;
  /** Without such an issuer the worker signs its own tokens: their issuer and audience, and the private key, a JWK as JSON text. */
  @ValidateIf(signedHere) @IsString() TOKEN_ISSUER?: string;
  @ValidateIf(signedHere) @IsString() TOKEN_AUDIENCE?: string;
  @ValidateIf(signedHere) @IsJSON() TOKEN_SIGNING_KEY?: string;
  /** File outside the database in which every erasure is kept, on a disk of its own (decision 0024). */
  @IsOptional() @IsString() ERASURE_LEDGER?: string;
  @IsIn(['debug', 'info', 'warn', 'error', 'silent']) LOG_LEVEL: 'debug' | 'info' | 'warn' | 'error' | 'silent' = 'info';

  databases(): Record<ServiceName, string> {
    const given = this as unknown as Record<string, string>;
    return Object.fromEntries(SERVICES.map((service) => [service, given[`${service.toUpperCase().replaceAll('-', '_')}_DATABASE_URL`]!])) as Record<ServiceName, string>;
  }

  /** How the worker proves to the gateway who it is. */
  machineToken(): MachineToken {
    if (this.TOKEN_URL) return clientCredentials({ url: this.TOKEN_URL, clientId: this.TOKEN_CLIENT_ID!, clientSecret: this.TOKEN_CLIENT_SECRET! });
    const tokens = { issuer: this.TOKEN_ISSUER!, audience: this.TOKEN_AUDIENCE!, signingKey: JSON.parse(this.TOKEN_SIGNING_KEY!) as JWK };
    return () => signToken(tokens, personOf('machine-client'));
  }
}

/** What `verify-audit` reads; with neither, it looks at the installation of `npm start` on this machine. */
export class VerifyConfig {
  @IsOptional() @Matches(POSTGRES) DATABASE_ADMIN_URL?: string;
  @IsOptional() @IsString() @MinLength(32) ROLE_SEED?: string;
}

export const readSetupConfig = () => readConfig(SetupConfig, process.env);
export const readWorkerConfig = () => readConfig(WorkerConfig, process.env);
export const readVerifyConfig = () => readConfig(VerifyConfig, process.env);
