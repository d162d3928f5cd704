import 'reflect-metadata';
import { plainToInstance, Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, Min, MinLength, validateSync } from 'class-validator';

const POSTGRES_URL = /^postgres(ql)?:\/\//;

/** What a service process reads from its environment. Secrets have no default; `infra/local` makes them on one machine. */
export class ServiceConfig {
  /** Where the subgraph listens. */
  @Type(() => Number) @IsInt() @Min(0) @Max(65535) PORT = 4001;
  /** Address it listens on; never a public one, the gateway is the only door. */
  @IsString() HOST = '127.0.0.1';
  /** Connection of the service's own role (row-level security applies). */
  @Matches(POSTGRES_URL) DATABASE_URL: string;
  /** `kid:secret` pairs, comma separated, shared with the gateway; the first signs. */
  @IsString() @MinLength(35) IDENTITY_KEYS: string;
  @IsOptional() @IsIn(['debug', 'info', 'warn', 'error', 'silent']) LOG_LEVEL: 'debug' | 'info' | 'warn' | 'error' | 'silent' = 'info';
}

/** The checked configuration; prints every problem at once and exits 1 when there is one. */
export function readConfig<C extends object>(Config: new () => C, environment: NodeJS.ProcessEnv = process.env): C {
  const config = plainToInstance(Config, environment, { exposeDefaultValues: true });
  const problems = validateSync(config).flatMap((e) => Object.values(e.constraints ?? {}).map((text) => `${e.property}: ${text}`));
  if (problems.length === 0) return config;
  process.stderr.write(`The configuration is not complete:\n  ${problems.join('\n  ')}\n`);
  process.exit(1);
}

/** Keys of the identity header out of `kid:secret,kid:secret`. */
export const identityKeys = (text: string) => text.split(',').map((pair) => ({ kid: pair.slice(0, pair.indexOf(':')), secret: pair.slice(pair.indexOf(':') + 1) }));
