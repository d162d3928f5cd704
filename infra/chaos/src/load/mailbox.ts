import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail server on the loopback that takes everything and remembers the Message-ID of every message it accepted. */
export class Mailbox {
  private readonly accepted: string[] = [];
  private told?: (messageId: string) => void;
  private constructor(private readonly server: SMTPServer) {}

  static async open(): Promise<Mailbox> {
    let mailbox!: Mailbox;
    const server = new SMTPServer({
      authOptional: true, disabledCommands: ['STARTTLS', 'AUTH'], logger: false,
      onData(stream, _session, done) {
        let text = '';
        stream.on('data', (part: Buffer) => { text += part.toString('latin1'); }).on('end', () => {
          const messageId = /^message-id:\s*(\S+)/im.exec(text)?.[1] ?? '';
          mailbox.accepted.push(messageId);
          mailbox.told?.(messageId);
          done();
        });
      },
    });
    mailbox = new Mailbox(server);
    server.on('error', () => undefined); // a sender that was killed cuts its connection
    await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
    return mailbox;
  }
  get url(): string { return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`; }
  get messages(): number { return this.accepted.length; }
  get distinct(): number { return new Set(this.accepted).size; }
  /** The Message-IDs that came more than once. */
  get repeated(): string[] { return [...new Set(this.accepted.filter((id, n) => this.accepted.indexOf(id) !== n))]; }
  times(messageId: string): number { return this.accepted.filter((id) => id === messageId).length; }
  /** Calls back the moment the next message is accepted, before its sender is told; resolves with its Message-ID. */
  next(then: () => void): Promise<string> {
    return new Promise((resolve) => { this.told = (messageId) => { this.told = undefined; then(); resolve(messageId); }; });
  }
  has(deliveryId: string): boolean { return this.accepted.some((id) => id.includes(deliveryId)); }
  close(): Promise<void> { return new Promise((resolve) => { this.server.close(() => resolve()); }); }
}
