import { anyOf, assertNone } from '@opora/kernel';
import { defineCommand, refusing } from '@opora/subgraph';
import { KnownOrganisation } from '../known/known-organisation.entity';
import { RecruitmentPlan } from '../recruitment/recruitment-plan.entity';
import { assertMayCoordinate, COORDINATORS } from '../scope';
import { AddGroupMemberInput, CreateWorkingGroupInput, EndGroupMembershipInput } from './group.input';
import { eligibilityViolations, endViolations, memberKind } from './group.rules';
import { WorkingGroup } from './working-group.entity';
import { WorkingGroupMember } from './working-group-member.entity';

/** Opens the working group of a recruitment plan; a plan has one. */
export const createWorkingGroup = defineCommand({
  name: 'createWorkingGroup', input: CreateWorkingGroupInput, allow: anyOf(...COORDINATORS),
  async run({ tx, actor, get }, { recruitmentPlanId, name }) {
    const { krajCode } = await get(RecruitmentPlan, recruitmentPlanId);
    assertMayCoordinate(actor, krajCode, 'input.recruitmentPlanId');
    return refusing(tx.save(tx.create(WorkingGroup, { recruitmentPlanId, krajCode, name })), {
      working_group_once_per_plan: () => ({ code: 'FAM_GROUP_EXISTS', field: 'input.recruitmentPlanId', messageCs: 'Plán už má pracovní skupinu.' }),
    });
  },
});

/** Takes an organisation into the group; what it is, is known from networking. Answers with the group. */
export const addGroupMember = defineCommand({
  name: 'addGroupMember', input: AddGroupMemberInput, allow: anyOf(...COORDINATORS),
  async run({ tx, actor, get }, { groupId, organisationId, from }) {
    const group = await get(WorkingGroup, groupId);
    assertMayCoordinate(actor, group.krajCode, 'input.groupId');
    const organisation = await tx.findOneBy(KnownOrganisation, { id: organisationId });
    assertNone(eligibilityViolations(organisation));
    await refusing(tx.insert(WorkingGroupMember, { groupId, organisationId, kind: memberKind(organisation)!, validFrom: from, lastDay: null }), {
      working_group_member_once_at_a_time: () => ({ code: 'FAM_ALREADY_MEMBER', field: 'input.organisationId', messageCs: 'Organizace už je členem skupiny.' }),
    });
    return group;
  },
});

/** Ends a membership; what the member did stays counted. */
export const endGroupMembership = defineCommand({
  name: 'endGroupMembership', input: EndGroupMembershipInput, allow: anyOf(...COORDINATORS),
  async run({ tx, actor, get, lock }, { memberId, lastDay, expectedVersion }) {
    const member = await lock(WorkingGroupMember, memberId, expectedVersion ?? undefined);
    assertMayCoordinate(actor, (await get(WorkingGroup, member.groupId)).krajCode, 'input.memberId');
    assertNone(endViolations(member, lastDay));
    member.lastDay = lastDay;
    return tx.save(member);
  },
});
