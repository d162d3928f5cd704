import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { canRead, nativeFolder, runAs, type RunAs } from './native';
import { fileProblem } from './problem';

/** Where one server lives: its data, log and remembered port, and the binaries it runs. */
export interface Home { dir: string; data: string; log: string; portFile: string; native: string; who: RunAs }

/** A folder for root's databases that an unprivileged account can reach; used when the asked one is inside a closed folder such as root's own. */
const reachable = (dir: string) => path.join('/var/lib/opora', createHash('sha256').update(dir).digest('hex').slice(0, 12));

/** Opens the server's folder. Root in a closed folder is given `/var/lib/opora/<hash of the folder>` and a note of it where the data was asked for. */
export function openHome(asked: string): Home {
  let dir = path.resolve(asked);
  try {
    fs.mkdirSync(dir, { recursive: true });
    const who = runAs(path.join(dir, 'data'));
    if (!canRead(dir, who)) {
      const closed = dir;
      dir = reachable(dir);
      fs.mkdirSync(dir, { recursive: true, mode: 0o755 });
      fs.writeFileSync(path.join(closed, 'moved-to.txt'), `PostgreSQL may not run as root and no other account can reach this folder, so its data is in ${dir}.\n`);
    }
    const data = path.join(dir, 'data');
    const owner = runAs(data);
    return { dir, data, log: path.join(dir, 'server.log'), portFile: path.join(dir, 'port'), native: nativeFolder(dir, owner), who: owner };
  } catch (error) {
    throw fileProblem(error, dir);
  }
}
