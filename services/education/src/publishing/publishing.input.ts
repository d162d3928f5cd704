import { cleanText, parseDate } from '@opora/kernel';
import { ChangeInput, Checked, CommandInput } from '@opora/subgraph';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsOptional, IsUUID } from 'class-validator';

export class PublishSeminarsInput extends CommandInput {
  @ArrayMinSize(1) @ArrayMaxSize(100) @ArrayUnique() @IsUUID(undefined, { each: true }) eventIds: string[];
  @IsOptional() @Checked(parseDate) registrationClosesOn: string | null = null;
}

export class RecordEventHeldInput extends ChangeInput {
  @IsUUID() eventId: string;
  @IsOptional() @Checked(parseDate) knownHeldBy: string | null = null;
}

export class CancelEventInput extends ChangeInput {
  @IsUUID() eventId: string;
  @Checked((text, field) => cleanText(text, { max: 500, field })) reason: string;
}
