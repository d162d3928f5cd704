import { withDatabase } from '@opora/postgres/roles';
import { connect } from '@opora/postgres/session';
import { until } from '../../harness/process';
import type { Stage } from '../../stage/stage';
import { assertSeen, defineFault } from '../fault';

/** The next `times` notes of a change fail as a serialization would; a sequence counts, because it is not rolled back. */
async function failing<T>(stage: Stage, times: number, work: () => Promise<T>): Promise<T> {
  await stage.platform.rows(`CREATE SEQUENCE networking.chaos_tries; GRANT USAGE ON SEQUENCE networking.chaos_tries TO PUBLIC;
    CREATE FUNCTION networking.chaos_fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.action = 'scheduleRoundTable' AND nextval('networking.chaos_tries') <= ${times} THEN RAISE EXCEPTION 'synthetic' USING ERRCODE = '40001'; END IF; RETURN NEW; END $$;
    CREATE TRIGGER chaos_fail BEFORE INSERT ON networking.audit FOR EACH ROW EXECUTE FUNCTION networking.chaos_fail()`);
  try { return await work(); } finally {
    await stage.platform.rows('DROP TRIGGER chaos_fail ON networking.audit; DROP FUNCTION networking.chaos_fail(); DROP SEQUENCE networking.chaos_tries');
  }
}

/** A transaction of ours and a change that wait for each other; PostgreSQL ends the change's try, because ours is patient. */
async function deadlocked(stage: Stage): Promise<string> {
  const holder = await connect(withDatabase(stage.platform.adminUrl, 'opora'));
  try {
    await holder.query(`SET deadlock_timeout = '60s'; BEGIN; LOCK TABLE networking.audit IN SHARE ROW EXCLUSIVE MODE`);
    const deadlocks = () => stage.platform.rows<{ n: number }>(`SELECT deadlocks::int AS n FROM pg_stat_database WHERE datname = 'opora'`).then(([row]) => row!.n);
    const before = await deadlocks();
    const key = stage.key();
    const trying = stage.tryChange(key);
    await until('the change at the audit', async () => (await stage.platform.rows(`SELECT FROM pg_locks WHERE relation = 'networking.audit'::regclass AND NOT granted`)).length > 0, 10_000);
    await holder.query('SELECT FROM networking.round_table FOR UPDATE');
    await holder.query('COMMIT');
    const { code } = await trying;
    await until('the deadlock in the statistics', async () => (await deadlocks()) > before, 15_000);
    return code;
  } finally {
    await holder.end();
  }
}

export const contention = defineFault({
  row: 17, name: 'deadlock, serialization failure', stage: 'embedded', backends: ['postgres'],
  inject: 'a transaction that waits for a change that waits for it; a change whose transaction fails with 40001 two times, and five times', expected: 'tried again at most three times, then told to come again',
  async run(stage) {
    const deadlock = await deadlocked(stage);
    assertSeen(deadlock === 'OK', `the change in the deadlock met ${deadlock}`);
    const twice = await failing(stage, 2, () => stage.tryChange());
    assertSeen(twice.code === 'OK', `two failures met ${twice.code}`);
    const key = stage.key();
    const always = await failing(stage, 5, () => stage.tryChange(key));
    assertSeen(always.code === 'CONFLICT_VERSION', `five failures met ${always.code}`);
    await stage.insist(key);
    return `deadlock: the change was tried again and answered; two failures: answered; five: ${always.code} after three tries, answered under the same key later; ${await stage.allDelivered()}`;
  },
});
