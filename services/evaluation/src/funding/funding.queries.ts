import { formatMoney, notFound } from '@opora/kernel';
import type { Context } from '@opora/subgraph';
import { childrenOf, findProject } from '../project/project.queries';
import type { Project } from '../project/project.entity';
import { FundingClaim } from './funding-claim.entity';
import { FundingShare, type FundingSource } from './funding-share.entity';

const money = (halere: string | null): string | null => (halere === null ? null : formatMoney(BigInt(halere)));

/** Payers of each project in the order stated. */
export const sharesOf = (cx: Context, projects: readonly { id: string }[]) => childrenOf<FundingShare>(cx, FundingShare, 'projectId', projects, 'each.place', 10);
/** Claims of each project, the newest first; at most 200. */
export const claimsOf = async (cx: Context, projects: readonly { id: string }[]) =>
  (await childrenOf<FundingClaim>(cx, FundingClaim, 'projectId', projects, 'each.claimed_on desc, each.id desc')).map((claims) => claims.map((claim) => ({ ...claim, amount: money(claim.amount)! })));
export const shownShare = ({ id, payer, basisPoints, amount }: FundingShare) => ({ id, payer, basisPoints, amount: money(amount) });

/** Money of a project as the graph shows it: budget, claims and what is left. */
export function budgetOf({ budgetTotal, budgetKind, claimed }: Project) {
  return { total: money(budgetTotal), kind: budgetKind, claimed: money(claimed)!, remaining: budgetTotal === null ? null : formatMoney(BigInt(budgetTotal) - BigInt(claimed)) };
}

/** The check of journey J18: the split to the haléř and its difference from the total. Throws NOT_FOUND. */
export async function fundingCheck(cx: Context, { projectId }: { projectId: string }) {
  const project = await findProject(cx, { id: projectId });
  if (!project) throw notFound('projectId');
  const [parts] = await sharesOf(cx, [project]);
  const of = (payer: FundingSource) => money(parts!.find((part) => part.payer === payer)?.amount ?? null);
  const stated = parts!.flatMap(({ amount }) => (amount === null ? [] : [BigInt(amount)]));
  const sum = stated.length === 0 ? null : stated.reduce((total, amount) => total + amount, 0n);
  const difference = sum === null || project.budgetTotal === null ? null : formatMoney(BigInt(project.budgetTotal) - sum);
  return {
    project, ...budgetOf(project), sum: sum === null ? null : formatMoney(sum), difference,
    shares: { esf: of('ESF'), state: of('STATE_BUDGET'), region: of('REGION_BUDGET') }, parts: parts!.map(shownShare),
  };
}
