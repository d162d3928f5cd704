import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** A server in a subgraph's place that answers as it is told; `asked` counts the requests that arrived. */
export class FakeSubgraph {
  asked = 0;
  private constructor(private readonly server: Server, readonly url: string, public answer: RequestListener) {}

  static async start(answer: RequestListener = (_request, response) => { response.end('{}'); }): Promise<FakeSubgraph> {
    const server = createServer((request, response) => { fake.asked += 1; fake.answer(request, response); });
    await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
    const fake = new FakeSubgraph(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`, answer);
    return fake;
  }

  /** Hangs up on the next connections instead of answering them. */
  hangUp(times: number): void {
    let left = times;
    this.server.on('connection', (socket: Socket) => { if (left > 0) { left -= 1; socket.resetAndDestroy(); } });
  }

  stop(): Promise<unknown> {
    this.server.closeAllConnections();
    return new Promise((resolve) => { this.server.close(resolve); });
  }
}

/** Answers with a text as JSON, whatever it is. */
export const says = (text: string, status = 200, type = 'application/json'): RequestListener => (_request, response) => { response.writeHead(status, { 'content-type': type }).end(text); };
