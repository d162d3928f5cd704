import { opened, sealed, type Sealed } from './seal';

const KEY = 'k'.repeat(32);
const NOW = Date.parse('2026-11-22T12:00:00Z');
const place = { queue: 'opora-events-education', id: 'n-1', name: 'organisation-changed' };
const data = { b: 1, a: ['č', null] };

test('a sealed job opens to what was put in, also when the store keeps its fields in another order', () => {
  const { body, at, seal } = sealed(KEY, place, data, NOW);
  expect(opened(KEY, place, { seal, at, body }, NOW + 1000)).toEqual({ data });
});
test.each<[string, (job: Sealed) => unknown]>([
  ['with another body', (job) => ({ ...job, body: '{"b":2}' })], ['of another moment', (job) => ({ ...job, at: job.at + 1 })], ['without a seal', ({ body, at }) => ({ body, at })], ['with half a seal', (job) => ({ ...job, seal: job.seal.slice(0, 20) })],
  ['with its data bare', () => data], ['that is nothing', () => null], ['that is a number', () => 7], ['that is a list', () => []], ['whose seal is no text', (job) => ({ ...job, seal: 1 })], ['whose moment is text', (job) => ({ ...job, at: String(job.at) })],
])('a job %s stays closed', (_title, change) => expect(opened(KEY, place, change(sealed(KEY, place, data, NOW)), NOW)).toBeNull());
test('a job moved to another queue, under another id or name, of another installation, or kept for a week stays closed', () => {
  const job = sealed(KEY, place, data, NOW);
  for (const other of [{ ...place, queue: 'opora-events-networking' }, { ...place, id: 'n-2' }, { ...place, name: 'x' }]) expect(opened(KEY, other, job, NOW)).toBeNull();
  expect(opened('x'.repeat(32), place, job, NOW)).toBeNull();
  expect(opened(KEY, place, job, NOW + 7 * 86_400_000 + 1)).toBeNull();
});
