import { cleanOptionalText, cleanText, parseDate } from '@opora/kernel';
import { ChangeInput, Checked, CommandInput } from '@opora/subgraph';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { DaysInput } from '../plan/plan.input';
import { assertNoApplicant } from './applicant-names';

const MOST = 10_000_000;
const guarded = (text: string | null, field: string): string | null => { if (text !== null) assertNoApplicant(text, field); return text; };
const note = (text: string, field: string) => guarded(cleanOptionalText(text, { max: 2000, field, multiline: true }), field);
const type = (text: string, field: string) => guarded(cleanText(text, { max: 200, field }), field);

export class CreateRecruitmentPlanInput extends CommandInput {
  @IsUUID() strategicPlanId: string;
  @IsInt() @Min(1) @Max(100_000) target: number;
  @IsOptional() @ValidateNested() @Type(() => DaysInput) period?: DaysInput | null;
  @IsOptional() @Checked((text, field) => cleanOptionalText(text, { max: 300, field })) source?: string | null;
}

export class RecordRecruitmentActivityInput extends CommandInput {
  @IsUUID() recruitmentPlanId: string;
  @IsUUID() organisationId: string;
  @Checked(parseDate) date: string;
  @Checked(type) type: string;
  @IsIn(['PLANNED', 'DONE']) state: 'PLANNED' | 'DONE';
  @IsOptional() @IsInt() @Min(0) @Max(MOST) reach?: number | null;
  @IsOptional() @IsInt() @Min(0) @Max(MOST) newApplicants?: number | null;
  @IsOptional() @Checked(note) note?: string | null;
}

export class CompleteRecruitmentActivityInput extends ChangeInput {
  @IsUUID() activityId: string;
  @Checked(parseDate) date: string;
  @IsOptional() @IsInt() @Min(0) @Max(MOST) reach?: number | null;
  @IsOptional() @IsInt() @Min(0) @Max(MOST) newApplicants?: number | null;
  @IsOptional() @Checked(note) note?: string | null;
}

export class CancelRecruitmentActivityInput extends ChangeInput {
  @IsUUID() activityId: string;
  @IsOptional() @Checked(note) reason?: string | null;
}
