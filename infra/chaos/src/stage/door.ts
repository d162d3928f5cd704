import net from 'node:net';
import { steadyPort } from '../harness/port';

/** A port that is closed, then answers "the database system is starting up" (57P03), then leads to the real PostgreSQL: a server that boots late (reliability.md §7, rows 9 and 10). */
export class Door {
  refused = 0;
  private target: number | null = null;
  private readonly open = new Set<net.Socket>();
  private readonly server = net.createServer((socket) => this.enter(socket));
  private constructor(readonly port: number) {}

  /** Nobody listens yet. */
  static async closed(): Promise<Door> { return new Door(await steadyPort()); }
  /** The same URL through this door. */
  through(url: string): string {
    const changed = new URL(url);
    changed.hostname = '127.0.0.1';
    changed.port = String(this.port);
    return changed.href;
  }
  /** From now on somebody answers; nobody is let in before `leadTo`. */
  listen(): Promise<void> { return new Promise((resolve) => { this.server.listen(this.port, '127.0.0.1', resolve); }); }
  leadTo(port: number): void {
    this.target = port;
    for (const socket of this.open) socket.destroy();
  }
  async close(): Promise<void> {
    for (const socket of this.open) socket.destroy();
    if (this.server.listening) await new Promise<void>((resolve) => { this.server.close(() => resolve()); });
  }

  private enter(socket: net.Socket): void {
    this.open.add(socket);
    socket.on('error', () => undefined).on('close', () => this.open.delete(socket));
    if (this.target === null) {
      socket.once('data', () => { this.refused++; socket.end(STARTING_UP); });
      return;
    }
    const real = net.connect(this.target, '127.0.0.1');
    real.on('error', () => socket.destroy()).on('close', () => socket.destroy());
    socket.on('close', () => real.destroy());
    socket.pipe(real).pipe(socket);
  }
}

const fields = Buffer.from('SFATAL\0VFATAL\0C57P03\0Mthe database system is starting up\0\0');
const head = Buffer.alloc(5, 'E');
head.writeInt32BE(4 + fields.length, 1);
/** An ErrorResponse of PostgreSQL's protocol. */
const STARTING_UP = Buffer.concat([head, fields]);
