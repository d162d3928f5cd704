import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';

/** Every problem of an environment with a configuration class, one line each. */
export function problemsOf<C extends object>(Config: new () => C, environment: NodeJS.ProcessEnv): { config: C; problems: string[] } {
  // An empty variable means "not set": compose files and shells pass those for anything they leave out.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const config = plainToInstance(Config, given, { exposeDefaultValues: true });
  const problems = validateSync(config).flatMap((error) => Object.values(error.constraints ?? {}).map((text) => `${error.property}: ${text}`));
  return { config, problems };
}

/** The checked configuration of a process; prints every problem at once and exits 1 when there is one. */
export function readConfig<C extends object>(Config: new () => C, environment: NodeJS.ProcessEnv): C {
  const { config, problems } = problemsOf(Config, environment);
  if (problems.length === 0) return config;
  process.stderr.write(`The configuration is not complete:\n  ${problems.join('\n  ')}\n`);
  process.exit(1);
}
