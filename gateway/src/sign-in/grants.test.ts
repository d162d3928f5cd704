import type { Actor } from '@opora/kernel';
import type { GraphAnswer, Transport } from '../subgraphs/transport';
import { GRANTS_LIVE_MS, grantSource } from './grants';

const PERSON = '0197e000-0000-7000-8000-000000000003';
const token: Actor = { sub: PERSON, kind: 'machine', grants: [{ role: 'operator', level: 'ALL', id: null }] };
const networker = { role: 'NETWORKER', level: 'ORP', scopeId: '5102' };

/** A networking service of the test, with a clock the test moves. */
function service() {
  const state = { clock: 0, grants: [networker] as object[], ended: [] as object[], down: false, asked: [] as Parameters<Transport>[] };
  const transport: Transport = async (...call) => {
    state.asked.push(call);
    if (state.down) throw new Error('connection refused');
    return { data: { grantsOf: state.grants, sessionsEndedOf: state.ended } } as GraphAnswer;
  };
  return Object.assign(state, { source: (remembered?: number) => grantSource(transport, { now: () => state.clock, ...(remembered && { remembered }) }) });
}

test('a person has the grants the platform holds, never those their token claims', async () => {
  const { source } = service();
  expect(await source()(token, 't')).toEqual({ sub: PERSON, kind: 'person', grants: [{ role: 'networker', level: 'ORP', id: '5102' }] });
});

test('a person without grants has none, whatever the token claims', async () => {
  const networking = service();
  networking.grants = [];
  expect(await networking.source()(token, 't')).toEqual({ sub: PERSON, kind: 'person', grants: [] });
});

test('a machine client is one by its grant, not by a claim', async () => {
  const networking = service();
  networking.grants = [{ role: 'MACHINE_CLIENT', level: 'ALL', scopeId: null }];
  expect(await networking.source()({ ...token, kind: 'person' }, 't')).toMatchObject({ kind: 'machine' });
});

test('the gateway asks as a machine of its own, not as the person', async () => {
  const networking = service();
  await networking.source()(token, 'trace-1');
  expect(networking.asked[0]![1]).toMatchObject({ actor: { sub: 'gateway', grants: [{ role: 'machine-client', level: 'ALL', id: null }] }, traceId: 'trace-1' });
});

test('a withdrawn grant is gone within 30 seconds, a new one is there', async () => {
  const networking = service();
  const source = networking.source();
  await source(token, 't');
  networking.grants = [];
  networking.clock = GRANTS_LIVE_MS - 1;
  expect((await source(token, 't')).grants).toHaveLength(1);
  networking.clock = 30_000;
  expect((await source(token, 't')).grants).toEqual([]);
  networking.grants = [networker];
  networking.clock = 60_000;
  expect((await source(token, 't')).grants).toHaveLength(1);
});

test('while the service is away, what is known holds for as long as ever, then nobody is let in on a guess', async () => {
  const networking = service();
  const source = networking.source();
  await source(token, 't');
  networking.down = true;
  networking.clock = GRANTS_LIVE_MS - 1;
  expect((await source(token, 't')).grants).toHaveLength(1);
  networking.clock = 30_000;
  await expect(source(token, 't')).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE', extensions: { retryable: true } });
  networking.down = false;
  expect((await source(token, 't')).grants).toHaveLength(1);
});

test.each<[string, GraphAnswer]>([
  ['an error', { data: null, errors: [{ message: 'x', extensions: { code: 'FORBIDDEN' } }] }],
  ['no list', { data: { grantsOf: null } }],
])('an answer with %s is no answer', async (_title, answer) => {
  await expect(grantSource(async () => answer)(token, 't')).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
});

test.each([
  ['a role it does not know', { role: 'EMPEROR', level: 'ALL', scopeId: null }],
  ['a level it does not know', { role: 'NETWORKER', level: 'WORLD', scopeId: 'x' }],
  ['a scope without its id', { role: 'NETWORKER', level: 'KRAJ', scopeId: null }],
  ['an id where there is no scope', { role: 'NETWORKER', level: 'ALL', scopeId: 'CZ051' }],
])('a grant with %s gives nothing and takes nothing', async (_title, grant) => {
  const networking = service();
  networking.grants = [grant, networker];
  expect((await networking.source()(token, 't')).grants).toEqual([{ role: 'networker', level: 'ORP', id: '5102' }]);
});

test('what a person opened outside their region keeps its purpose, so that it opens nothing but reading', async () => {
  const networking = service();
  networking.grants = [{ role: 'ORGANISER', level: 'KRAJ', scopeId: 'CZ051', purpose: null }, { role: 'ORGANISER', level: 'KRAJ', scopeId: 'CZ080', purpose: 'EMERGENCY' }];
  expect((await networking.source()(token, 't')).grants).toEqual([{ role: 'organiser', level: 'KRAJ', id: 'CZ051' }, { role: 'organiser', level: 'KRAJ', id: 'CZ080', purpose: 'EMERGENCY' }]);
});

test('many requests of one person at once ask once', async () => {
  const networking = service();
  const source = networking.source();
  await Promise.all(Array.from({ length: 50 }, () => source(token, 't')));
  expect(networking.asked).toHaveLength(1);
});

test('only so many people are remembered; the longest unused is asked for again', async () => {
  const networking = service();
  const source = networking.source(2);
  const as = (sub: string) => source({ ...token, sub }, 't');
  for (const sub of ['a', 'b', 'a', 'c', 'a']) await as(sub);
  expect(networking.asked).toHaveLength(3);
  await as('b');
  expect(networking.asked).toHaveLength(4);
});

describe('a token of a session that was ended', () => {
  const signedIn = (ids: string[], at: number) => ({ ...token, session: ids[0]!, signIn: { ids, at } });
  const NOON = 1_795_000_000;
  const until = (seconds: number) => new Date(seconds * 1000 + 400).toISOString();

  test.each<[string, object[], boolean]>([
    ['by its session', [{ sessionId: 'sid-1', issuedUntil: until(NOON) }], true],
    ['by the token itself', [{ sessionId: 'jti-1', issuedUntil: until(NOON) }], true],
    ['by the end of all before', [{ sessionId: null, issuedUntil: until(NOON) }], true],
    ['not by the end of another', [{ sessionId: 'sid-2', issuedUntil: until(NOON) }], false],
    ['not by the end of all that began before it', [{ sessionId: null, issuedUntil: until(NOON - 1) }], false],
  ])('is refused %s', async (_title, ended, isRefused) => {
    const networking = service();
    networking.ended = ended;
    const asked = networking.source()(signedIn(['sid-1', 'jti-1'], NOON), 't');
    if (isRefused) await expect(asked).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    else expect((await asked).session).toBe('sid-1');
  });

  test('is refused at the latest 30 seconds later, and at once where the gateway was told', async () => {
    const networking = service();
    const source = networking.source();
    const asked = () => source(signedIn(['sid-1'], NOON), 't');
    await asked();
    networking.ended = [{ sessionId: 'sid-1', issuedUntil: until(NOON) }];
    networking.clock = GRANTS_LIVE_MS - 1;
    await asked();
    networking.clock = 30_000;
    await expect(asked()).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    networking.ended = [];
    source.forget!(PERSON);
    await asked();
  });

  test('an answer that was on its way when its person was forgotten is not remembered', async () => {
    const networking = service();
    const source = networking.source();
    const early = source(signedIn(['sid-1'], NOON), 't');
    source.forget!(PERSON);
    await early;
    networking.ended = [{ sessionId: 'sid-1', issuedUntil: until(NOON) }];
    await expect(source(signedIn(['sid-1'], NOON), 't')).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});
