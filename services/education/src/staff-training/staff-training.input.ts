import { cleanOptionalText, cleanText, parseDate } from '@opora/kernel';
import { Checked, CommandInput } from '@opora/subgraph';
import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';

export class SetStaffTrainingPlanInput extends CommandInput {
  @IsUUID() projectId: string;
  @IsInt() @Min(1) @Max(100_000) completions: number;
  @IsInt() @Min(1) @Max(10_000) workers: number;
  @Checked(parseDate) statedOn: string;
  @IsOptional() @Checked((text, field) => cleanOptionalText(text, { max: 200, field })) source: string | null = null;
}

export class RecordStaffTrainingInput extends CommandInput {
  @IsUUID() projectId: string;
  @IsUUID() personId: string;
  @Checked((text, field) => cleanText(text, { max: 300, field })) titleCs: string;
  @Checked(parseDate) completedOn: string;
  @IsOptional() @IsInt() @Min(1) @Max(100_000) minutes: number | null = null;
}
