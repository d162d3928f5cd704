import type { DataSource } from 'typeorm';
import { run } from '@opora/subgraph';
import { anActor, closeAll, syntheticId, testDatabase } from '@opora/testing';
import { grantRole, withdrawGrant } from '../src/grant/grant.commands';
import { GrantsTold1795370000002 } from '../src/migrations/1795370000002-GrantsTold';
import { networking } from '../src/subgraph';
import { asking, sentEvents } from './builders';

let db: DataSource;
beforeAll(async () => { db = await testDatabase(networking); });
afterAll(closeAll);

const operator = anActor({ roles: ['operator'] });
const give = (name: string) => run(asking(db, operator), grantRole, { personId: syntheticId(name), role: 'FAMILY_POLICY_COORDINATOR', level: 'KRAJ', scopeId: 'CZ051', reason: 'Zkouška' });
const told = async () => (await sentEvents(db, 'grant-changed')).map(({ consumer, payload }): Record<string, unknown> => ({ consumer, ...payload }));

test('a role given and withdrawn is told, each in the change itself, with ids and days only', async () => {
  const { id } = await give('a coordinator');
  await run(asking(db, operator), withdrawGrant, { id, reason: 'Konec zkoušky' });
  const grant = { consumer: 'evaluation', grantId: id, personId: syntheticId('a coordinator'), role: 'family-policy-coordinator', level: 'KRAJ', scopeId: 'CZ051', krajCode: 'CZ051', validFrom: '2026-11-22', validTo: null };
  expect(await told()).toEqual([{ ...grant, withdrawn: false, version: 1 }, { ...grant, withdrawn: true, version: 2 }]);
  const notice = { consumer: 'notifications', payload: { recipients: [syntheticId('a coordinator')], grantId: id } };
  expect(await sentEvents(db, 'role-changed')).toEqual([{ ...notice, payload: { ...notice.payload, withdrawn: false } }, { ...notice, payload: { ...notice.payload, withdrawn: true } }]);
});

test('roles given before anybody was told of them are told by the migration in the same words', async () => {
  const { id } = await give('an earlier coordinator');
  const [sent] = (await told()).filter(({ grantId }) => grantId === id);
  await db.query('delete from outbox');
  const runner = db.createQueryRunner();
  await runner.startTransaction();
  await new GrantsTold1795370000002().up(runner);
  await runner.commitTransaction();
  await runner.release();
  expect((await told()).filter(({ grantId }) => grantId === id)).toEqual([sent]);
});
