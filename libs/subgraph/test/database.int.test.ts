import type { EventEmitter } from 'node:events';
import { closeAll } from '@opora/testing';
import { toyDatabase } from './toy/toy';

afterAll(closeAll);

type Pool = { connect(taken: (error: Error | undefined, connection: EventEmitter, release: () => void) => void): void };

test('a connection that the database ends in the moment it is taken ends no process, the first time and every other', async () => {
  const db = await toyDatabase();
  const { master: pool } = db.driver as unknown as { master: Pool };
  for (let n = 0; n < 2; n++) {
    await new Promise<void>((resolve, reject) => pool.connect((error, connection, release) => {
      try {
        if (error) throw error;
        connection.emit('error', Object.assign(new Error('terminating connection due to administrator command'), { code: '57P01' }));
        release();
        resolve();
      } catch (thrown) {
        reject(thrown as Error);
      }
    }));
  }
  expect(await db.query('select 1 as one')).toEqual([{ one: 1 }]);
});
