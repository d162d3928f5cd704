import { cleanOptionalText, cleanText, parseDate } from '@opora/kernel';
import { ChangeInput, Checked, CommandInput } from '@opora/subgraph';
import { ArrayMaxSize, ArrayUnique, IsIn, IsInt, IsOptional, IsUrl, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { MATERIAL_KINDS, SUBJECT_KINDS, type MaterialKind, type SubjectKind } from './material.rules';

export class AddMaterialInput extends CommandInput {
  @IsUUID() projectId: string;
  @IsIn(MATERIAL_KINDS) kind: MaterialKind;
  @Checked((text, field) => cleanText(text, { max: 300, field })) titleCs: string;
  @IsOptional() @IsIn(SUBJECT_KINDS) subject: SubjectKind | null = null;
  @IsOptional() @IsInt() @Min(1) @Max(10_000) issue: number | null = null;
  @IsOptional() @IsInt() @Min(1) @Max(100_000) pagesFrom: number | null = null;
  @IsOptional() @IsInt() @Min(1) @Max(100_000) pagesTo: number | null = null;
  @IsOptional() @IsInt() @Min(1) @Max(100_000_000) copies: number | null = null;
  @IsOptional() @IsUUID() firstShownAtId: string | null = null;
  /** The day from which the plan is known; today when absent. */
  @IsOptional() @Checked(parseDate) plannedOn: string | null = null;
  @IsOptional() @Checked((text, field) => cleanOptionalText(text, { max: 200, field })) source: string | null = null;
}

export class PublishMaterialInput extends ChangeInput {
  @IsUUID() materialId: string;
  @IsOptional() @Checked(parseDate) publishedOn: string | null = null;
  @IsOptional() @Checked(parseDate) knownPublishedBy: string | null = null;
  @IsOptional() @IsUrl({ protocols: ['https'], require_protocol: true, disallow_auth: true }) @MaxLength(500) url: string | null = null;
  @IsOptional() @IsUUID() fileId: string | null = null;
}

export class SetMaterialPlanInput extends CommandInput {
  @IsUUID() projectId: string;
  @IsIn(MATERIAL_KINDS) kind: MaterialKind;
  @IsInt() @Min(1) @Max(100_000) target: number;
  @IsOptional() @ArrayMaxSize(4) @ArrayUnique() @IsIn(SUBJECT_KINDS, { each: true }) subjects: SubjectKind[] | null = null;
  @Checked(parseDate) statedOn: string;
  @IsOptional() @Checked((text, field) => cleanOptionalText(text, { max: 200, field })) source: string | null = null;
}
