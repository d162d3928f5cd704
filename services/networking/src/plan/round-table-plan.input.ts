import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsInt, IsOptional, IsString, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { parseDate } from '@opora/kernel';
import { ChangeInput, Checked } from '@opora/subgraph';
import { Source } from '../text-input';

export class RoundWindowInput {
  @IsInt() @Min(1) @Max(12) number: number;
  @Checked(parseDate) from: string;
  @Checked(parseDate) to: string;
  @IsOptional() @Source() source?: string | null;
}

export class SetRoundTablePlanInput extends ChangeInput {
  @IsUUID() projectId: string;
  @IsString() krajCode: string;
  @IsInt() @Min(0) @Max(12) perOrp: number;
  @IsArray() @ArrayUnique() @ArrayMaxSize(50) @IsString({ each: true }) orpCodes: string[];
  @IsInt() @Min(0) @Max(12) regional: number;
  @IsInt() @Min(0) @Max(12) roundCount: number;
  @IsOptional() @ArrayMaxSize(12) @ValidateNested({ each: true }) @Type(() => RoundWindowInput) windows?: RoundWindowInput[] | null;
  @IsArray() @ArrayUnique() @ArrayMaxSize(50) @IsUUID(undefined, { each: true }) facilitatorIds: string[];
  @IsOptional() @Source() source?: string | null;
}
