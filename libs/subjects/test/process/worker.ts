import { Audit } from '@opora/audit';
import { subjectErasureAsked } from '@opora/contracts';
import { consume } from '@opora/road';
import { createLog } from '@opora/telemetry';
import { openDatabase } from '@opora/work';
import { endOutlived, forgetSubject } from '../../src';
import { visits } from '../visits';

/** A worker in a process of its own: ends what has outlived its period, or forgets one person as it was told to. */
async function main(): Promise<void> {
  const [url, today, eventId, subjectId] = process.argv.slice(3) as [string, string, string?, string?];
  const db = await openDatabase({ name: 'education', entities: [Audit], migrations: [] }, url, { background: true });
  process.send!('at work');
  if (eventId && subjectId) {
    const { payload } = subjectErasureAsked({ erasureId: eventId, subjectId, dryRun: false });
    await consume({ consumer: 'education', db, subscriptions: [forgetSubject(visits)], log: createLog('worker', 'silent') }, { producer: 'networking', eventId, topic: 'subject-erasure-asked', payload, traceId: 'kill' });
  } else await endOutlived(visits, { db, today, signal: new AbortController().signal });
  await db.destroy();
  process.disconnect();
}
void main();
