import { readLocalConfig } from './config';
import { Problem } from './problem';
import { Supervisor } from './supervisor';

const supervisor = new Supervisor(readLocalConfig(), (line) => console.log(line));
let stopping = false;

async function stop(code: number): Promise<void> {
  // A second request does not wait for anybody.
  if (stopping) process.exit(1);
  stopping = true;
  await supervisor.stop().catch((error: Error) => { console.error(error.message); code ||= 1; });
  process.exit(code);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {
  if (!stopping) console.log('Stopping …');
  void stop(0);
});
process.on('unhandledRejection', (error) => { console.error(error); void stop(1); });

supervisor.start().catch(async (error: Error) => {
  if (stopping) return;
  console.error(error instanceof Problem ? error.message : error);
  await stop(1);
});
