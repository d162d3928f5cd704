import { cleanOptionalText, cleanText, parseDecimal } from '@opora/kernel';
import { Checked, CommandInput } from '@opora/subgraph';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsIn, IsInt, IsOptional, IsUUID, Matches, Max, Min, ValidateNested } from 'class-validator';
import { DECLARED_UNITS, type DeclaredUnit } from './topic.rules';

export class TopicInput {
  @Matches(/^[\p{L}\d-]{1,20}$/u) code: string;
  @Checked((text, field) => cleanText(text, { max: 300, field })) titleCs: string;
  @Checked((text, field) => cleanOptionalText(text, { max: 300, field })) @IsOptional() titleEn: string | null = null;
  @IsOptional() @IsInt() @Min(1) @Max(10) days: number | null = null;
  @IsOptional() @Checked(parseDecimal) amount: string | null = null;
  @IsIn(DECLARED_UNITS) unit: DeclaredUnit;
  @Checked((text, field) => cleanOptionalText(text, { max: 200, field })) @IsOptional() source: string | null = null;
}

export class AddTopicsInput extends CommandInput {
  @IsUUID() projectId: string;
  @ArrayMinSize(1) @ArrayMaxSize(50) @ValidateNested({ each: true }) @Type(() => TopicInput) topics: TopicInput[];
}
