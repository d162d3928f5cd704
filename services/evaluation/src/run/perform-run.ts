import { territory } from '@opora/territory';
import type { JobRun } from '@opora/subgraph';
import { indicators } from '../indicators/all';
import type { IndicatorDefinition } from '../indicator/definition';
import { cellsOf, COUNTRY, type CellResult, type GatewayAnswer } from './cells.rules';
import { endPass, keepResults, LeaseLost, openCells, releaseRun, takeRun, targetsByKraj, type Taken } from './run.store';

/** BUSY: another process has it, or it is finished. STOPPED: the process is shutting down and gave it back. */
export type Outcome = 'DONE' | 'PARTIAL' | 'FAILED' | 'BUSY' | 'STOPPED';

/**
 * One pass over a run: every cell not done yet is asked for and kept. It may be killed at any point and started again by anybody; the end is the same rows once.
 * Indicators with the same question share one asking. Two takers never write for one run: the later one's number fences the earlier one off.
 */
export async function performRun(work: JobRun, runId: string, definitions: readonly IndicatorDefinition[] = indicators): Promise<Outcome> {
  const { db, now, signal, log } = work;
  const run = await takeRun(db, runId, now());
  if (!run) return 'BUSY';
  try {
    const wanted = definitions.filter(({ id }) => run.indicatorIds.includes(id));
    const krajCodes = territory.kraje().map(({ code }) => code);
    const open = await openCells(db, run, wanted.map((indicator) => ({ indicator, territoryCodes: indicator.territory === 'country' ? [COUNTRY] : krajCodes })));
    const targets = await targetsByKraj(db, wanted.flatMap(({ metric }) => (metric === null ? [] : [metric])));
    const ask = asker(work, run);
    for (const indicator of wanted) {
      const territoryCodes = open.filter(({ indicatorId }) => indicatorId === indicator.id).map(({ territoryCode }) => territoryCode);
      if (territoryCodes.length === 0) continue;
      if (signal.aborted) { await releaseRun(db, run); return 'STOPPED'; }
      const answer = await ask(indicator.ask);
      await keepResults(db, run, indicator, computed(work, indicator, answer, territoryCodes, targets.get(indicator.metric ?? '') ?? new Map()), now());
    }
    return await endPass(db, run, wanted, now());
  } catch (error) {
    if (error instanceof LeaseLost) { log.warn({ runId }, 'the run was taken over'); return 'BUSY'; }
    await releaseRun(db, run).catch(() => undefined);
    throw error;
  }
}

/** A mistake in one indicator fails its own cells and no other's. */
function computed({ log }: JobRun, indicator: IndicatorDefinition, ...rest: [GatewayAnswer, readonly string[], ReadonlyMap<string, string>]): CellResult[] {
  try {
    return cellsOf(indicator, ...rest);
  } catch (err) {
    log.error({ err, indicatorId: indicator.id }, 'an indicator could not be computed');
    return rest[1].map((territoryCode) => ({ territoryCode, failed: 'INTERNAL' }));
  }
}

/** Asks a question once a pass; a gateway that cannot be reached is an answer without data. */
function asker({ askGateway, log }: JobRun, run: Taken): (question: string) => Promise<GatewayAnswer> {
  const asked = new Map<string, Promise<GatewayAnswer>>();
  const ask = (question: string): Promise<GatewayAnswer> => askGateway(question, { asOf: run.asOf }).catch((err: unknown) => {
    log.warn({ runId: run.id, err }, 'the graph did not answer');
    return {};
  });
  return (question) => asked.get(question) ?? asked.set(question, ask(question)).get(question)!;
}
