import type { DataSource } from 'typeorm';
import { notificationKinds } from '@opora/contracts';
import { run } from '@opora/subgraph';
import { closeAll } from '@opora/testing';
import { linkToken } from '../src/email/link';
import { setPreference } from '../src/preference/preference.commands';
import { preferencesOf } from '../src/preference/preference.queries';
import { aDatabase, aPerson, askOf, contextOf } from './builders';

const KEY = 'k'.repeat(32);
process.env['NOTIFICATIONS_KEY'] = KEY;
let db: DataSource;
beforeAll(async () => { db = await aDatabase(); });
afterAll(closeAll);

test('every kind there is comes at once until the person chooses otherwise', async () => {
  const person = aPerson();
  const cx = contextOf(db, person);
  expect(await preferencesOf(cx, person.sub)).toEqual(notificationKinds.map(({ topic }) => ({ kind: topic, channel: 'EMAIL', mode: 'AT_ONCE' })));
  await run(cx, setPreference, { kind: 'round-table-scheduled', channel: 'EMAIL', mode: 'OFF' });
  const changed = await run(cx, setPreference, { kind: 'round-table-scheduled', channel: 'EMAIL', mode: 'DAILY_DIGEST' });
  expect(changed).toMatchObject({ mode: 'DAILY_DIGEST', version: 2 });
  expect((await preferencesOf(cx, person.sub)).find(({ kind }) => kind === 'round-table-scheduled')).toMatchObject({ mode: 'DAILY_DIGEST' });
  expect((await preferencesOf(cx, aPerson().sub)).every(({ mode }) => mode === 'AT_ONCE')).toBe(true);
});

test('a kind that does not exist is refused in Czech', () =>
  expect(run(contextOf(db, aPerson()), setPreference, { kind: 'nothing', channel: 'EMAIL', mode: 'OFF' })).rejects.toMatchObject({ code: 'NTF_KIND_UNKNOWN', violations: [{ messageCs: 'Neznámý druh oznámení.' }] }));

test('a link of an e-mail switches its kind off without signing in, and nothing else', async () => {
  const person = aPerson();
  const unsubscribe = (token: string) => askOf(db, null, 'mutation($token: String!) { unsubscribe(input: { token: $token }) { kind nameCs mode } }', { token });
  const { data, errors } = await unsubscribe(linkToken(KEY, { personId: person.sub, kind: 'round-table-scheduled' }));
  expect(errors).toBeUndefined();
  expect(data.unsubscribe).toEqual({ kind: 'round-table-scheduled', nameCs: 'Termíny kulatých stolů', mode: 'OFF' });
  expect((await preferencesOf(contextOf(db, person), person.sub)).filter(({ mode }) => mode === 'OFF')).toEqual([{ kind: 'round-table-scheduled', channel: 'EMAIL', mode: 'OFF' }]);
  for (const token of ['made up', linkToken('x'.repeat(32), { personId: person.sub, kind: 'event-reminder' })]) expect((await unsubscribe(token)).errors![0].extensions.code).toBe('NOT_FOUND');
});
