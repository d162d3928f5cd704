import { ORGANISATION_KINDS, type OrganisationKind } from '@opora/contracts';
import { cleanOptionalText, cleanText, parseDate } from '@opora/kernel';
import { Checked, CommandInput } from '@opora/subgraph';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsUUID, Matches, Max, Min, ValidateNested } from 'class-validator';
import { REPORT_SECTIONS, type ReportSection } from '../report/report.rules';

export class NormInput {
  @IsOptional() @IsInt() @Min(1) @Max(10_000) capacityMin?: number | null;
  @IsOptional() @IsInt() @Min(1) @Max(10_000) capacityMax?: number | null;
  @IsOptional() @IsBoolean() staffCounts?: boolean | null;
  @IsOptional() @IsInt() @Min(1) @Max(60) days?: number | null;
  @IsOptional() @IsInt() @Min(1) @Max(12) month?: number | null;
  @IsOptional() @IsInt() @Min(1) @Max(366) perYear?: number | null;
  @IsOptional() @IsInt() @Min(1) @Max(100_000) minutesFrom?: number | null;
  @IsOptional() @IsInt() @Min(1) @Max(100_000) minutesTo?: number | null;
  @IsOptional() @IsArray() @IsIn(ORGANISATION_KINDS, { each: true }) eligible?: OrganisationKind[] | null;
  @IsOptional() @IsInt() @Min(1) @Max(2400) offerHours?: number | null;
  @IsOptional() @IsInt() @Min(1) @Max(3650) reportDays?: number | null;
  @IsOptional() @IsArray() @ArrayUnique() @IsIn(REPORT_SECTIONS, { each: true }) reportSections?: ReportSection[] | null;
}

export class SetEventPlanInput extends CommandInput {
  @IsUUID() projectId: string;
  @Matches(/^[A-Z_]{2,60}$/) kind: string;
  @IsOptional() @IsInt() @Min(0) @Max(20) phase: number | null = null;
  @IsOptional() @IsInt() @Min(0) @Max(100_000) target: number | null = null;
  @IsOptional() @IsInt() @Min(0) @Max(10_000) perArea: number | null = null;
  @IsOptional() @ArrayMaxSize(50) @Checked((areas: unknown[], field) => areas.map((area) => cleanText(area, { max: 100, field }))) areas: string[] | null = null;
  @IsOptional() @ValidateNested() @Type(() => NormInput) norm: NormInput | null = null;
  /** The day from which the plan is known. */
  @Checked(parseDate) statedOn: string;
  @Checked((text, field) => cleanOptionalText(text, { max: 200, field })) @IsOptional() source: string | null = null;
}
