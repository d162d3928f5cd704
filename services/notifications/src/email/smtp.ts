import { createTransport } from 'nodemailer';
import type { NodemailerError } from 'nodemailer';
import type { Outcome } from '../sending/outcome.rules';
import type { Mail } from './compose';

/** The way out for e-mails. */
export interface Mailer {
  /** True when the server takes connections and knows us; nothing is claimed while it does not. */
  ready(): Promise<boolean>;
  /** Hands one e-mail to the server. Never throws. */
  send(mail: Mail): Promise<Outcome>;
  close(): void;
}

export interface MailerOptions { url: string; connections?: number; timeoutMs?: number }

/** E-mail over SMTP. Nothing of a message is read from files or URLs, and no time-out is left at the library's minutes. */
export function smtpMailer({ url, connections = 5, timeoutMs = 10_000 }: MailerOptions): Mailer {
  const { hostname, port, protocol, username, password } = new URL(url);
  const transport = createTransport({
    pool: true, host: hostname, port: Number(port) || (protocol === 'smtps:' ? 465 : 587), secure: protocol === 'smtps:',
    ...(username ? { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } } : {}),
    maxConnections: connections, maxRequeues: 0, connectionTimeout: timeoutMs, greetingTimeout: timeoutMs, socketTimeout: timeoutMs,
  }, { disableFileAccess: true, disableUrlAccess: true });
  return {
    ready: () => transport.verify().then(() => true, () => false),
    send: (mail) => transport.sendMail(mail).then((): Outcome => ({ sent: true }), (error: NodemailerError) => outcomeOf(error)),
    close: () => transport.close(),
  };
}

/** What an error means for the message: a refused address, a refusal for good, a refusal for now, or a server that was not there. */
export function outcomeOf({ responseCode, command, code }: Pick<NodemailerError, 'responseCode' | 'command' | 'code'>): Outcome {
  if (code === 'EAUTH') return { sent: false, code: 'SMTP_AUTH', again: true, away: true };
  if (!responseCode) return { sent: false, code: `SMTP_${code ?? 'ERROR'}`, again: true, away: true };
  if (responseCode < 500 || responseCode === 503) return { sent: false, code: `SMTP_${responseCode}`, again: true };
  const refused = command === 'RCPT TO' && [550, 551, 553, 556].includes(responseCode);
  return refused ? { sent: false, code: 'ADDRESS_REFUSED', again: false, bounced: true } : { sent: false, code: `SMTP_${responseCode}`, again: false };
}
