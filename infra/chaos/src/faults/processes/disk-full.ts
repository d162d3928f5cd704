import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { leaving } from '../../harness/leavings';
import { Stage } from '../../stage/stage';
import { assertSeen, defineFault, NotPossibleHere } from '../fault';

const SIZE_MB = 700;

export const diskFull = defineFault({
  row: 15, name: 'the disk of the database and the logs is full', stage: 'own', inject: `an installation on a disk of ${SIZE_MB} MB that is filled to the last block`,
  expected: 'SERVICE_UNAVAILABLE for changes, reads work, and all recovers when there is room',
  async run() {
    const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'opora-disk-'));
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE_MB}m`, 'tmpfs', dir]).status !== 0) throw new NotPossibleHere('this user may not mount a small disk');
    const away = leaving(() => { execFileSync('umount', [dir]); fs.rmSync(dir, { recursive: true, force: true }); });
    const data = path.join(dir, 'data');
    fs.mkdirSync(data);
    let stage: Stage | undefined;
    try {
      stage = await Stage.open({ dir: data });
      await stage.insist();
      const filler = path.join(dir, 'filler');
      spawnSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=64k'], { stdio: 'ignore' });
      const met = new Set<string>();
      for (let n = 0; n < 60; n++) met.add((await stage.tryChange()).code);
      const read = await stage.tryRead();
      fs.rmSync(filler);
      const { waitedMs } = await stage.insist();
      assertSeen(met.has('SERVICE_UNAVAILABLE') && read.code === 'OK', `changes met ${[...met].join(', ')}, a read ${read.code}`);
      assertSeen([...met].every((code) => ['OK', 'SERVICE_UNAVAILABLE', 'SUBGRAPH_UNAVAILABLE', 'CLOSED', 'NO_ANSWER'].includes(code)), `changes met ${[...met].join(', ')}`);
      return `changes met ${[...met].join(', ')}, a read ${read.code}; answered again ${waitedMs} ms after there was room; ${await stage.allDelivered()}`;
    } finally {
      await stage?.close();
      await away();
    }
  },
});
