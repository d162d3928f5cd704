import { closeAll, syntheticId, anActor, testGraph, type TestGraph } from '@opora/testing';
import { confirmToken, linkToken } from '../../services/notifications/src/email/link';
import { reportsSecret } from '../../services/notifications/src/undelivered/undelivered.resolvers';
import { signature } from '../../services/notifications/src/webhook/sign';
import { aReport } from '../../services/notifications/test/reports';
import { smallGraph } from './small-graph';

const KEY = 'k'.repeat(32);
process.env['NOTIFICATIONS_KEY'] = KEY;
const person = anActor({ sub: syntheticId('somebody with an old e-mail'), grants: [] });
const tokenOf = (kind: string, key = KEY) => linkToken(key, { personId: person.sub, kind });
let graph: TestGraph;
beforeAll(async () => { graph = await testGraph(); });
afterAll(async () => { await graph.stop(); await closeAll(); });

const open = (path: string, init: RequestInit = {}, url = graph.url) => fetch(`${url}${path}`, { redirect: 'manual', ...init });
const press = (token: string, init: RequestInit = {}) => open(`/odhlasit?token=${token}`, { method: 'POST', ...init });
const modeOf = async (kind: string): Promise<string> => (await graph.ask(person, '{ myPreferences { kind mode } }')).data.myPreferences.find((each: { kind: string }) => each.kind === kind).mode;

describe('the link that unsubscribes', () => {
  test('shows a small Czech page with a button, and looking at it, however often, changes nothing', async () => {
    for (const method of ['GET', 'HEAD', 'GET']) {
      const response = await open(`/odhlasit?token=${tokenOf('event-reminder')}`, { method });
      expect([response.status, response.headers.get('content-type'), response.headers.get('set-cookie')]).toEqual([200, 'text/html; charset=utf-8', null]);
      expect(response.headers.get('referrer-policy')).toBe('no-referrer');
      expect(response.headers.get('content-security-policy')).toContain(`default-src 'none'`);
      if (method === 'GET') expect(await response.text()).toMatch(/<html lang="cs">[\s\S]*<form method="post"><button>Odhlásit<\/button>/);
    }
    expect(await modeOf('event-reminder')).toBe('AT_ONCE');
  });

  test('its button switches that kind off and no other, again without harm, signed in or not', async () => {
    for (let n = 0; n < 2; n++) {
      const response = await press(tokenOf('event-reminder'));
      expect([response.status, await response.text()]).toEqual([200, expect.stringContaining('E-maily tohoto druhu vám už nebudeme posílat: Připomenutí akcí.')]);
    }
    expect(await modeOf('event-reminder')).toBe('OFF');
    expect(await modeOf('seminar-invitation')).toBe('AT_ONCE');
  });

  test.each<[string, RequestInit]>([
    ['as a form', { body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) }],
    ['as a multipart form', { body: (() => { const form = new FormData(); form.set('List-Unsubscribe', 'One-Click'); return form; })() }],
  ])('a mail program\'s one click works without a cookie, %s (RFC 8058)', async (how, init) => {
    const kind = how.includes('multipart') ? 'seminar-invitation' : 'round-table-invitation';
    expect((await press(tokenOf(kind), init)).status).toBe(200);
    expect(await modeOf(kind)).toBe('OFF');
  });

  test('every link that is not ours, or may not be, gets one answer, with the page and with the button', async () => {
    const strange = ['', 'made-up', tokenOf('event-reminder', 'x'.repeat(32)), tokenOf('event-reminder').slice(0, -2), 'A'.repeat(501), '%00', '%F0%9F%98%80', `${tokenOf('need-answered')}&token=2`, tokenOf('event-cancelled'), tokenOf('no-such-kind')];
    const answers = await Promise.all(strange.map(async (token) => { const response = await press(token); return `${response.status} ${await response.text()}`; }));
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toMatch(/^404 [\s\S]*Odkaz neplatí/);
    const looks = await Promise.all(strange.map(async (token) => (await open(`/odhlasit?token=${token}`)).text()));
    expect(new Set([...looks, await (await open(`/odhlasit?token=${tokenOf('need-answered')}`)).text()]).size).toBe(1);
    expect(await modeOf('need-answered')).toBe('AT_ONCE');
  });

  test('no token stands in a log', async () => {
    const lines: string[] = [];
    const spies = [process.stdout, process.stderr].map((stream) => jest.spyOn(stream, 'write').mockImplementation((line) => { lines.push(String(line)); return true; }));
    const tokens = [tokenOf('certificate-issued'), tokenOf('certificate-issued', 'y'.repeat(32))];
    try {
      for (const token of tokens) { await open(`/odhlasit?token=${token}`); await press(token); }
    } finally {
      for (const spy of spies) spy.mockRestore();
    }
    for (const token of tokens) expect(lines.join('')).not.toContain(token);
  });

  test('other ways of asking are not there', async () => {
    for (const method of ['PUT', 'DELETE', 'PATCH']) expect((await open(`/odhlasit?token=${tokenOf('need-answered')}`, { method })).status).toBe(404);
  });
});

describe('the link that confirms an address', () => {
  const confirmed = async (): Promise<boolean> => (await graph.ask(person, '{ myContact { confirmed } }')).data.myContact.confirmed;
  const confirm = (token: string, method = 'POST') => open(`/potvrdit?token=${token}`, { method });

  test('looking at it changes nothing, its button confirms, again without harm, and every other link gets one answer', async () => {
    await graph.ask(person, 'mutation { setMyContact(input: { email: "synthetic-old@confirmed.example" }) { id } }');
    await graph.settle();
    const told = (await graph.ask(person, '{ myNotifications(first: 100) { edges { node { kind about { id } } } } }')).data.myNotifications.edges as { node: { kind: string; about: { id: string } } }[];
    const askId = told.find(({ node }) => node.kind === 'address-confirmation')!.node.about.id;
    const token = confirmToken(KEY, { personId: person.sub, askId }, new Date(Date.now() + 60_000));
    for (const method of ['GET', 'HEAD']) expect((await confirm(token, method)).status).toBe(200);
    const looks = await Promise.all([token, 'made-up', ''].map(async (each) => (await confirm(each, 'GET')).text()));
    expect(new Set(looks).size).toBe(1);
    const strange = await Promise.all(['', 'made-up', tokenOf('event-reminder'), 'A'.repeat(501), confirmToken(KEY, { personId: person.sub, askId }, new Date(0)), `${token}&token=2`].map(async (each) => { const response = await confirm(each); return `${response.status} ${await response.text()}`; }));
    expect(new Set(strange).size).toBe(1);
    expect(strange[0]).toMatch(/^404 [\s\S]*Odkaz neplatí/);
    expect(await confirmed()).toBe(false);
    for (let n = 0; n < 2; n++) {
      const response = await confirm(token);
      expect([response.status, response.headers.get('set-cookie'), await response.text()]).toEqual([200, null, expect.stringContaining('Adresa je potvrzena')]);
    }
    expect(await confirmed()).toBe(true);
  });
});

describe('the links to inbox and settings', () => {
  test.each(['/oznameni', '/nastaveni'])('%s says where to sign in while there is no frontend', async (path) => {
    const response = await open(path);
    expect([response.status, await response.text()]).toEqual([200, expect.stringContaining('po přihlášení')]);
  });

  test('lead to the frontend where there is one, and nowhere else, whatever is asked; too many questions are put off', async () => {
    const small = await smallGraph({ config: { FRONTEND_URL: 'https://opora.example.invalid/' } });
    try {
      for (const path of ['/oznameni', '/nastaveni']) {
        const response = await open(`${path}?token=x&to=https://elsewhere.example.invalid`, {}, small.url);
        expect([response.status, response.headers.get('location')]).toEqual([302, `https://opora.example.invalid${path}`]);
      }
      const statuses = await Promise.all(Array.from({ length: 80 }, async () => { const response = await open('/odhlasit?token=x', {}, small.url); return `${response.status} ${response.headers.has('retry-after')}`; }));
      expect(new Set(statuses)).toEqual(new Set(['200 false', '429 true']));
    } finally {
      await small.stop();
    }
  });
});

describe('a mail server\'s report', () => {
  const bring = (body: string | Buffer, signed: string | null, headers: Record<string, string> = {}) =>
    open('/nedorucene', { method: 'POST', body: body as BodyInit, headers: { 'content-type': 'message/rfc822', ...(signed === null ? {} : { 'opora-signature': signed }), ...headers } });
  const secret = reportsSecret(KEY);
  const report = aReport();

  test('is taken when it is signed, in any charset, and answered without a word', async () => {
    const bytes = Buffer.concat([Buffer.from(report), Buffer.from([0xff, 0, 0x0a])]);
    for (const [body, signed] of [[report, signature(secret, report, new Date())], [bytes, signature(secret, bytes, new Date())], ['', signature(secret, '', new Date())]] as const) {
      const response = await bring(body, signed);
      expect([response.status, await response.text()]).toEqual([204, '']);
    }
  });
  test('is refused without a signature, with one that is not ours, and when it is too long', async () => {
    for (const signed of [null, 'x', signature(KEY, report, new Date()), signature(secret, `${report}x`, new Date()), 'v'.repeat(300)]) expect((await bring(report, signed)).status).toBe(401);
    const long = 'x'.repeat(65 * 1024);
    expect((await bring(long, signature(secret, long, new Date()))).status).toBe(413);
    expect((await bring(report, signature(secret, report, new Date()), { 'content-encoding': 'gzip' })).status).toBe(415);
    expect((await open('/nedorucene')).status).toBe(404);
  });
});
