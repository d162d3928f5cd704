import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { CommandInput } from '@opora/subgraph';
import { Day } from '../text-checks';

export class PeriodInput {
  @Day() from: string;
  @Day() to: string;
}

class IndicatorsInput extends CommandInput {
  @ValidateNested() @Type(() => PeriodInput) period: PeriodInput;
  @IsOptional() @IsArray() @ArrayMinSize(1) @ArrayMaxSize(100) @IsString({ each: true }) @MaxLength(80, { each: true }) indicatorIds?: string[] | null;
}

export class RunEvaluationJobInput extends IndicatorsInput {
  @IsOptional() @Day() asOf?: string | null;
}

export class LockIndicatorPeriodInput extends IndicatorsInput {}
