import { setTimeout as sleep } from 'node:timers/promises';
import { smallGraph } from './small-graph';

test('a gateway that leaves answers who is in hand and who was on the way, tells them to come elsewhere, and is not ready meanwhile', async () => {
  let answer!: () => void;
  const held = new Promise<void>((resolve) => { answer = resolve; });
  const graph = await smallGraph({ transports: { regions: async () => { await held; return { data: { kraj: { code: 'CZ051' } } }; } } });
  const ask = () => fetch(`${graph.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ kraj(code: \\"CZ051\\") { code } }"}' });
  const inHand = ask();
  await sleep(50);
  const left = graph.leave();
  const onTheWay = ask();
  expect((await fetch(`${graph.url}/health/ready`)).status).toBe(503);
  answer();
  for (const response of [await inHand, await onTheWay]) expect(await response.json()).toEqual({ data: { kraj: { code: 'CZ051' } } });
  expect((await onTheWay).headers.get('connection')).toBe('close');
  await left;
  await expect(ask()).rejects.toThrow('fetch failed');
});
