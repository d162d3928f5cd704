import { kill } from '../../kills/victims';
import { assertSeen, defineFault } from '../fault';
import type { Stage } from '../../stage/stage';

async function killed(stage: Stage, victim: 'postmaster' | 'backend'): Promise<string> {
  const [api, worker] = [await stage.api(), await stage.worker()];
  const codes = new Set<string>();
  await stage.insist();
  assertSeen(await kill(victim, stage.platform, null), 'there was nobody to kill');
  for (let n = 0; n < 5; n++) codes.add((await stage.tryChange()).code);
  const { waitedMs } = await stage.insist();
  assertSeen([...codes].every((code) => ['OK', 'SERVICE_UNAVAILABLE'].includes(code)), `clients met ${[...codes].join(', ')}`);
  assertSeen(await stage.api() === api && await stage.worker() === worker, 'the api or the worker was replaced');
  return `clients met ${[...codes].join(', ')}; answered again ${waitedMs} ms later by the same processes; ${await stage.allDelivered()}`;
}

export const postmasterKilled = defineFault({
  row: 7, name: 'kill -9 of the postmaster', stage: 'embedded', short: ['postgres'], inject: 'kill -9', expected: 'restart; queries fail SERVICE_UNAVAILABLE, then recover without a restart of the services',
  run: (stage) => killed(stage, 'postmaster'),
});
export const backendKilled = defineFault({
  row: 8, name: 'kill -9 of one backend', stage: 'embedded', short: ['postgres'], inject: 'kill -9 of a random connection’s process', expected: 'crash recovery, as the row above',
  run: (stage) => killed(stage, 'backend'),
});
