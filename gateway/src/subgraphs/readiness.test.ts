import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readiness } from './readiness';

const servers: Server[] = [];
afterAll(() => { for (const server of servers) server.close(); });

/** A subgraph whose readiness the test decides. */
async function aSubgraph(state: { up: boolean }): Promise<string> {
  const server = createServer((_request, response) => { response.writeHead(state.up ? 200 : 503, { connection: 'close' }).end(); });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('a gateway is ready when every subgraph was there once, and from then on as long as people can be signed in', async () => {
  const [networking, education] = [{ up: true }, { up: false }];
  const ready = readiness({ networking: await aSubgraph(networking), education: await aSubgraph(education) }, 'networking');
  await expect(ready()).rejects.toThrow('not ready');
  education.up = true;
  await ready();
  education.up = false;
  await ready();
  networking.up = false;
  await expect(ready()).rejects.toThrow('not ready');
});
