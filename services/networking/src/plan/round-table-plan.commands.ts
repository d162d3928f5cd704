import { In, Not, type EntityManager } from 'typeorm';
import { anyOf, assertNone, common, forbiddenScope, notFound, pragueDay } from '@opora/kernel';
import { defineCommand } from '@opora/subgraph';
import { requireKraj, requireOrpIn, territory } from '@opora/territory';
import { Person } from '../person/person.entity';
import { KnownProject } from '../project/known-project.entity';
import { RoundTable } from '../round-table/round-table.entity';
import { assertMayWrite } from '../scope';
import { Round } from './round.entity';
import { RoundTablePlan } from './round-table-plan.entity';
import { SetRoundTablePlanInput } from './round-table-plan.input';
import { planViolations, tablesOutsidePlan } from './round-table-plan.rules';

/** The plan of a project, locked: every change of a project's tables goes through it one after another, so that limits hold under races. Throws NET_PLAN_MISSING. */
export async function lockPlan(tx: EntityManager, projectId: string): Promise<RoundTablePlan> {
  const plan = await tx.findOne(RoundTablePlan, { where: { projectId }, lock: { mode: 'pessimistic_write' } });
  if (plan) return plan;
  assertNone([{ code: 'NET_PLAN_MISSING', field: 'input.projectId', actual: projectId, messageCs: 'Projekt zatím nemá plán kulatých stolů.' }]);
  throw notFound('input.projectId');
}

export const setRoundTablePlan = defineCommand({
  name: 'setRoundTablePlan', input: SetRoundTablePlanInput, allow: anyOf('organiser', 'regional-methodologist', 'facilitator'),
  async run({ tx, actor, now }, { projectId, krajCode, expectedVersion, windows, idempotencyKey: _, source, ...counts }) {
    const before = await tx.findOneBy(RoundTablePlan, { projectId });
    const validOn = pragueDay(now);
    const kraj = requireKraj(krajCode, 'input.krajCode', { validOn, kept: before?.krajCode }).code;
    assertMayWrite(actor, { krajCode: kraj }, 'input.krajCode');
    const project = await tx.findOneBy(KnownProject, { projectId });
    if (!project) throw notFound('input.projectId');
    if (project.krajCode !== null && project.krajCode !== kraj) throw forbiddenScope('input.krajCode');
    counts.orpCodes.forEach((code, at) => requireOrpIn(code, kraj, `input.orpCodes.${at}`, { validOn, kept: before?.orpCodes }));
    if ((await tx.countBy(Person, { id: In(counts.facilitatorIds) })) !== counts.facilitatorIds.length) throw notFound('input.facilitatorIds');
    assertNone(planViolations(counts, windows ?? []));

    const plan = await planOf(tx, { projectId, krajCode: kraj, ...counts });
    assertMayWrite(actor, plan, 'input.projectId');
    if (expectedVersion !== undefined && expectedVersion !== plan.version) throw common('CONFLICT_VERSION', { field: 'input.expectedVersion', actual: expectedVersion, limit: plan.version });
    const tables = await tx.findBy(RoundTable, { projectId, status: Not('CANCELLED') });
    assertNone(tablesOutsidePlan(counts, tables, (code) => territory.orp(code).name));
    const saved = await tx.save(Object.assign(plan, counts, { krajCode: kraj, source: source ?? null }));
    await setRounds(tx, saved, windows ?? []);
    return saved;
  },
});

/** The project's plan, locked; made by the first call, and by only one of two that race. */
async function planOf(tx: EntityManager, values: Partial<RoundTablePlan> & { projectId: string }): Promise<RoundTablePlan> {
  await tx.createQueryBuilder().insert().into(RoundTablePlan).values(values).orIgnore().execute();
  return lockPlan(tx, values.projectId);
}

async function setRounds(tx: EntityManager, { projectId, krajCode, roundCount }: RoundTablePlan, windows: NonNullable<SetRoundTablePlanInput['windows']>): Promise<void> {
  const known = new Map((await tx.findBy(Round, { projectId })).map((round) => [round.number, round]));
  const rounds = Array.from({ length: roundCount }, (_, at) => {
    const window = windows.find(({ number }) => number === at + 1);
    return tx.create(Round, { ...known.get(at + 1), projectId, krajCode, number: at + 1, windowFrom: window?.from ?? null, windowTo: window?.to ?? null, source: window?.source ?? null });
  });
  await tx.save(rounds);
  await tx.remove([...known.values()].filter(({ number }) => number > roundCount));
}
