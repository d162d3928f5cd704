import { readConfig } from '@opora/config';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsJSON, IsOptional, IsString, Max, Min, MinLength } from 'class-validator';

/** What the gateway reads from its environment. Secrets have no default; `infra/local` makes them on one machine. */
export class GatewayConfig {
  /** Where the one public door listens. */
  @Type(() => Number) @IsInt() @Min(0) @Max(65535) PORT = 4000;
  @IsString() HOST = '127.0.0.1';
  /** `development` serves GraphiQL and answers introspection; `production` does neither. */
  @IsIn(['development', 'production']) MODE: 'development' | 'production' = 'production';
  /** Path of the composed supergraph. */
  @IsString() SUPERGRAPH = 'gateway/supergraph.graphql';
  /** JSON of subgraph name → base URL, when subgraphs are processes of their own. */
  @IsOptional() @IsJSON() SUBGRAPHS?: string;
  /** `kid:secret` pairs, comma separated, shared with the subgraphs; the first signs. */
  @IsString() @MinLength(35) IDENTITY_KEYS: string;
  /** Who issues the tokens of callers, and for whom. */
  @IsString() TOKEN_ISSUER: string;
  @IsString() TOKEN_AUDIENCE: string;
  /** Public keys of the issuer: a JWKS as JSON text, or the https URL of one. */
  @IsString() TOKEN_JWKS: string;
  /** Whether people, machine clients and addresses are held to the rates of `limits.ts`; unset means yes in production, no elsewhere. */
  @IsOptional() @IsIn(['on', 'off']) RATES?: 'on' | 'off';
  /** How many proxies in front of the gateway are ours: that many entries of `x-forwarded-for` are believed. */
  @Type(() => Number) @IsInt() @Min(0) @Max(10) TRUSTED_PROXIES = 0;
  @IsIn(['debug', 'info', 'warn', 'error', 'silent']) LOG_LEVEL: 'debug' | 'info' | 'warn' | 'error' | 'silent' = 'info';
}

export const readGatewayConfig = () => readConfig(GatewayConfig, process.env);
