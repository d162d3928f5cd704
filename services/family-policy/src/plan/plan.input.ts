import { cleanOptionalText, cleanText, parseDate } from '@opora/kernel';
import { ChangeInput, Checked, CommandInput } from '@opora/subgraph';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { EMPTY_MEASURES, type EmptyMeasures } from '../measure/progress.rules';
import { ADOPTING_BODIES, ANALYTIC_PARTS, type AdoptingBody, type AnalyticPart } from './plan.rules';

const OPEN = ['PREPARATION', 'DRAFT'] as const;
const title = (text: string, field: string): string => cleanText(text, { max: 300, field });

export class DaysInput {
  @Checked(parseDate) from: string;
  @Checked(parseDate) to: string;
}

export class CreateStrategicPlanInput extends CommandInput {
  @IsUUID() projectId: string;
  @IsString() @MaxLength(10) krajCode: string;
  @Checked(title) title: string;
  @IsOptional() @ValidateNested() @Type(() => DaysInput) period?: DaysInput | null;
  @IsOptional() @IsIn(OPEN) status?: (typeof OPEN)[number] | null;
  @IsOptional() @IsIn(ANALYTIC_PARTS) analyticPart?: AnalyticPart | null;
  @IsOptional() @IsIn(EMPTY_MEASURES) emptyMeasures?: EmptyMeasures | null;
  @IsOptional() @Checked((text, field) => cleanOptionalText(text, { max: 300, field })) source?: string | null;
}

export class ChangeStrategicPlanInput extends ChangeInput {
  @IsUUID() planId: string;
  @IsOptional() @Checked(title) title?: string | null;
  @IsOptional() @ValidateNested() @Type(() => DaysInput) period?: DaysInput | null;
  @IsOptional() @IsIn(OPEN) status?: (typeof OPEN)[number] | null;
  @IsOptional() @IsIn(ANALYTIC_PARTS) analyticPart?: AnalyticPart | null;
  @IsOptional() @IsIn(EMPTY_MEASURES) emptyMeasures?: EmptyMeasures | null;
}

export class RecordAdoptionInput extends CommandInput {
  @IsUUID() planId: string;
  @IsIn(ADOPTING_BODIES) body: AdoptingBody;
  @Checked(parseDate) date: string;
  @Checked((text, field) => cleanText(text, { max: 100, field })) resolutionNumber: string;
}

export class AdoptStrategicPlanInput extends ChangeInput {
  @IsUUID() planId: string;
}

export class NewPlanVersionInput extends CommandInput {
  @IsUUID() planId: string;
}
