import { readLocalConfig } from './config';
import { Problem } from './problem';
import { Supervisor } from './supervisor';

const supervisor = new Supervisor(readLocalConfig(), (line) => console.log(line));
const IMPATIENT_MS = 1500;
let stopping = 0;

async function stop(code: number): Promise<void> {
  if (stopping) {
    // One Ctrl-C reaches us from the terminal, from npm and from the starter; only a later one means "at once".
    if (performance.now() - stopping > IMPATIENT_MS) process.exit(1);
    return;
  }
  stopping = performance.now();
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
