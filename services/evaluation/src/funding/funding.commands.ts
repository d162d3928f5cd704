import { assertNone, formatMoney, parseMoney, refuse } from '@opora/kernel';
import { defineCommand } from '@opora/subgraph';
import { lockProject, projectKeepers, touched } from '../project/project.commands';
import { ProjectPeriod } from '../project/project-period.entity';
import type { Project } from '../project/project.entity';
import { dateViolations } from '../project/project.rules';
import { FundingClaim } from './funding-claim.entity';
import { FundingShare } from './funding-share.entity';
import { RecordClaimInput, SetFundingInput } from './funding.input';
import { amountsOf, claimViolations, fundingViolations } from './funding.rules';

/** States who pays a project and how much (R-FIN-01, R-FIN-02); replaces what was stated before. */
export const setFunding = defineCommand({
  name: 'setFunding', input: SetFundingInput, allow: projectKeepers,
  async run(work, input): Promise<Project> {
    const { tx } = work;
    const project = await lockProject(work, input.projectId, input.expectedVersion);
    assertNone(fundingViolations(input));
    const total = input.total ? parseMoney(input.total) : null;
    if (input.kind === 'CEILING' && BigInt(project.claimed) > total!) {
      refuse({ code: 'FIN_CEILING_EXCEEDED', rule: 'R-FIN-03', field: 'input.total', actual: formatMoney(BigInt(project.claimed)), limit: formatMoney(total!), messageCs: 'Překročena maximální podpora.' });
    }
    const amounts = amountsOf(total, input.shares.map(({ basisPoints }) => basisPoints ?? null));
    await tx.delete(FundingShare, { projectId: project.id });
    await tx.insert(FundingShare, input.shares.map(({ payer, basisPoints }, place) => ({ projectId: project.id, place, payer, basisPoints: basisPoints ?? null, amount: amounts?.[place]?.toString() ?? null })));
    return touched(tx, project.id, { budgetTotal: total?.toString() ?? null, budgetKind: input.kind ?? null });
  },
});

/** Claims money (R-FIN-03 under the project's lock, R-FIN-04 for the day). */
export const recordClaim = defineCommand({
  name: 'recordClaim', input: RecordClaimInput, allow: projectKeepers,
  async run(work, { projectId, expectedVersion, amount, claimedOn, note }): Promise<Project> {
    const { tx } = work;
    const project = await lockProject(work, projectId, expectedVersion);
    const [halere, claimed] = [parseMoney(amount), BigInt(project.claimed)];
    const periods = await tx.find(ProjectPeriod, { where: { projectId }, order: { from: 'ASC' }, take: 100 });
    const total = project.budgetTotal === null ? null : BigInt(project.budgetTotal);
    assertNone([...claimViolations({ kind: project.budgetKind, total, claimed, amount: halere }), ...dateViolations(periods, claimedOn, 'input.claimedOn')]);
    await tx.insert(FundingClaim, { projectId, amount: halere.toString(), claimedOn, note: note ?? null });
    return touched(tx, projectId, { claimed: (claimed + halere).toString() });
  },
});
