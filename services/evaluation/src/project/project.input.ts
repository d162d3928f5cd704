import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { ChangeInput, CommandInput } from '@opora/subgraph';
import { Day, Text, Texts } from '../text-checks';
import type { Precision } from './project-period.entity';
import type { ProjectStatus } from './project.entity';
import type { FactNature } from './source-fact.entity';

const PRECISIONS = ['DAY', 'MONTH', 'YEAR'];

export class ProjectPeriodInput {
  @Day() from: string;
  @Day() to: string;
  @IsOptional() @IsIn(PRECISIONS) fromPrecision?: Precision | null;
  @IsOptional() @IsIn(PRECISIONS) toPrecision?: Precision | null;
  @Text(200) source: string;
}

export class RegisterProjectInput extends CommandInput {
  @Matches(/^[A-Z0-9-]{1,20}$/) code: string;
  @Text(300) name: string;
  @IsOptional() @Text(80) registrationNumber?: string | null;
  @IsOptional() @Text(200) kind?: string | null;
  @IsOptional() @Text(200) programme?: string | null;
  @IsOptional() @Text(300) priorityAxis?: string | null;
  @IsOptional() @Text(300) investmentPriority?: string | null;
  @IsOptional() @Text(300) call?: string | null;
  @IsOptional() @Text(1000) callObjective?: string | null;
  @IsOptional() @Text(300) eligibleApplicants?: string | null;
  @Text(300) beneficiary: string;
  @IsOptional() @IsString() @MaxLength(10) krajCode?: string | null;
  @IsIn(['RUNNING', 'CLOSED', 'NOT_STATED']) status: ProjectStatus;
  @IsOptional() @ValidateNested() @Type(() => ProjectPeriodInput) period?: ProjectPeriodInput | null;
  @IsOptional() @IsInt() @Min(1) @Max(600) statedMonths?: number | null;
  @IsOptional() @IsArray() @ArrayMaxSize(20) @Texts(2000) goals?: string[] | null;
  @IsOptional() @Text(1000) targetGroup?: string | null;
  @IsOptional() @IsArray() @ArrayMaxSize(20) @Texts(500) legalBases?: string[] | null;
  @IsOptional() @IsArray() @ArrayMaxSize(10) @Texts(200) publicity?: string[] | null;
  @IsOptional() @IsArray() @ArrayMaxSize(20) @Texts(200) timelineTimes?: string[] | null;
  @IsOptional() @IsArray() @ArrayMaxSize(20) @Texts(300) timelineSteps?: string[] | null;
  @Text(200) source: string;
}

export class ExtendProjectInput extends ChangeInput {
  @IsUUID() projectId: string;
  @ValidateNested() @Type(() => ProjectPeriodInput) period: ProjectPeriodInput;
}

export class CloseProjectInput extends ChangeInput {
  @IsUUID() projectId: string;
}

export class LinkProjectsInput extends ChangeInput {
  @IsUUID() projectId: string;
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(20) @IsUUID(undefined, { each: true }) linkedProjectIds: string[];
  @Text(200) source: string;
}

export class SourceFactInput {
  @Matches(/^[a-z0-9-]{1,60}$/) key: string;
  @Text(1000) statement: string;
  @IsIn(['DATE', 'PLAN', 'ACTUAL', 'STRUCTURE', 'STATEMENT']) nature: FactNature;
  @Text(200) source: string;
}

export class RecordSourceFactsInput extends ChangeInput {
  @IsUUID() projectId: string;
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(100) @ValidateNested({ each: true }) @Type(() => SourceFactInput) facts: SourceFactInput[];
}
