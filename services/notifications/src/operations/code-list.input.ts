import { IsBoolean, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { parseDate } from '@opora/kernel';
import { Checked, CommandInput } from '@opora/subgraph';
import { CODE_LISTS, type CodeListKind } from '@opora/territory';

const MOST_CHARACTERS = 200_000;

export class ImportCodeListInput extends CommandInput {
  @IsIn(Object.keys(CODE_LISTS)) kind: CodeListKind;
  @Checked(parseDate) version: string;
  @IsString() @MaxLength(MOST_CHARACTERS) csv: string;
  @IsOptional() @IsBoolean() dryRun?: boolean | null;
}
