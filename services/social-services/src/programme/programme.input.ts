import { cleanOptionalText, cleanText, parseDate } from '@opora/kernel';
import { ChangeInput, Checked } from '@opora/subgraph';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { SERVICE_FORMS, SERVICE_TYPES, type ServiceForm, type ServiceType } from './programme.rules';

const AGE = 120;

export class TargetGroupInput {
  @Matches(/^[A-Z][A-Z0-9_]{1,39}$/) code: string;
  @Checked((text, field) => cleanText(text, { max: 200, field })) titleCs: string;
  @IsOptional() @IsInt() @Min(0) @Max(AGE) childAgeTo?: number | null;
}

export class ServiceTypePlanInput {
  @IsIn(SERVICE_TYPES) serviceType: ServiceType;
  @Checked((text, field) => cleanText(text, { max: 100, field })) legalBasis: string;
  @IsInt() lotCount: number;
  @IsArray() @ArrayMaxSize(3) @IsIn(SERVICE_FORMS, { each: true }) forms: ServiceForm[];
  @IsBoolean() otherForms: boolean;
  @IsOptional() @IsInt() @Min(0) @Max(AGE) ageFrom?: number | null;
  @IsOptional() @IsInt() @Min(0) @Max(AGE) ageTo?: number | null;
  @IsArray() @ArrayMaxSize(20) @ValidateNested({ each: true }) @Type(() => TargetGroupInput) targetGroups: TargetGroupInput[];
  @IsInt() supportedPersonsTarget: number;
  @IsString() @MaxLength(20) fteTarget: string;
}

export class OpenPeriodInput {
  @Checked(parseDate) from: string;
  @Checked(parseDate) to: string;
}

export class SetServicePlanInput extends ChangeInput {
  @IsUUID() projectId: string;
  @IsString() @MaxLength(10) krajCode: string;
  @IsInt() priceShare: number;
  @IsOptional() @Checked(parseDate) endsOn?: string | null;
  @IsOptional() @ValidateNested() @Type(() => OpenPeriodInput) capacityRequested?: OpenPeriodInput | null;
  @IsOptional() @Checked((text, field) => cleanOptionalText(text, { max: 300, field })) source?: string | null;
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(2) @ValidateNested({ each: true }) @Type(() => ServiceTypePlanInput) types: ServiceTypePlanInput[];
}
