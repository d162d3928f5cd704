import type { Context } from '@opora/subgraph';
import { In } from 'typeorm';
import { WorkingGroup } from './working-group.entity';
import { WorkingGroupMember } from './working-group-member.entity';

const MOST_MEMBERS = 200;

/** The group of each recruitment plan, in the order asked for; null where there is none. */
export async function groupsOf(cx: Context, recruitmentPlanIds: readonly string[]): Promise<(WorkingGroup | null)[]> {
  const rows = await cx.db.manager.findBy(WorkingGroup, { recruitmentPlanId: In([...recruitmentPlanIds]) });
  return recruitmentPlanIds.map((id) => rows.find(({ recruitmentPlanId }) => recruitmentPlanId === id) ?? null);
}

/** Memberships of each group, the oldest first, at most 200 a group. */
export async function membersOf(cx: Context, groupIds: readonly string[]): Promise<WorkingGroupMember[][]> {
  const rows = await cx.db.manager.find(WorkingGroupMember, { where: { groupId: In([...groupIds]) }, order: { validFrom: 'ASC', id: 'ASC' }, take: MOST_MEMBERS * groupIds.length });
  return groupIds.map((id) => rows.filter(({ groupId }) => groupId === id).slice(0, MOST_MEMBERS));
}
