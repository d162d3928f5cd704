import { IsOptional, IsString, IsUrl, Matches, MinLength } from 'class-validator';
import { problemsOf, readConfig } from '@opora/config';

const HTTP_URL = { require_tld: false, require_protocol: true, protocols: ['https', 'http'] };

/** What sending reads from the environment; everything has a default that sends nothing. */
export class NotificationsConfig {
  /**
   * The mail server, for example `smtps://user:password@mail.example.invalid:465`; or a folder that letters are written into instead of being sent,
   * for example `file:///var/lib/opora/mail`. Without it e-mails wait in the queue.
   */
  @IsOptional() @Matches(/^(smtps?:\/\/[^/\s]+|file:\/\/\/\S)/, { message: 'SMTP_URL must look like smtps://user:password@host:465 or file:///folder' }) SMTP_URL?: string;
  /** Sender of every e-mail, for example `Opora <noreply@example.invalid>`. */
  @Matches(/^(?:[^<>"\r\n]+ <[^<>\s@]+@[^<>\s@]+>|[^<>\s@]+@[^<>\s@]+)$/, { message: 'MAIL_FROM must look like Opora <noreply@host>' }) MAIL_FROM = 'Opora <noreply@example.invalid>';
  /** Where mail servers report what they could not deliver (the envelope's sender), when it is not the sender's own address. */
  @IsOptional() @Matches(/^([^<>\s@]+@[^<>\s@]+)?$/, { message: 'MAIL_RETURN_PATH must look like undelivered@host' }) MAIL_RETURN_PATH?: string;
  /** The funder block at the end of every e-mail; the default is what every slide of the source projects carries (model.md §2.1, Publicity). */
  @IsString() MAIL_FUNDER = 'Evropská unie / Evropský sociální fond / Operační program Zaměstnanost';
  /** Domains, separated by commas, whose addresses need no letter of confirmation: those that exist nowhere, as the demo's. */
  @IsString() MAIL_CONFIRMED_DOMAINS = '';
  /** The gateway's public address; links in e-mails begin with it, and it leads people to where they sign in (`FRONTEND_URL` of the gateway). */
  @IsUrl(HTTP_URL, { message: 'PUBLIC_URL must look like https://opora.example.invalid' }) PUBLIC_URL = 'http://localhost:4000';
  /** Secret behind the links that work without signing in, the signatures of webhooks and of reports on undelivered mail. Without it there are none of these. */
  @IsOptional() @IsString() @MinLength(32) NOTIFICATIONS_KEY?: string;
}

/** At the start of a process: prints every problem and exits 1. */
export const checkConfig = (): NotificationsConfig => readConfig(NotificationsConfig, process.env);

let known: NotificationsConfig | undefined;
/** The checked configuration, read once, inside a process that runs other services too. Throws with every problem. */
export function notificationsConfig(): NotificationsConfig {
  if (known) return known;
  const { config, problems } = problemsOf(NotificationsConfig, process.env);
  if (problems.length > 0) throw new Error(`The configuration of notifications is not complete: ${problems.join('; ')}`);
  return (known = config);
}
