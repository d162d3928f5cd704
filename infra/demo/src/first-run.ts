import { key, type DemoWork } from './demo';

const ASKED = 'mutation ($input: RunEvaluationJobInput!) { runEvaluationJob(input: $input) { id } }';

/** Asks for the indicators of 2017 as of the day of the sources; the worker's schedule takes the run within seconds. */
export async function askFirstRun(work: DemoWork): Promise<void> {
  await work.ask('evaluator', ASKED, { input: { period: { from: '2017-01-01', to: '2017-12-31' }, asOf: '2017-05-24', idempotencyKey: key('first-run') } });
}
