import { cleanOptionalText, cleanText, parseDate, parseDecimal } from '@opora/kernel';
import { Checked, CommandInput } from '@opora/subgraph';
import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';

export class CreateProgrammeInput extends CommandInput {
  @IsUUID() projectId: string;
  @Checked((text, field) => cleanText(text, { max: 300, field })) titleCs: string;
  @Checked(parseDecimal) hours: string;
  @IsOptional() @Checked(parseDecimal) lessons: string | null = null;
  @IsInt() @Min(1) @Max(1000) runsPlanned: number;
  @IsInt() @Min(1) @Max(1000) runSize: number;
  /** The day from which the plan is known; today when absent. */
  @IsOptional() @Checked(parseDate) statedOn: string | null = null;
  @IsOptional() @Checked((text, field) => cleanOptionalText(text, { max: 200, field })) source: string | null = null;
}

export class CreateRunInput extends CommandInput {
  @IsUUID() programmeId: string;
  @IsOptional() @IsInt() @Min(1) @Max(1000) participantsMax: number | null = null;
}
