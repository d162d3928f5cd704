import { Not, type EntityManager } from 'typeorm';
import { anyOf, assertNone, notInFuture, pastOr, pragueDay, type Actor, type Violation } from '@opora/kernel';
import { defineCommand, insertNew, tally, type Work } from '@opora/subgraph';
import { requireOrp, territory } from '@opora/territory';
import { assertRoundOpen } from '../closing/closed-round';
import { carryNeedsTo, returnNeedsFrom } from '../need/carry-over';
import { lockPlan } from '../plan/round-table-plan.commands';
import type { RoundTablePlan } from '../plan/round-table-plan.entity';
import { KnownProject } from '../project/known-project.entity';
import { periodViolations } from '../project/project.rules';
import { assertMayWrite } from '../scope';
import { RoundTable } from './round-table.entity';
import { CancelRoundTableInput, HoldRoundTableInput, PlanRoundTableInput, ScheduleRoundTableInput } from './round-table.input';
import { facilitatorViolations, heldDayViolations, orderViolations, placeViolations, roundAlreadyClosing, stateViolations, tableExists } from './round-table.rules';
import { countsOf } from './round-table.tally';
import { askAgain, planReminders, tellCancelled, tellDated, tellMoved } from './telling';

const allow = anyOf('organiser', 'regional-methodologist', 'facilitator', 'networker');
const orpName = (code: string) => territory.findOrp(code)?.name ?? code;

/** What every change of a table is decided on, read under the lock of the project's plan. */
interface Setting { plan: RoundTablePlan; others: RoundTable[]; project: KnownProject }

async function settingOf(tx: EntityManager, projectId: string, exceptId?: string): Promise<Setting> {
  const plan = await lockPlan(tx, projectId);
  const others = await tx.findBy(RoundTable, { projectId, status: Not('CANCELLED'), ...(exceptId ? { id: Not(exceptId) } : {}) });
  return { plan, others, project: await tx.findOneByOrFail(KnownProject, { projectId }) };
}

/** The table with its setting, both locked, the plan first. Throws NOT_FOUND, CONFLICT_VERSION, FORBIDDEN_SCOPE and what its state forbids. */
async function openTable({ tx, actor, get, lock }: Work, id: string, expectedVersion?: number): Promise<Setting & { table: RoundTable }> {
  const { projectId } = await get(RoundTable, id);
  const setting = await settingOf(tx, projectId, id);
  const table = await lock(RoundTable, id, expectedVersion);
  assertMayWriteTable(actor, table);
  assertNone(stateViolations(table.status));
  return { ...setting, table };
}

const assertMayWriteTable = (actor: Actor, { krajCode, orpCode }: Pick<RoundTable, 'krajCode' | 'orpCode'>) => assertMayWrite(actor, { krajCode, orpCode }, 'input.orpCode');

const dayViolations = ({ others, project }: Setting, table: Pick<RoundTable, 'level' | 'orpCode' | 'round' | 'closesRound'>, day: string, field = 'input.date'): Violation[] =>
  [...periodViolations(project, day, field), ...orderViolations(others, table, day, field)];

/** Saves a changed table and moves its counts from what it was to what it is. */
async function saveTable(tx: EntityManager, before: RoundTable, change: Partial<RoundTable>): Promise<RoundTable> {
  const taken = countsOf(before, -1);
  const saved = await tx.save(Object.assign(before, change));
  await tally(tx, [...taken, ...countsOf(saved, 1)]);
  return saved;
}

export const planRoundTable = defineCommand({
  name: 'planRoundTable', input: PlanRoundTableInput, allow,
  async run({ tx, actor, now, send }, { projectId, level, date, statedOn, venue, facilitatorIds, source, ...given }) {
    const setting = await settingOf(tx, projectId);
    const { plan, others } = setting;
    const wanted = { level, orpCode: given.orpCode ?? null, round: given.round ?? null, closesRound: given.closesRound ?? null };
    assertMayWriteTable(actor, { krajCode: plan.krajCode, orpCode: wanted.orpCode });
    await assertRoundOpen(tx, projectId, wanted.round ?? wanted.closesRound, 'input.round');
    const today = pragueDay(now);
    const facilitators = facilitatorIds ?? plan.facilitatorIds;
    assertNone([
      ...placeViolations(plan, others, wanted, orpName), ...facilitatorViolations(plan, facilitators), ...notInFuture(statedOn, today, 'input.statedOn'),
      ...(date ? dayViolations(setting, wanted, date) : []),
    ]);
    if (wanted.orpCode) requireOrp(wanted.orpCode, 'input.orpCode', { validOn: pastOr(date ?? statedOn, today) });
    const table = await insertNew(tx, RoundTable, {
      projectId, krajCode: plan.krajCode, ...wanted, status: date ? 'SCHEDULED' : 'PLANNED', date: date ?? null, datedOn: date ? (statedOn ?? today) : null, heldBy: null,
      venue: venue ?? null, facilitatorIds: facilitators, attendance: null, minutesClosedAt: null, cancelledReason: null, source: source ?? null,
    }, {
      round_table_once_per_orp_and_round: () => tableExists(wanted.round!, orpName(wanted.orpCode!), null),
      round_table_closes_a_round_once: () => roundAlreadyClosing(wanted.closesRound!),
    });
    await tally(tx, countsOf(table, 1));
    await carryNeedsTo(tx, table);
    tellDated({ send, now }, table, []);
    await planReminders({ tx, send, now }, table);
    return table;
  },
});

export const scheduleRoundTable = defineCommand({
  name: 'scheduleRoundTable', input: ScheduleRoundTableInput, allow,
  async run(work, { roundTableId, expectedVersion, date, statedOn, venue, facilitatorIds }) {
    const { table, ...setting } = await openTable(work, roundTableId, expectedVersion);
    await assertRoundOpen(work.tx, table.projectId, table.round ?? table.closesRound, 'input.roundTableId');
    const before = { date: table.date, facilitatorIds: table.facilitatorIds };
    const today = pragueDay(work.now);
    assertNone([...dayViolations(setting, table, date), ...facilitatorViolations(setting.plan, facilitatorIds ?? []), ...notInFuture(statedOn, today, 'input.statedOn')]);
    const saved = await saveTable(work.tx, table, {
      status: 'SCHEDULED', date, datedOn: statedOn ?? today, venue: venue === undefined ? table.venue : venue, facilitatorIds: facilitatorIds ?? table.facilitatorIds,
    });
    await carryNeedsTo(work.tx, saved);
    if (before.date === null || before.date === saved.date) tellDated(work, saved, before.date === null ? [] : before.facilitatorIds);
    else {
      await askAgain(work.tx, saved);
      await tellMoved(work, saved, before.date);
    }
    await planReminders(work, saved);
    return saved;
  },
});

export const holdRoundTable = defineCommand({
  name: 'holdRoundTable', input: HoldRoundTableInput, allow,
  async run(work, { roundTableId, expectedVersion, date, knownHeldBy, attendance }) {
    const { table, ...setting } = await openTable(work, roundTableId, expectedVersion);
    const day = date ?? knownHeldBy;
    assertNone([
      ...heldDayViolations(date ?? null, knownHeldBy ?? null, pragueDay(work.now)),
      ...(date ? dayViolations(setting, table, date) : day ? periodViolations(setting.project, day, 'input.knownHeldBy') : []),
    ]);
    const saved = await saveTable(work.tx, table, {
      status: 'HELD', date: date ?? null, heldBy: date ? null : knownHeldBy!,
      // A day that was already known stays known since then; a day told only afterwards is known since it happened.
      datedOn: date ? (table.date === date ? table.datedOn : date) : null, attendance: attendance?.map(({ kind, count, absent, excused }) => ({ kind, count, absent: absent ?? null, excused: excused ?? null })) ?? null,
    });
    await carryNeedsTo(work.tx, saved);
    await planReminders(work, saved);
    return saved;
  },
});

export const cancelRoundTable = defineCommand({
  name: 'cancelRoundTable', input: CancelRoundTableInput, allow,
  async run(work, { roundTableId, expectedVersion, reason }) {
    const { table } = await openTable(work, roundTableId, expectedVersion);
    await assertRoundOpen(work.tx, table.projectId, table.round ?? table.closesRound, 'input.roundTableId');
    await returnNeedsFrom(work.tx, table);
    const saved = await saveTable(work.tx, table, { status: 'CANCELLED', cancelledReason: reason });
    await tellCancelled(work, saved);
    await planReminders(work, saved);
    return saved;
  },
});
