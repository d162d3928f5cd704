import { readConfig } from '@opora/config';
import { IDENTITY_KEYS_FORM } from '@opora/kernel';
import { TelemetryConfig } from '@opora/telemetry';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsJSON, IsOptional, IsString, Matches, Max, Min } from 'class-validator';

/** What the gateway reads from its environment. Secrets have no default; `infra/local` makes them on one machine. */
export class GatewayConfig extends TelemetryConfig {
  /** Where the one public door listens. */
  @Type(() => Number) @IsInt() @Min(0) @Max(65535) PORT = 4000;
  @IsString() HOST = '127.0.0.1';
  /** `development` serves GraphiQL and answers introspection; `production` does neither. */
  @IsIn(['development', 'production']) MODE: 'development' | 'production' = 'production';
  /** Path of the composed supergraph. */
  @IsString() SUPERGRAPH = 'gateway/supergraph.graphql';
  /** JSON of subgraph name → base URL, when subgraphs are processes of their own. */
  @IsOptional() @IsJSON() SUBGRAPHS?: string;
  /** `kid:secret` pairs, comma separated; the first signs. Each subgraph holds only what is derived for it (`keysFor`). */
  @Matches(IDENTITY_KEYS_FORM, { message: 'IDENTITY_KEYS must look like kid:secret, comma separated, each secret of at least 32 characters' }) IDENTITY_KEYS: string;
  /** The OpenID Connect issuer of the callers' access tokens (several, separated by blanks, when `TOKEN_JWKS` has the keys of all), and the audience they are for. */
  @IsString() TOKEN_ISSUER: string;
  @IsString() TOKEN_AUDIENCE: string;
  /** The issuer's public keys: a JWKS as JSON text, or the https URL of one. Unset: where the issuer's discovery document says. */
  @IsOptional() @IsString() TOKEN_JWKS?: string;
  /** A host of a private network from which those keys may be fetched without TLS; elsewhere and unset: https only. */
  @IsOptional() @IsString() TOKEN_KEYS_PLAIN_HOST?: string;
  /** Where the last good copy of those keys is kept, for 24 hours, in case the issuer is away when the gateway starts. */
  @IsOptional() @IsString() TOKEN_KEYS_FILE?: string;
  /** Header `typ` of an access token: `at+jwt` by RFC 9068; some issuers say `JWT`. */
  @IsString() TOKEN_TYPE = 'at+jwt';
  /** A token issued longer ago is refused though it says it is valid. */
  @Type(() => Number) @IsInt() @Min(60) @Max(86_400) TOKEN_MAX_AGE_SECONDS = 43_200;
  /** Name of the claim that carries the person's id. Nothing else of a token is believed: what a person may do is granted in the platform. */
  @IsString() TOKEN_PERSON_CLAIM = 'sub';
  /** Name of the claim that carries the issuer's session, so that one session can be ended; the token's own id (`jti`) stands in where the issuer tells none. */
  @IsString() TOKEN_SESSION_CLAIM = 'sid';
  /** Client of the issuer that GraphiQL signs in with, in development; without it a token is pasted. */
  @IsOptional() @IsString() GRAPHIQL_CLIENT?: string;
  /** Whether people, machine clients and addresses are held to the rates of `limits.ts`; unset means yes in production, no elsewhere. */
  @IsOptional() @IsIn(['on', 'off']) RATES?: 'on' | 'off';
  /** `persisted`: people are answered only the operations of the manifest, machine clients and operators anything; unset means that in production, `any` elsewhere. */
  @IsOptional() @IsIn(['any', 'persisted']) OPERATIONS?: 'any' | 'persisted';
  /** Path of the manifest of persisted operations, as Apollo's clients write it. */
  @IsOptional() @IsString() OPERATIONS_MANIFEST?: string;
  /** Where people sign in, for example `https://opora.example.invalid`; the links of e-mails lead there. Without one they lead to a page that says what to do. */
  @IsOptional() @Matches(/^(https?:\/\/[^\s]+)?$/, { message: 'FRONTEND_URL must look like https://opora.example.invalid' }) FRONTEND_URL?: string;
  /** How many proxies in front of the gateway are ours: that many entries of `x-forwarded-for` are believed. */
  @Type(() => Number) @IsInt() @Min(0) @Max(10) TRUSTED_PROXIES = 0;
  @IsIn(['debug', 'info', 'warn', 'error', 'silent']) LOG_LEVEL: 'debug' | 'info' | 'warn' | 'error' | 'silent' = 'info';
}

export const readGatewayConfig = () => readConfig(GatewayConfig, process.env);
