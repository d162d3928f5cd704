import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A letter as the catcher took it. */
export interface Letter { to: string[]; raw: string; messageId: string; subject: string }
/** A local SMTP server that catches e-mails; `refuse` may turn each address or letter away, `drop` takes a letter and hangs up before saying so. */
export interface PostOffice { url: string; letters: Letter[]; refuse: { address?: (address: string) => number | null; letter?: () => number | null }; drop: () => boolean; close(): Promise<void> }

const header = (raw: string, name: string) => new RegExp(`^${name}: (.*(?:\r\n[ \t].*)*)`, 'mi').exec(raw)?.[1]?.replace(/\r\n[ \t]/g, ' ') ?? '';
/** RFC 2047 words, as they stand in a subject. */
const decoded = (text: string) => text.replace(/\?=\s+=\?/g, '?==?').replace(/=\?utf-8\?([QB])\?(.*?)\?=/gi, (_, how: string, body: string) =>
  (how.toUpperCase() === 'B' ? Buffer.from(body, 'base64') : Buffer.from(body.replaceAll('_', ' ').replace(/=([0-9A-F]{2})/g, (__, hex: string) => String.fromCharCode(parseInt(hex, 16))), 'latin1')).toString('utf8'));

const failed = (responseCode: number) => Object.assign(new Error('refused by the test'), { responseCode });

export async function aPostOffice(options: SMTPServerOptions = {}): Promise<PostOffice> {
  const letters: Letter[] = [];
  const office: PostOffice = { url: '', letters, refuse: {}, drop: () => false, close: () => new Promise((resolve) => { server.close(resolve); }) };
  const server = new SMTPServer({
    authOptional: true, disabledCommands: ['STARTTLS', 'AUTH'], logger: false, disableReverseLookup: true,
    onRcptTo(address, _session, callback) {
      const code = office.refuse.address?.(address.address);
      callback(code ? failed(code) : null);
    },
    onData(stream, session, callback) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const code = office.refuse.letter?.();
        if (code) { callback(failed(code)); return; }
        const raw = Buffer.concat(parts).toString('utf8');
        letters.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw, messageId: header(raw, 'Message-ID'), subject: decoded(header(raw, 'Subject')) });
        if (!office.drop()) { callback(null); return; }
        for (const connection of server.connections as unknown as Set<{ _socket: { destroy(): void } }>) connection._socket.destroy();
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  office.url = `smtp://127.0.0.1:${(server.server.address() as { port: number }).port}`;
  return office;
}
