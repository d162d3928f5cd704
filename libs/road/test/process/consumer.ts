import { openJobs } from '@opora/jobs';
import { createLog, on, openDatabase, platformEntities, platformMigrations, startConsumer } from '@opora/subgraph';
import { thingHappened } from './happened';

/** A consumer in a process of its own: says when it is in the middle of a job, its effect written and not committed. */
async function main(): Promise<void> {
  const [databaseUrl, queue] = process.argv.slice(3) as [string, string];
  const log = createLog('consumer', 'silent');
  const db = await openDatabase({ name: 'networking', entities: platformEntities, migrations: platformMigrations }, databaseUrl);
  const jobs = await openJobs({ ...JSON.parse(queue) as object, log });
  const slowly = on(thingHappened, async ({ tx }, { n }, { eventId }) => {
    await tx.query('insert into effect (event_id, n) values ($1, $2)', [eventId, n]);
    process.send!({ working: n });
    await new Promise((resolve) => setTimeout(resolve, 30));
  });
  startConsumer({ consumer: 'networking', db, jobs, subscriptions: [slowly], log });
}
void main();
