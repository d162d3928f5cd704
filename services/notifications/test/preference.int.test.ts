import type { DataSource } from 'typeorm';
import { notificationKinds } from '@opora/contracts';
import { run } from '@opora/subgraph';
import { closeAll, testDatabase } from '@opora/testing';
import { setPreference } from '../src/preference/preference.commands';
import { preferencesOf } from '../src/preference/preference.queries';
import { notifications } from '../src/subgraph';
import { aPerson, contextOf } from './builders';

let db: DataSource;
beforeAll(async () => { db = await testDatabase(notifications); });
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
