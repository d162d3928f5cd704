import { IsBoolean, IsOptional, IsUUID } from 'class-validator';
import { Checked, CommandInput, parseReason } from '@opora/subgraph';

export class AnonymiseSubjectInput extends CommandInput {
  @IsUUID() subjectId: string;
  @IsBoolean() dryRun: boolean;
  @IsOptional() @IsBoolean() keepRequired?: boolean | null;
  @Checked(parseReason) reason: string;
}
