import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { postTo, publicDoor, type Door } from '../src/webhook/door';
import { aCertificate, anAuthority, type Certificate } from './certificates';

const URL_OUTSIDE = 'https://hooks.example.org/opora';
const authority = anAuthority();
let got: string[];
let server: https.Server | undefined;
beforeEach(() => { got = []; });
afterEach(() => { server?.closeAllConnections(); server?.close(); });

async function serving(certificate: Certificate): Promise<void> {
  server = https.createServer(certificate, (request, response) => { got.push(request.headers.host!); request.resume(); response.end(); });
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((resolve) => { server!.listen(0, '127.0.0.1', resolve); });
}
/** The real door; only where the name leads, and which authority is known, is the test's. */
const door = (ca: string | null): Door => ({
  ...publicDoor, resolve: async () => [{ address: '127.0.0.1', family: 4 }], isOpen: () => true,
  request: (options, answer) => publicDoor.request({ ...options, port: (server!.address() as AddressInfo).port, ...(ca === null ? {} : { ca }) }, answer),
});
const post = (ca: string | null = authority.cert) => postTo(URL_OUTSIDE, '{}', {}, door(ca));

test('a system with a certificate of a known authority for its name is told, over TLS', async () => {
  await serving(aCertificate(authority, 'hooks.example.org'));
  expect(await post()).toEqual({ status: 200 });
  expect(got).toEqual([expect.stringContaining('hooks.example.org')]);
});

test.each<[string, () => Certificate, string | null]>([
  ['for another name', () => aCertificate(authority, 'elsewhere.example.org'), authority.cert],
  ['that has run out', () => aCertificate(authority, 'hooks.example.org', [-30, -1]), authority.cert],
  ['that is not good yet', () => aCertificate(authority, 'hooks.example.org', [1, 30]), authority.cert],
  ['of an authority nobody knows', () => aCertificate(authority, 'hooks.example.org'), null],
  ['of another authority of the same name', () => aCertificate(anAuthority(authority.name), 'hooks.example.org'), authority.cert],
  ['that it signed itself', () => anAuthority('hooks.example.org'), null],
])('one with a certificate %s gets not a byte', async (_title, certificate, ca) => {
  await serving(certificate());
  expect(await post(ca)).toEqual({ problem: 'CERTIFICATE' });
  expect(got).toEqual([]);
});

test('certificates are checked whatever the environment says of them', async () => {
  const before = process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
  process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0';
  try {
    await serving(aCertificate(authority, 'elsewhere.example.org'));
    expect(await post()).toEqual({ problem: 'CERTIFICATE' });
  } finally {
    if (before === undefined) delete process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
    else process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = before;
  }
  expect(got).toEqual([]);
});
