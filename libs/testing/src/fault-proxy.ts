import net from 'node:net';

/** What the proxy does to the bytes of every connection, the open ones too. `oneWay` loses the server's answers only. */
export type Fault = { kind: 'none' } | { kind: 'drop' } | { kind: 'oneWay' } | { kind: 'latency'; ms: number } | { kind: 'refuse' };

/** A TCP proxy on the loopback that fails on demand: the network of `reliability.md` §7. */
export class FaultProxy {
  fault: Fault = { kind: 'none' };
  private readonly pairs = new Set<[net.Socket, net.Socket]>();
  private constructor(private readonly server: net.Server, readonly port: number) {}

  /** Listens on a free port and passes everything to the target. */
  static async to(target: { host?: string; port: number }): Promise<FaultProxy> {
    const server = net.createServer({ pauseOnConnect: true });
    await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
    const proxy = new FaultProxy(server, (server.address() as net.AddressInfo).port);
    server.on('connection', (client) => proxy.join(client, target));
    return proxy;
  }

  /** The same URL through the proxy. */
  through(url: string): string {
    const changed = new URL(url);
    changed.hostname = '127.0.0.1';
    changed.port = String(this.port);
    return changed.href;
  }

  /** Cuts every open connection with a reset. */
  reset(): void {
    // Resetting a socket that is already saying goodbye leaves Node.js spinning when the process ends.
    for (const pair of this.pairs) for (const socket of pair) if (socket.writable) socket.resetAndDestroy(); else socket.destroy();
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => { this.server.close(resolve); });
    this.reset();
    await closed;
  }

  private join(client: net.Socket, target: { host?: string; port: number }): void {
    if (this.fault.kind === 'refuse') { client.resetAndDestroy(); return; }
    const server = net.connect(target.port, target.host ?? '127.0.0.1');
    const pair: [net.Socket, net.Socket] = [client, server];
    this.pairs.add(pair);
    for (const [from, to, lost] of [[client, server, ['drop']], [server, client, ['drop', 'oneWay']]] as const) {
      from.on('data', (bytes) => {
        if ((lost as readonly string[]).includes(this.fault.kind)) return;
        // Every chunk waits equally long, so their order is kept while the latency stays the same.
        if (this.fault.kind === 'latency') setTimeout(() => to.writable && to.write(bytes), this.fault.ms);
        else to.write(bytes);
      });
      from.on('error', () => undefined).on('close', () => { this.pairs.delete(pair); to.destroy(); });
    }
    client.resume();
  }
}
