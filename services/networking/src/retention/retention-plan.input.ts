import { IsIn, IsInt, IsOptional, IsString, Max, Min } from 'class-validator';
import { RETENTION_CATEGORIES, type RetentionCategory } from '@opora/contracts';
import { Checked, CommandInput, parseReason } from '@opora/subgraph';

/** What follows from a period of the platform's own is not set here. */
export const MOST_YEARS = 100;

export class SetRetentionPeriodInput extends CommandInput {
  @IsIn(RETENTION_CATEGORIES) category: RetentionCategory;
  @IsOptional() @IsString() krajCode?: string | null;
  @IsOptional() @IsInt() @Min(1) @Max(MOST_YEARS) years?: number | null;
  @Checked(parseReason) source: string;
}
