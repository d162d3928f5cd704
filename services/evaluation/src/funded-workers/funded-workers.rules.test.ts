import { workerViolations } from './funded-workers.rules';

describe('R-EVA-09: 2 to 4 workers a municipality', () => {
  it.each([2, 3, 4])('%d is accepted', (count) => expect(workerViolations(count, { fewest: 2, most: 4 })).toEqual([]));
  it.each([1, 5])('%d is refused', (count) => expect(workerViolations(count, { fewest: 2, most: 4 })).toEqual([
    { code: 'EVA_WORKER_RANGE', rule: 'R-EVA-09', field: 'input.count', actual: count, limit: '2–4', messageCs: 'Výzva umožňuje 2 až 4 pracovníky.' },
  ]));
});
