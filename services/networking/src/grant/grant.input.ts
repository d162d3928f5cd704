import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { parseDate } from '@opora/kernel';
import { ChangeInput, Checked, CommandInput, parseReason } from '@opora/subgraph';
import { GRANT_LEVELS, GRANT_ROLES, type GrantLevel, type GrantRole } from './grant.rules';

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
