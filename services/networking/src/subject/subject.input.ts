import { IsBoolean, IsOptional, IsUUID } from 'class-validator';
import { Checked, CommandInput } from '@opora/subgraph';
import { parseReason } from '../reason';

export class AnonymiseSubjectInput extends CommandInput {
  @IsUUID() subjectId: string;
  @IsBoolean() dryRun: boolean;
  @IsOptional() @IsBoolean() keepRequired?: boolean | null;
  @Checked(parseReason) reason: string;
}
