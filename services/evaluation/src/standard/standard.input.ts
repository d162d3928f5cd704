import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsInt, IsOptional, IsUUID, Matches, Max, Min, ValidateNested } from 'class-validator';
import { CommandInput } from '@opora/subgraph';
import { Day, Text } from '../text-checks';
import { SUBJECT_KINDS, type SubjectKind } from './inspection-methodology.entity';

export class StandardInput {
  @IsInt() @Min(1) @Max(100) number: number;
  @Text(300) titleCs: string;
  @Text(300) titleEn: string;
}

export class RegisterStandardSetInput extends CommandInput {
  @Matches(/^[A-Z0-9-]{1,40}$/) code: string;
  @Text(100) edition: string;
  @Text(300) titleCs: string;
  @Text(300) titleEn: string;
  @Text(300) legalBasis: string;
  @Day() validFrom: string;
  @IsOptional() @Day() validTo?: string | null;
  @Day() obligationFrom: string;
  @Day() complyBy: string;
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(100) @ValidateNested({ each: true }) @Type(() => StandardInput) standards: StandardInput[];
  @Text(500) source: string;
}

export class AddInspectionMethodologyInput extends CommandInput {
  @IsUUID() projectId: string;
  @Text(300) title: string;
  @IsIn(SUBJECT_KINDS) subjectKind: SubjectKind;
  @Text(200) source: string;
}

export class PlanSpodInspectionInput extends CommandInput {
  @IsUUID() methodologyId: string;
  @IsUUID() organisationId: string;
  @Day() plannedOn: string;
  @IsOptional() @Day() trainedOn?: string | null;
}
