import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { Platform } from './platform';
import { until } from './process';

const START_MS = 180_000;

const copy = (from: string, to: string) => { execFileSync('cp', ['-a', `${from}/.`, to]); };

/** True for the one who is to make it. */
function isFirst(store: string): boolean {
  try {
    fs.mkdirSync(store);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * An installation as its first start leaves it, with the demo, stopped: a copy of the one that whoever asks first starts in the folder `store`, which the caller takes away.
 * For tests whose matter is not the first start itself; that is start.process.test.ts's.
 */
export async function prepared(store: string, environment: Record<string, string> = {}): Promise<Platform> {
  const [data, ready] = [path.join(store, 'data'), path.join(store, 'ready')];
  if (isFirst(store)) await make(data, ready, store);
  await until('a prepared installation', () => fs.existsSync(ready), START_MS);
  const platform = await Platform.fresh(environment);
  copy(data, platform.dir);
  return platform;
}

async function make(data: string, ready: string, store: string): Promise<void> {
  const first = await Platform.fresh();
  try {
    await first.start();
    await first.stop();
    fs.mkdirSync(data);
    copy(first.dir, data);
    fs.writeFileSync(ready, '');
  } catch (error) {
    fs.rmSync(store, { recursive: true, force: true });
    throw error;
  } finally {
    await first.remove();
  }
}
