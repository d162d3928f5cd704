import { parseDate } from '@opora/kernel';
import { ChangeInput, Checked, CommandInput } from '@opora/subgraph';
import { IsOptional, IsUUID } from 'class-validator';

export class RecordEmploymentInput extends CommandInput {
  @IsUUID() personId: string;
  @IsUUID() organisationId: string;
  @Checked(parseDate) from: string;
  @IsOptional() @Checked(parseDate) to: string | null = null;
  @IsOptional() @Checked(parseDate) probationTo: string | null = null;
}

export class EndEmploymentInput extends ChangeInput {
  @IsUUID() employmentId: string;
  @Checked(parseDate) to: string;
}
