import { cleanText, parseDate } from '@opora/kernel';
import { ChangeInput, Checked, CommandInput } from '@opora/subgraph';
import { IsUUID } from 'class-validator';

export class CreateWorkingGroupInput extends CommandInput {
  @IsUUID() recruitmentPlanId: string;
  @Checked((text, field) => cleanText(text, { max: 200, field })) name: string;
}

export class AddGroupMemberInput extends CommandInput {
  @IsUUID() groupId: string;
  @IsUUID() organisationId: string;
  @Checked(parseDate) from: string;
}

export class EndGroupMembershipInput extends ChangeInput {
  @IsUUID() memberId: string;
  @Checked(parseDate) lastDay: string;
}
