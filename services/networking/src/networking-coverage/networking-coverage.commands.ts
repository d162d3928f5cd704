import { anyOf, assertNone, notFound, notInFuture, pragueDay } from '@opora/kernel';
import { defineCommand, insertNew } from '@opora/subgraph';
import { KnownProject } from '../project/known-project.entity';
import { assertMayWrite } from '../scope';
import { NetworkingCoverage } from './networking-coverage.entity';
import { StateNetworkingCoverageInput } from './networking-coverage.input';
import { coverageViolations } from './networking-coverage.rules';

export const stateNetworkingCoverage = defineCommand({
  name: 'stateNetworkingCoverage', input: StateNetworkingCoverageInput, allow: anyOf('organiser', 'regional-methodologist', 'facilitator', 'mpsv-methodologist'),
  async run({ tx, actor, now }, { idempotencyKey: _, claimedOverPercent, source, ...totals }) {
    const project = await tx.findOneBy(KnownProject, { projectId: totals.projectId });
    if (!project) throw notFound('input.projectId');
    assertMayWrite(actor, project, 'input.projectId');
    assertNone([...coverageViolations(totals), ...notInFuture(totals.statedOn, pragueDay(now), 'input.statedOn')]);
    return insertNew(tx, NetworkingCoverage, { ...totals, claimedOverPercent: claimedOverPercent ?? null, source: source ?? null }, {
      networking_coverage_once_a_day: () => ({ code: 'NET_COVERAGE_STATED', field: 'input.statedOn', actual: totals.statedOn, messageCs: 'Údaje k tomuto dni už jsou zapsány.' }),
    });
  },
});
