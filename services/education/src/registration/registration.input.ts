import { cleanOptionalText } from '@opora/kernel';
import { ChangeInput, Checked, CommandInput } from '@opora/subgraph';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { MOST_ACCEPTABLE } from './registration.rules';

export class TopicChoiceInput {
  @IsUUID() topicId: string;
  @ArrayMinSize(1) @ArrayMaxSize(MOST_ACCEPTABLE) @ArrayUnique() @IsUUID(undefined, { each: true }) seminarIdsInOrder: string[];
}

export class RegisterForSeriesInput extends CommandInput {
  @IsUUID() personId: string;
  @ArrayMinSize(1) @ArrayMaxSize(10) @ValidateNested({ each: true }) @Type(() => TopicChoiceInput) choices: TopicChoiceInput[];
}

export class RegisterForEventInput extends CommandInput {
  @IsUUID() personId: string;
  @ArrayMinSize(1) @ArrayMaxSize(MOST_ACCEPTABLE) @ArrayUnique() @IsUUID(undefined, { each: true }) eventIdsInOrder: string[];
}

export class PlaceParticipantInput extends CommandInput {
  @IsUUID() personId: string;
  @IsUUID() eventId: string;
}

export class CancelRegistrationInput extends ChangeInput {
  @IsUUID() registrationId: string;
  @IsOptional() @Checked((text, field) => cleanOptionalText(text, { max: 500, field })) reason: string | null = null;
}

export class TransferRegistrationInput extends ChangeInput {
  @IsUUID() registrationId: string;
  @IsUUID() toSeminarId: string;
}

export class CloseRegistrationInput extends ChangeInput {
  @IsUUID() eventId: string;
}
