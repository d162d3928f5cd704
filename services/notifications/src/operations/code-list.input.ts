import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { parseDate } from '@opora/kernel';
import { Checked, CommandInput } from '@opora/subgraph';
import { CODE_LISTS, type CodeListKind } from '@opora/territory';

const MOST_CHARACTERS = 200_000;
const MOST_CODES = 200;

export class SuccessionInput {
  @IsString() @MaxLength(40) code: string;
  @IsString() @MaxLength(40) successor: string;
}

export class ImportCodeListInput extends CommandInput {
  @IsIn(Object.keys(CODE_LISTS)) kind: CodeListKind;
  @Checked(parseDate) version: string;
  @IsString() @MaxLength(MOST_CHARACTERS) csv: string;
  @IsOptional() @IsArray() @ArrayMaxSize(MOST_CODES) @ValidateNested({ each: true }) @Type(() => SuccessionInput) successors?: SuccessionInput[] | null;
  @IsOptional() @IsArray() @ArrayMaxSize(MOST_CODES) @IsString({ each: true }) moved?: string[] | null;
  @IsOptional() @IsBoolean() dryRun?: boolean | null;
}

export class WithdrawCodeListImportInput extends CommandInput {
  @IsString() @MaxLength(40) id: string;
}
