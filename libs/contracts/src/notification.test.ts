import { evaluationRunFailed } from './notifications/evaluation-run-failed';
import { evaluationRunFinished } from './notifications/evaluation-run-finished';
import { indicatorBehindTarget } from './notifications/indicator-behind-target';
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

test('which indicator of which territory is behind is said by name and in Czech numbers; an event of an older version says its code', () => {
  const told = { recipients: [], indicatorId: 'fte', territoryCode: 'CZ051', periodFrom: '2017-01-01', periodTo: '2017-12-31', asOf: '2017-05-24', value: '4.5', target: '42' };
  expect(indicatorBehindTarget.words({ ...told, indicatorCs: 'Úvazky', territoryCs: 'Liberecký kraj' }).text).toMatch(/^Úvazky, Liberecký kraj: ke dni 24\. 5\. 2017 je splněno 4,5 z cíle 42, /);
  expect(indicatorBehindTarget.words(told).text).toMatch(/^Indikátor, CZ051: ke dni /);
});
