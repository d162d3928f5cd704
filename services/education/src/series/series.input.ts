import { cleanOptionalText, cleanText, parseDate, parseDecimal } from '@opora/kernel';
import { Checked, CommandInput } from '@opora/subgraph';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsInt, IsOptional, IsString, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { PeriodIn, price } from '../planning/planning.input';

export class CreateSeminarSeriesInput extends CommandInput {
  @IsUUID() projectId: string;
  @IsString() krajCode: string;
  @Checked((text, field) => cleanText(text, { max: 300, field })) titleCs: string;
  @ArrayMinSize(1) @ArrayMaxSize(50) @IsUUID(undefined, { each: true }) topicIds: string[];
  @ArrayMinSize(1) @ArrayMaxSize(20) @IsString({ each: true }) okresCodes: string[];
  @ValidateNested() @Type(() => PeriodIn) window: PeriodIn;
  @IsInt() @Min(1) @Max(10_000) minCapacity: number;
  @IsOptional() @IsInt() @Min(1) @Max(10_000) capacity: number | null = null;
  @IsInt() @Min(1) @Max(10_000) targetSeminars: number;
  @Checked(parseDecimal) hoursPerOkres: string;
  @IsInt() @Min(0) @Max(50) twoDayTopics: number;
  @IsOptional() @Checked(price) price: string | null = null;
  @IsOptional() @Checked(parseDate) tenderAnnouncedBy: string | null = null;
  @IsOptional() @Checked(parseDate) contractBy: string | null = null;
  /** The day from which the plan is known; today when absent. */
  @IsOptional() @Checked(parseDate) statedOn: string | null = null;
  @IsOptional() @Checked((text, field) => cleanOptionalText(text, { max: 200, field })) source: string | null = null;
}
