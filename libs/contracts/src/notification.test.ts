import { evaluationRunFailed } from './notifications/evaluation-run-failed';
import { evaluationRunFinished } from './notifications/evaluation-run-finished';
import { RECIPIENTS_AT_ONCE, tellAll } from './notification';

const notice = (count: number) => ({ recipients: Array.from({ length: count }, (_, n) => String(n)), runId: 'r', done: 1, failed: 0 });

test('ten thousand recipients travel in ten events of a thousand, everybody in one of them', () => {
  const events = tellAll(evaluationRunFinished, notice(10_000));
  expect(events.map(({ payload }) => payload.recipients.length)).toEqual(Array(10).fill(RECIPIENTS_AT_ONCE));
  expect(new Set(events.flatMap(({ payload }) => payload.recipients)).size).toBe(10_000);
  expect(events[9]).toMatchObject({ topic: 'evaluation-run-finished', consumers: ['notifications'], payload: { runId: 'r' } });
});
test('the last event carries the rest, and nobody is told by none', () => {
  expect(tellAll(evaluationRunFinished, notice(1001)).map(({ payload }) => payload.recipients.length)).toEqual([1000, 1]);
  expect(tellAll(evaluationRunFinished, notice(0))).toEqual([]);
});

test.each([1, 2, 5])('what an evaluation run has computed is said in Czech whatever its number, here %i', (count) => {
  const run = { recipients: [], runId: 'r' };
  expect(evaluationRunFinished.words({ ...run, done: count, failed: 0 }).text).toBe(`Spočtené hodnoty: ${count}.`);
  expect(evaluationRunFinished.words({ ...run, done: 1, failed: count }).text).toBe(`Spočtené hodnoty: 1, nezdařené: ${count}; ty se spočítají znovu.`);
  expect(evaluationRunFailed.words({ ...run, done: count, failed: 1 }).text).toBe(`Spočtené hodnoty: ${count}, nezdařené ani po opakování: 1. Důvody najdete po přihlášení u výpočtu.`);
});
