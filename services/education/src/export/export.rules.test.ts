import { LARGEST_EXPORT, MOST_EXPORTED, MOST_QUEUED, queueProblems, rowProblems, stateAt } from './export.rules';

test('thirty thousand rows are exported in the background, one more is refused whole', () => {
  expect(rowProblems(MOST_EXPORTED, 'input.id')).toEqual([]);
  expect(rowProblems(30_001, 'input.id')).toEqual([{ code: 'BAD_USER_INPUT', field: 'input.id', actual: 30_001, limit: 30_000, messageCs: 'Export na pozadí smí mít nejvýše 30 000 řádků.' }]);
});
test('five exports of a person may wait to be written', () =>
  expect([queueProblems(MOST_QUEUED - 1, 'f'), queueProblems(MOST_QUEUED, 'f')]).toMatchObject([[], [{ code: 'EDU_EXPORTS_TOO_MANY', actual: 6, limit: 5 }]]));
test('a file expires at its hour, not a moment before', () => {
  const until = new Date('2017-08-18T10:00:00Z');
  const ready = { state: 'READY', availableUntil: until } as const;
  expect([stateAt(ready, new Date(until.getTime() - 1)), stateAt(ready, until), stateAt({ state: 'FAILED', availableUntil: null }, until)]).toEqual(['READY', 'EXPIRED', 'FAILED']);
});
test('the largest export fits an answer of ten megabytes in base64', () => expect(Math.ceil(LARGEST_EXPORT / 3) * 4).toBeLessThan(10 * 1024 * 1024 - 1024));
