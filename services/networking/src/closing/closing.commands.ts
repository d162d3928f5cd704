import { Not } from 'typeorm';
import { anyOf, assertNone, notFound } from '@opora/kernel';
import { defineCommand } from '@opora/subgraph';
import { territory } from '@opora/territory';
import { carryNeedsTo } from '../need/carry-over';
import { lockPlan } from '../plan/round-table-plan.commands';
import { Round } from '../plan/round.entity';
import { RoundTable } from '../round-table/round-table.entity';
import { assertMayWrite } from '../scope';
import { assertRoundOpen } from './closed-round';
import { CloseRoundInput } from './closing.input';
import { closingViolations } from './closing.rules';

export const closeRound = defineCommand({
  name: 'closeRound', input: CloseRoundInput, allow: anyOf('organiser', 'regional-methodologist', 'facilitator'),
  async run({ tx, actor, lock }, { projectId, number, expectedVersion, waiverReason }) {
    const plan = await lockPlan(tx, projectId);
    assertMayWrite(actor, plan, 'input.projectId');
    const known = await tx.findOneBy(Round, { projectId, number });
    if (!known) throw notFound('input.number');
    const round = await lock(Round, known.id, expectedVersion);
    await assertRoundOpen(tx, projectId, number, 'input.number');
    const tables = await tx.findBy(RoundTable, { projectId, status: Not('CANCELLED') });
    assertNone(closingViolations(number, plan.orpCodes, tables, (code) => territory.orp(code).name, Boolean(waiverReason)));
    const regional = tables.find(({ closesRound }) => closesRound === number)!;
    await carryNeedsTo(tx, regional);
    // A waiver is kept only where one was needed.
    const needed = waiverReason && closingViolations(number, plan.orpCodes, tables, (code) => territory.orp(code).name, false).length > 0;
    return tx.save(Object.assign(round, { closedOn: regional.date ?? regional.heldBy, closedByRegionalTableId: regional.id, waiverReason: needed ? waiverReason : null }));
  },
});
