import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsOptional, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { assertNoPersonalData, cleanOptionalText, common } from '@opora/kernel';
import { SERVICES } from '@opora/contracts';
import { Checked, CommandInput } from '@opora/work';

/** The reason of an operator's act: required, short, without personal data. Throws REASON_REQUIRED, GDPR_PERSONAL_DATA_DETECTED. */
export function parseReason(text: unknown, field: string): string {
  const reason = cleanOptionalText(text, { max: 500, field });
  if (!reason) throw common('REASON_REQUIRED', { field });
  assertNoPersonalData(reason, field);
  return reason;
}

export class FailedJobFilter {
  @IsOptional() @IsArray() @ArrayMinSize(1) @ArrayMaxSize(100) @IsUUID(undefined, { each: true }) ids?: string[] | null;
  @IsOptional() @IsString() @MaxLength(100) topic?: string | null;
}

export class HandleFailedJobsInput extends CommandInput {
  @IsOptional() @IsIn(SERVICES.map((service) => `events-${service}`)) queue?: string | null;
  @IsOptional() @ValidateNested() @Type(() => FailedJobFilter) filter?: FailedJobFilter | null;
  @Checked(parseReason) reason: string;
}
