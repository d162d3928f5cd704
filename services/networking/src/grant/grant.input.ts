import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { assertNoPersonalData, cleanOptionalText, common, parseDate } from '@opora/kernel';
import { ChangeInput, Checked, CommandInput } from '@opora/subgraph';
import { GRANT_LEVELS, GRANT_ROLES, type GrantLevel, type GrantRole } from './grant.rules';

/** The reason of a grant or its withdrawal: required, at most 500 characters. Throws REASON_REQUIRED, GDPR_PERSONAL_DATA_DETECTED. */
function parseReason(text: unknown, field: string): string {
  const reason = cleanOptionalText(text, { max: 500, field });
  if (!reason) throw common('REASON_REQUIRED', { field });
  assertNoPersonalData(reason, field);
  return reason;
}

export class GrantRoleInput extends CommandInput {
  @IsUUID() personId: string;
  @IsIn(GRANT_ROLES) role: GrantRole;
  @IsIn(GRANT_LEVELS) level: GrantLevel;
  @IsOptional() @IsString() @MaxLength(36) scopeId?: string | null;
  @IsOptional() @Checked(parseDate) validFrom?: string | null;
  @IsOptional() @Checked(parseDate) validTo?: string | null;
  @Checked(parseReason) reason: string;
}

export class WithdrawGrantInput extends ChangeInput {
  @IsUUID() id: string;
  @Checked(parseReason) reason: string;
}
