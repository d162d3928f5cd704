import { CommandInput } from '@opora/subgraph';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsBoolean, IsOptional, IsUUID } from 'class-validator';

export class SendSeminarInvitationsInput extends CommandInput {
  @ArrayMinSize(1) @ArrayMaxSize(100) @ArrayUnique() @IsUUID(undefined, { each: true }) seminarIds: string[];
  @IsOptional() @ArrayMinSize(1) @ArrayMaxSize(1000) @ArrayUnique() @IsUUID(undefined, { each: true }) organisationIds: string[] | null = null;
}

export class SetInvitationOptOutInput extends CommandInput {
  @IsUUID() organisationId: string;
  @IsBoolean() optedOut: boolean;
}
