import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsInt, IsOptional, IsUUID, Matches, Max, Min, ValidateNested } from 'class-validator';
import { ChangeInput } from '@opora/subgraph';
import { Day, Text } from '../text-checks';
import { OUTPUT_KINDS, type OutputKind } from './output.entity';

const Count = () => (target: object, property: string) => { for (const each of [IsOptional(), IsInt(), Min(0), Max(10_000_000)]) each(target, property); };

export class OutputInput {
  @Matches(/^[a-z0-9-]{1,60}$/) code: string;
  @Text(300) title: string;
  @IsIn(OUTPUT_KINDS) kind: OutputKind;
  @IsOptional() @Text(100) phase?: string | null;
  @Count() planned?: number | null;
  @Count() actual?: number | null;
  @Count() pagesFrom?: number | null;
  @Count() pagesTo?: number | null;
  @Count() copies?: number | null;
  @IsOptional() @Text(100) whenStated?: string | null;
  @Day() asOf: string;
  @Text(200) source: string;
}

export class RegisterOutputsInput extends ChangeInput {
  @IsUUID() projectId: string;
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(50) @ValidateNested({ each: true }) @Type(() => OutputInput) outputs: OutputInput[];
}
