import { readConfig } from '@opora/config';
import { IsOptional, IsString, Matches, MinLength } from 'class-validator';
import { LocalConfig } from '../config';
import { Problem } from '../problem';

/** What `npm run subject-export` and `npm run subject-open` read from the environment besides what `npm start` reads. */
export class SubjectExportConfig extends LocalConfig {
  /** Seals and opens the report; at least 12 characters. One is made and printed once when an export is given none. */
  @IsOptional() @IsString() @MinLength(12, { message: 'OPORA_EXPORT_PASSPHRASE must have at least 12 characters' }) OPORA_EXPORT_PASSPHRASE?: string;
  /** The officer's access token. On one machine the synthetic demo officer's is signed when it is absent. */
  @IsOptional() @IsString() OPORA_TOKEN?: string;
  /** The gateway to ask instead of this machine's; a token and a person's data travel there, so it is https or this machine. */
  @IsOptional() @Matches(/^(https:\/\/[^/]+|http:\/\/(localhost|127\.0\.0\.1)(:\d+)?)\/?$/, { message: 'OPORA_GATEWAY_URL must look like https://host, without a path' }) OPORA_GATEWAY_URL?: string;
  /** As the gateway's own: `production` signs no token. */
  @IsOptional() @IsString() MODE?: string;
}

export const readSubjectExportConfig = () => readConfig(SubjectExportConfig, process.env);

/** The words of the command line. Throws `Problem` with the usage when there are others than those. */
export function wordsOf(usage: string, count: number): string[] {
  const words = process.argv.slice(2);
  if (words.length !== count || words.some((word) => word === '' || word.startsWith('-'))) throw new Problem(`Usage: ${usage}`);
  return words;
}
