import { anyOf } from '@opora/kernel';
import { CommandInput, defineCommand } from '@opora/subgraph';
import { IsIn, IsUUID } from 'class-validator';
import { assertMayPlan, getProject, PLANNERS } from '../scope';
import { ParticipationPlan } from './participation-plan.entity';
import { PARTICIPANT_RULES, type ProgrammeCode } from '../training-rules/training-rule-set';

export class SetParticipationPlanInput extends CommandInput {
  @IsUUID() projectId: string;
  @IsIn(Object.keys(PARTICIPANT_RULES)) programme: ProgrammeCode;
}

export const setParticipationPlan = defineCommand({
  name: 'setParticipationPlan', input: SetParticipationPlanInput, allow: anyOf(...PLANNERS),
  async run({ tx, actor }, { projectId, programme }) {
    const project = await getProject(tx, projectId);
    assertMayPlan(actor, project);
    const known = await tx.findOneBy(ParticipationPlan, { projectId });
    return tx.save(Object.assign(known ?? tx.create(ParticipationPlan, { projectId }), { programme }));
  },
});
