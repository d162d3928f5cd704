import { IsUUID } from 'class-validator';
import { ChangeInput, Checked, CommandInput, parseReason } from '@opora/subgraph';

export class HoldSubjectInput extends CommandInput {
  @IsUUID() subjectId: string;
  @Checked(parseReason) reason: string;
}

export class ReleaseSubjectInput extends ChangeInput {
  @IsUUID() id: string;
  @Checked(parseReason) reason: string;
}
