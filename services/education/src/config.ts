import { IsUrl } from 'class-validator';
import { problemsOf, readConfig } from '@opora/config';

/** What education reads from the environment besides what every service does. */
export class EducationConfig {
  /** Where the gateway is reached from outside: addresses that people are given (a calendar, a verification, a file) begin with it. */
  @IsUrl({ require_tld: false, require_protocol: true, protocols: ['https', 'http'] }, { message: 'PUBLIC_URL must look like https://opora.example.invalid' }) PUBLIC_URL = 'http://localhost:4000';
}

/** At the start of a process: prints every problem and exits 1. */
export const checkConfig = (): EducationConfig => readConfig(EducationConfig, process.env);

let known: EducationConfig | undefined;
/** The checked configuration, read once, inside a process that runs other services too. Throws with every problem. */
export function educationConfig(): EducationConfig {
  if (known) return known;
  const { config, problems } = problemsOf(EducationConfig, process.env);
  if (problems.length > 0) throw new Error(`The configuration of education is not complete: ${problems.join('; ')}`);
  return (known = config);
}

/** An address people are given: a path of the gateway, with a slash before it. */
export const publicAddress = (path: string): string => `${educationConfig().PUBLIC_URL.replace(/\/+$/, '')}${path}`;
